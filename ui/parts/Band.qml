import QtQuick
import QtQuick.Layouts

// A coloured strip that says what a visitor should know before reading on.
Rectangle {
    id: root

    required property string text
    property string icon: "info"
    property string tone: "sun"
    property string language: ""
    property bool square: false

    implicitHeight: row.implicitHeight + Theme.space
    radius: square ? 0 : Theme.radius
    color: Theme.colors.toneTint(tone)
    border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
    border.color: Theme.colors.toneInk(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.spaceSmall

        Icon {
            name: root.icon
            color: Theme.colors.toneInk(root.tone)
        }
        Label {
            text: root.text
            language: root.language
            size: Theme.small
            color: Theme.colors.toneInk(root.tone)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
