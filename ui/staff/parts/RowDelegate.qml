import QtQuick
import QtQuick.Layouts
import "../../parts"

// One thing to open, as a row: icon, title, a smaller line, and a chip that says how it stands.
Touchable {
    id: root

    required property string key
    required property string title
    property string note: ""
    property string icon: ""
    property string tone: "teal"
    property string chip: ""
    property string chipTone: "teal"

    says: [title, note, chip].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.space)
    Layout.fillWidth: true

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
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.space

        Icon {
            name: root.icon
            visible: root.icon !== ""
            color: Theme.colors.toneInk(root.tone)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                strong: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.note
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Chip {
            text: root.chip
            tone: root.chipTone
            visible: text !== ""
            Layout.maximumWidth: Math.min(implicitWidth, Theme.narrowCard)
            Accessible.ignored: true
        }
        Icon {
            name: "caret-right"
            mirrored: true
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
        }
    }
}
