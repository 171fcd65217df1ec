import QtQuick
import "../../parts"

// A small square button with an icon alone; `says` is its name for a screen reader.
Touchable {
    id: root

    required property string icon

    corner: Theme.spaceSmall
    opacity: enabled ? 1 : Theme.faint

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Theme.iconSmall
        color: Theme.colors.ink
    }
}
