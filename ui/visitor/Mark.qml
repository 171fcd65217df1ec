import QtQuick
import "../parts"

// A short word with its icon on a tint, such as "Free". Looks like a chip; nothing to touch.
Rectangle {
    id: root

    required property string text
    required property string icon
    property string tone: "teal"
    property string language: ""

    implicitWidth: sign.width + row.spacing + Math.ceil(label.implicitWidth) + 2 * Theme.space
    implicitHeight: label.height + Theme.space
    radius: height / 2
    color: Theme.colors.toneTint(tone)
    border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
    border.color: Theme.colors.toneInk(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        readonly property real room: root.width - 2 * Theme.space - sign.width - spacing

        anchors.centerIn: parent
        spacing: Theme.spaceSmall

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.iconSmall
            color: Theme.colors.toneInk(root.tone)
        }
        Label {
            id: label

            width: Math.min(implicitWidth, Math.max(row.room, Theme.unit))
            text: root.text
            language: root.language
            strong: true
            size: Theme.small
            color: Theme.colors.toneInk(root.tone)
            Accessible.ignored: true
        }
    }
}
