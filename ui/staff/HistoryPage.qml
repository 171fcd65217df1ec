pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Who changed what, when, before and after, the newest first; each can be taken back.
StaffPage {
    id: root

    //: Title of the page that shows what staff changed
    title: qsTr("History")

    HistoryModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Choice {
        objectName: "people"
        //: For a screen reader: whose changes to show
        says: qsTr("Whose changes")
        value: model.who
        values: ["", ...model.people]
        //: Shows the changes of all staff
        texts: [qsTr("Everybody"), ...model.people]
        visible: model.people.length > 1
        onEdited: who => model.showPerson(who)
        Layout.fillWidth: true
    }
    Band {
        objectName: "no-history"
        //: When nothing was changed so far
        text: qsTr("Nobody has changed anything yet.")
        icon: "clock-counter-clockwise"
        tone: "teal"
        visible: model.empty
        Layout.fillWidth: true
    }
    Repeater {
        model: model.entries

        HistoryCard {
            required property string record

            mayEdit: root.staff.mayEdit
            onTakeBack: what => model.undo(what)
            onOpened: root.staff.open(page, record)
        }
    }
    BigButton {
        objectName: "older"
        kind: "outline"
        icon: "caret-down"
        //: Shows changes that were made before those on the page
        text: qsTr("Show older changes")
        visible: model.older
        onTouched: model.showOlder()
        Layout.fillWidth: true
    }
}
