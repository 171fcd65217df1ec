import QtQuick
import QtQuick.Layouts
import "../parts"

// A share as a bar, with its name above and its numbers below: the words say what the colour shows.
ColumnLayout {
    id: root

    required property string text
    required property real share
    required property string words
    property string tone: "teal"

    spacing: Math.round(Theme.spaceSmall / 2)
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text + ": " + words

    Label {
        text: root.text
        size: Theme.small
        strong: true
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Rectangle {
        implicitHeight: Theme.spaceSmall
        radius: height / 2
        color: Theme.colors.paper
        border.width: Theme.hairline
        border.color: Theme.colors.edge
        Layout.fillWidth: true

        Rectangle {
            width: Math.round(parent.width * root.share)
            height: parent.height
            radius: height / 2
            visible: root.share > 0
            color: root.tone === "sun" ? Theme.colors.sun : Theme.colors.toneInk(root.tone)
        }
    }
    Label {
        text: root.words
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
