import QtQuick

// A round button with an icon alone; `says` is its name for a screen reader.
Touchable {
    id: root

    required property string icon
    property bool mirrored: false

    corner: width / 2
    implicitWidth: Math.max(Theme.target, Math.round(Theme.icon * 2))
    implicitHeight: implicitWidth

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
        mirrored: root.mirrored
        color: Theme.colors.ink
    }
}
