pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// At most five things to do, riskiest first, each with its script; the whole list behind them.
StaffPage {
    id: root

    //: Title of the page that lists what staff should check
    title: qsTr("To do")

    function showGroup(kind: string) {
        const row = list.rowOf(kind);
        if (row)
            root.reveal(row);
    }

    ToDoModel {
        id: model

        staff: root.staff
    }
    RowLayout {
        visible: model.unopened !== ""
        spacing: Theme.gap
        Layout.fillWidth: true

        Band {
            objectName: "unopened"
            text: model.unopened
            icon: "clock"
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "unopened-seen"
            kind: "outline"
            snug: true
            //: Puts a notice away that was read
            text: qsTr("All right")
            onTouched: model.seen()
        }
    }
    Band {
        objectName: "nothing-to-do"
        //: When no task is left
        text: qsTr("Nothing is due. Thank you.")
        icon: "check"
        tone: "leaf"
        visible: model.nothing
        Layout.fillWidth: true
    }
    Repeater {
        model: model.tasks

        TaskCard {
            opened: key === model.openKey
            mayEdit: root.staff.mayEdit
            onChosen: model.choose(key)
            onHeard: (outcome, alsoTold) => model.heard(outcome, alsoTold)
            onLooked: model.looked()
            onHideNumber: model.hideNumber()
            onEdit: model.edit()
        }
    }
    BigButton {
        objectName: "whole-list"
        kind: "outline"
        icon: "list-checks"
        //: Shows or hides everything there is to do, below the five most important tasks
        text: model.whole ? qsTr("Put the whole list away")
            //: Shows or hides everything there is to do, below the five most important tasks
            : qsTr("Show the whole list")
        onTouched: model.showWhole()
        Layout.fillWidth: true
    }
    Band {
        objectName: "looking"
        //: While the program looks for what would stop publishing
        text: qsTr("Looking for what publishing would refuse…")
        tone: "teal"
        visible: model.whole && model.looking
        Layout.fillWidth: true
    }
    WholeList {
        id: list

        visible: model.whole
        entries: model.entries
        mayEdit: root.staff.mayEdit
        onGroupOpened: kind => {
            model.openGroup(kind);
            Qt.callLater(root.showGroup, kind);
        }
        onOpened: (page, record) => model.openRecord(page, record)
        onShownAgain: record => model.showAgain(record)
        onTakenOn: (topic, name) => model.takeOn(topic, name)
    }
}
