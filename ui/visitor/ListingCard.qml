import QtQuick
import QtQuick.Layouts
import "../parts"

// A listing to touch: name, what they do, marks.
Touchable {
    id: root

    required property string record
    required property string name
    required property string description
    required property string language
    required property string english
    required property string phone
    required property list<var> chips
    required property string spoken

    says: spoken
    objectName: "listing-" + record
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

        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: root.name
                language: "en"
                strong: true
                size: Theme.strong
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            MarkedText {
                text: root.description
                language: root.language
                english: root.english
                silent: true
                size: Theme.small
                color: Theme.colors.inkSoft
            }
            ChipFlow {
                chips: root.chips
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceSmall
            }
        }
        Icon {
            name: "caret-right"
            mirrored: true
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
