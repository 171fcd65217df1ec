pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One number for help right now: digits, what it is for, what a call does, and its code.
Card {
    id: root

    required property VisitModel visit
    required property string id
    required property string name
    required property string text
    required property string textLanguage
    required property string english
    required property string digits
    required property string how
    required property string whatFor
    required property string whatForLanguage
    required property string codeKind
    required property list<string> codeRows
    required property list<string> notes
    required property list<string> notesLanguages
    required property list<string> notesEnglish
    required property string line
    required property bool emergency

    heavy: emergency
    spacing: Theme.spaceSmall

    RowLayout {
        spacing: Theme.space
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: root.name
                language: "en"
                strong: true
                size: Theme.strong
                visible: text !== ""
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.spaceSmall
                Layout.fillWidth: true
                Layout.fillHeight: false

                Icon {
                    name: "phone-call"
                    color: root.emergency ? Theme.colors.coral : Theme.colors.teal
                }
                Label {
                    text: root.digits
                    language: "en"
                    strong: true
                    size: Theme.digits
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.strong
                    wrapMode: Text.NoWrap
                    color: root.emergency ? Theme.colors.coral : Theme.colors.teal
                    Layout.fillWidth: true
                }
            }
            Label {
                text: root.whatFor === "" ? root.how : root.whatFor
                language: root.whatFor === "" ? "" : root.whatForLanguage
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
            Told {
                text: root.text
                language: root.textLanguage
                english: root.english
                visible: root.text !== ""
                Layout.fillWidth: true
            }
            Repeater {
                model: root.notes

                Told {
                    required property string modelData
                    required property int index

                    text: modelData
                    language: root.notesLanguages[index]
                    english: root.notesEnglish[index]
                    Layout.fillWidth: true
                }
            }
            Label {
                text: root.line
                size: Theme.small
                color: Theme.colors.inkSoft
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
        UrgentCode {
            rows: root.codeRows
            digits: root.digits
            how: root.how
            visible: root.codeRows.length > 0
            onTouched: root.visit.open("code", root.id + "/" + root.codeKind)
            Layout.alignment: Qt.AlignTop
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
