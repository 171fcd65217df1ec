pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The translation: its status, the text to type, what is doubtful about it, and the reviewer's button.
Card {
    id: root

    required property TranslateModel translate

    spacing: Theme.space

    Flow {
        spacing: Theme.space
        Layout.fillWidth: true

        Label {
            text: root.translate.ownName
            language: root.translate.language
            strong: true
            height: Math.max(implicitHeight, status.height)
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.Heading
        }
        Chip {
            id: status

            objectName: "translate-status"
            text: root.translate.statusWords
            tone: root.translate.statusTone
        }
    }
    Repeater {
        model: root.translate.fields

        ColumnLayout {
            id: field

            required property string key
            required property string label
            required property string value
            required property string error

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            TextBlock {
                objectName: "field-" + field.key
                value: field.value
                //: For a screen reader; %1 is a language in itself
                says: qsTr("Translation: %1").arg(field.label)
                language: root.translate.language
                rightToLeft: root.translate.rightToLeft
                wrong: field.error !== ""
                lines: 5
                enabled: root.translate.writable
                onEdited: text => root.translate.set(field.key, text)
                Layout.fillWidth: true
            }
            Label {
                objectName: "error-" + field.key
                text: field.error
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.coral
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    Label {
        objectName: "translate-doubt"
        text: root.translate.doubt
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.sunInk
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        objectName: "translate-made"
        text: root.translate.madeWords
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "translate-review"
        kind: "quiet"
        snug: true
        icon: "seal-check"
        //: Confirms a translation under one's own name
        text: qsTr("It is right: reviewed by me")
        visible: root.translate.canReview
        onTouched: root.translate.review()
        Layout.alignment: Qt.AlignLeft
        Layout.maximumWidth: root.width - 2 * root.padding
    }
    Label {
        objectName: "translate-no-review"
        text: root.translate.noReview
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
}
