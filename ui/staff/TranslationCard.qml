pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What they do, in English to be typed, and below it each language of the place with its status. The
// texts in other languages are worked on at their own page.
Card {
    id: root

    required property ListingFormModel form
    required property StaffModel staff

    spacing: Theme.space
    Layout.fillWidth: true

    ListingFields {
        form: root.form
        rows: root.form.describing
    }
    Repeater {
        model: root.form.translations

        ColumnLayout {
            id: language

            required property string key
            required property string name
            required property string text
            required property string status
            required property string tone
            required property string open

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Flow {
                spacing: Theme.gap
                Layout.fillWidth: true

                Label {
                    text: language.name
                    language: language.key
                    strong: true
                    height: chip.height
                    verticalAlignment: Text.AlignVCenter
                }
                Chip {
                    id: chip

                    objectName: "translation-" + language.key
                    text: language.status
                    tone: language.tone
                }
                BigButton {
                    objectName: "translate-" + language.key
                    kind: "outline"
                    snug: true
                    icon: "translate"
                    //: Opens the page for translating a text
                    text: qsTr("Translate")
                    //: For a screen reader; %1 is a language in its own name
                    says: qsTr("Translate: %1").arg(language.name)
                    onTouched: root.staff.open("translate", language.open)
                }
            }
            Label {
                text: language.text
                language: language.key
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
