import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One language: its names, its three measures, and what can be done with it.
Card {
    id: root

    required property StaffModel staff
    property int columns: 2
    required property string tag
    required property string ownName
    required property string englishName
    required property bool offered
    required property real complete
    required property string completeWords
    required property real reviewed
    required property string reviewedWords
    required property real voiced
    required property string voicedWords
    required property string note

    spacing: Theme.space
    Layout.fillWidth: true

    GridLayout {
        columns: root.columns
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.space
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: Theme.narrowName * 1.4
            Layout.fillWidth: root.columns === 1
            Layout.alignment: Qt.AlignTop

            Label {
                text: root.ownName
                language: root.tag
                strong: true
                size: Theme.strong
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Label {
                text: root.offered ? root.englishName
                    //: After a language's name
                    : qsTr("%1, not shown to visitors").arg(root.englishName)
                size: Theme.small
                color: Theme.colors.inkSoft
                visible: text !== root.ownName
                Layout.fillWidth: true
            }
        }
        GridLayout {
            columns: 3
            columnSpacing: Theme.space
            uniformCellWidths: true
            Layout.fillWidth: true

            Measure {
                objectName: "complete-" + root.tag
                //: A measure of a language: how many of its texts there are
                text: qsTr("Translated")
                share: root.complete
                words: root.completeWords
                tone: "teal"
            }
            Measure {
                objectName: "reviewed-" + root.tag
                //: A measure of a language: how many of its texts somebody reviewed
                text: qsTr("Reviewed")
                share: root.reviewed
                words: root.reviewedWords
                tone: "leaf"
            }
            Measure {
                objectName: "voiced-" + root.tag
                //: A measure of a language: how many of its texts have a recorded voice
                text: qsTr("Recorded")
                share: root.voiced
                words: root.voicedWords
                tone: "sun"
            }
        }
    }
    GridLayout {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        Layout.fillWidth: true

        Label {
            objectName: "note-" + root.tag
            text: root.note
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: root.columns === 1
            Layout.preferredWidth: implicitWidth
            Layout.maximumWidth: root.width - 2 * root.padding

            BigButton {
                icon: "translate"
                snug: true
                //: Opens the texts of a language, one by one
                text: qsTr("Translate and review")
                //: For a screen reader; %1 is a language
                says: qsTr("Translate and review: %1").arg(root.englishName)
                onTouched: root.staff.open("translate", root.tag)
            }
            BigButton {
                icon: "export"
                kind: "outline"
                snug: true
                //: Writes a spreadsheet for a translator
                text: qsTr("Sheet for a translator")
                //: For a screen reader; %1 is a language
                says: qsTr("Sheet for a translator: %1").arg(root.englishName)
                onTouched: root.staff.open("sheet", root.tag)
            }
        }
    }
}
