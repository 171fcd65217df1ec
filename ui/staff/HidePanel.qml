pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// Why it is hidden: touching a reason hides it. Or words of one's own.
Card {
    id: root

    required property QtObject reasons

    signal chosen(reason: string)
    signal cancelled

    heavy: true
    spacing: Theme.gap
    Layout.fillWidth: true

    Label {
        //: Above reasons to touch; touching one hides the record
        text: qsTr("Why? Touch a reason, and it is hidden at once.")
        strong: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.reasons

            BigButton {
                required property string key

                objectName: "reason-" + key
                kind: "main"
                snug: true
                onTouched: root.chosen(key)
            }
        }
    }
    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        TextLine {
            id: own

            objectName: "reason-own"
            //: A field for a reason in one's own words
            says: qsTr("Another reason")
            placeholder: says
            onAccepted: if (text.trim() !== "")
                root.chosen(text)
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "reason-own-hide"
            kind: "outline"
            snug: true
            //: Hides the record with the reason typed beside
            text: qsTr("Hide")
            enabled: own.text.trim() !== ""
            opacity: enabled ? 1 : Theme.faint
            onTouched: root.chosen(own.text)
        }
        BigButton {
            objectName: "reason-cancel"
            kind: "outline"
            snug: true
            //: Staff desk: Hide panel
            text: qsTr("Cancel")
            onTouched: root.cancelled()
        }
    }
}
