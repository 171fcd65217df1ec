import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// What was heard on a call: one press keeps it.
ColumnLayout {
    id: root

    required property bool told

    signal heard(outcome: string, alsoTold: bool)
    signal cancelled

    spacing: Theme.gap
    Layout.fillWidth: true

    ChoiceButton {
        id: also

        objectName: "also-told"
        //: The person who answered confirmed more than the number
        text: qsTr("They said hours and address are right too")
        visible: root.told
        maximumWidth: root.width
        checked: false
        onTouched: checked = !checked
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "outcome-reached"
            kind: "main"
            snug: true
            //: What was heard on a call
            text: qsTr("Reached them")
            onTouched: root.heard("reached", also.checked)
        }
        BigButton {
            objectName: "outcome-voicemail"
            kind: "outline"
            snug: true
            //: Staff desk: Outcomes
            text: qsTr("Voicemail named them")
            onTouched: root.heard("voicemail", false)
        }
        BigButton {
            objectName: "outcome-no_answer"
            kind: "outline"
            snug: true
            //: Staff desk: Outcomes
            text: qsTr("No answer")
            onTouched: root.heard("no_answer", false)
        }
        BigButton {
            objectName: "outcome-somebody_else"
            kind: "outline"
            snug: true
            //: Staff desk: Outcomes
            text: qsTr("Somebody else")
            onTouched: root.heard("somebody_else", false)
        }
        BigButton {
            objectName: "outcome-dead"
            kind: "outline"
            snug: true
            //: Staff desk: Outcomes
            text: qsTr("Number is dead")
            onTouched: root.heard("dead", false)
        }
        BigButton {
            objectName: "outcome-cancel"
            kind: "outline"
            snug: true
            //: I did not call after all
            text: qsTr("Cancel")
            onTouched: root.cancelled()
        }
    }
}
