import QtQuick

// What shows on something to touch while a finger or the keyboard is on it. The ring has two lines,
// so that it stands out on any ground.
Item {
    id: root

    required property Touchable around

    Rectangle {
        anchors.fill: parent
        radius: root.around.corner
        color: Theme.colors.pressed
        visible: root.around.pressed
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusWidth
        visible: root.around.activeFocus
        color: "transparent"
        radius: root.around.corner + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: root.around.onBar ? Theme.colors.focusOnBar : Theme.colors.focus

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            color: "transparent"
            radius: root.around.corner
            border.width: Theme.edgeWidth
            border.color: root.around.onBar ? Theme.colors.bar : Theme.colors.card
        }
    }
}
