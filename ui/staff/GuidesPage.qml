pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Every guide with how it stands, and the cards that guides show.
StaffPage {
    id: root

    //: Title of a staff page: rights information, situation by situation
    title: qsTr("Guides")

    GuideListModel {
        id: model

        staff: root.staff
    }
    Flow {
        visible: root.staff.mayEdit
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "guides-add"
            snug: true
            icon: "plus"
            //: Writes a new guide
            text: qsTr("Add a guide")
            onTouched: root.staff.open("guide", "new")
        }
        BigButton {
            objectName: "cards-add"
            kind: "outline"
            snug: true
            icon: "plus"
            //: Writes a new card that a visitor can show to somebody
            text: qsTr("Add a card")
            onTouched: root.staff.open("statement", "new")
        }
    }
    RowList {
        rows: model.guides
        onOpened: key => root.staff.open("guide", key)
    }
    Label {
        //: Heading above the cards that visitors show to somebody
        text: qsTr("Cards to show")
        strong: true
        size: Theme.heading
        Layout.topMargin: Theme.space
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    RowList {
        rows: model.cards
        onOpened: key => root.staff.open("statement", key)
    }
}
