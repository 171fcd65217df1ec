import QtQuick
import QtQuick.Layouts
import "../parts"

// A guide to touch: pictogram, situation, one sentence, and a mark where its law is not settled.
Touchable {
    id: root

    required property string record
    required property string icon
    required property string title
    required property string titleLanguage
    required property string titleEnglish
    required property string summary
    required property string summaryLanguage
    required property string summaryEnglish
    required property string mark
    required property string spoken

    says: spoken
    objectName: "guide-" + record
    implicitWidth: row.implicitWidth + 2 * Theme.space
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.space)
    Layout.fillWidth: true
    Layout.fillHeight: true

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        IconPlate {
            name: root.icon
            round: true
        }
        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            MarkedText {
                text: root.title
                language: root.titleLanguage
                english: root.titleEnglish
                silent: true
                strong: true
                size: Theme.strong
            }
            MarkedText {
                text: root.summary
                language: root.summaryLanguage
                english: root.summaryEnglish
                silent: true
                size: Theme.small
                color: Theme.colors.inkSoft
            }
            Mark {
                text: root.mark
                icon: "scales"
                tone: "sun"
                visible: text !== ""
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }
        }
        Icon {
            name: "caret-right"
            mirrored: true
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
        }
    }
}
