import QtQuick

// The ring around what the keyboard is on: two lines, so that it stands out on any ground.
Rectangle {
    id: root

    required property Item around
    property int corner: Theme.radius
    property bool onBar: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    visible: around.activeFocus
    color: "transparent"
    radius: corner + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: onBar ? Theme.colors.focusOnBar : Theme.colors.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        color: "transparent"
        radius: root.corner
        border.width: Theme.edgeWidth
        border.color: root.onBar ? Theme.colors.bar : Theme.colors.card
    }
}
