pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What the visitor collected, to take along at once.
PageFrame {
    id: root

    //: The page with what the visitor collected
    title: qsTr("My list")
    footer: [
        BigButton {
            objectName: "hand-out"
            kind: "main"
            icon: "hand-arrow-down"
            //: Leads to the page with codes and paper for the whole list
            text: qsTr("Take my list along")
            visible: !model.nothingToHandOut
            onTouched: root.visit.open("handout", "")
            Layout.fillWidth: true
        }
    ]

    ListModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Nothing {
        objectName: "list-empty"
        icon: "list-heart"
        //: My list has nothing on it
        text: qsTr("Nothing here yet. Open a place or a guide and touch “Add to my list”.")
        visible: model.empty
    }
    Label {
        //: Above my list
        text: qsTr("Nobody keeps a copy of this list. It is gone when you finish.")
        visible: !model.empty
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Repeater {
        model: model.entries

        EntryDelegate {
            visit: root.visit
            removable: true
        }
    }
}
