pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What taking a sheet in would do: how many rows of each fate, and those that need a look.
ColumnLayout {
    id: root

    required property SheetModel sheet

    spacing: Theme.space

    Card {
        Layout.fillWidth: true

        Label {
            objectName: "sheet-file"
            //: %1 is a language in itself, %2 the name of a file
            text: qsTr("%1, from %2").arg(root.sheet.languageName).arg(root.sheet.file)
            strong: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Flow {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Repeater {
                model: root.sheet.counts

                Chip {
                    id: chip

                    required property string key
                    required property string said
                    required tone

                    objectName: "count-" + key
                    text: chip.said
                }
            }
        }
        Label {
            //: A plan that would change nothing
            text: qsTr("There is nothing to take in.")
            visible: !root.sheet.canTake
            Layout.fillWidth: true
        }
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "sheet-take"
            kind: "main"
            icon: "check"
            snug: true
            //: Takes the translations of a sheet in
            text: qsTr("Take it in")
            visible: root.sheet.canTake
            onTouched: root.sheet.take()
        }
        BigButton {
            objectName: "sheet-leave"
            kind: "outline"
            snug: true
            //: Leaves a sheet alone
            text: qsTr("Do not take it in")
            onTouched: root.sheet.forget()
        }
    }
    Label {
        //: Above rows of a sheet that somebody should read
        text: qsTr("Please look at these")
        strong: true
        visible: repeater.count > 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: repeater

        model: root.sheet.notable

        Card {
            id: card

            required property string title
            required property string note
            required property string translation
            required property string language
            required property string tone

            Layout.fillWidth: true

            Label {
                text: card.title
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
            Label {
                text: card.note
                strong: true
                color: Theme.colors.toneInk(card.tone)
                Layout.fillWidth: true
            }
            Label {
                text: card.translation
                visible: text !== ""
                language: card.language
                Layout.fillWidth: true
            }
        }
    }
}
