pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The English of a text and, where it changed since it was translated, what changed word by word.
Card {
    id: root

    required property TranslateModel translate
    readonly property bool changed: translate.changesSaid !== ""

    spacing: Theme.space

    Label {
        //: The language English, above the original of a text
        text: qsTr("English")
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "translate-english"
        text: root.translate.english
        language: "en"
        Layout.fillWidth: true
    }
    Label {
        //: Above the English with the changed words marked
        text: qsTr("What changed since it was translated")
        visible: root.changed
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
    }
    Flow {
        objectName: "translate-changes"
        spacing: Theme.hairline
        visible: root.changed
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: root.translate.changesSaid

        Repeater {
            model: root.translate.words

            Rectangle {
                id: word

                required property string word
                required property string kind
                readonly property string tone: kind === "gone" ? "coral" : "leaf"

                implicitWidth: label.implicitWidth + Theme.spaceSmall
                implicitHeight: label.implicitHeight
                color: kind === "same" ? "transparent" : Theme.colors.toneTint(tone)

                Label {
                    id: label

                    anchors.centerIn: parent
                    text: word.word
                    language: "en"
                    strong: word.kind === "new"
                    wrapMode: Text.NoWrap
                    color: word.kind === "same" ? Theme.colors.ink
                        : Theme.colors.toneInk(word.tone)
                    font.strikeout: word.kind === "gone"
                    font.underline: word.kind === "new"
                    Accessible.ignored: true
                }
            }
        }
    }
}
