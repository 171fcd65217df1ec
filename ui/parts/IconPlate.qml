import QtQuick

// An icon on its tint. `round` makes the filled teal circle of a guide's step.
Rectangle {
    id: root

    required property string name
    property string tone: "teal"
    property bool round: false

    implicitWidth: Math.round(Theme.icon * 1.75)
    implicitHeight: implicitWidth
    radius: round ? width / 2 : Math.round(Theme.radius * 0.8)
    color: round ? Theme.colors.bar : Theme.colors.toneTint(tone)
    border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
    border.color: Theme.colors.edge

    Icon {
        anchors.centerIn: parent
        name: root.name
        color: root.round ? Theme.colors.onBar : Theme.colors.toneInk(root.tone)
    }
}
