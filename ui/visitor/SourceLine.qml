import QtQuick
import QtQuick.Layouts
import "../parts"

// Where something comes from and how old it is.
RowLayout {
    id: root

    required property string text

    spacing: Theme.spaceSmall
    visible: text !== ""
    Layout.fillWidth: true

    Icon {
        name: "clock-counter-clockwise"
        size: Theme.iconSmall
        color: Theme.colors.sunInk
        Layout.alignment: Qt.AlignTop
    }
    Label {
        text: root.text
        size: Theme.small
        color: Theme.colors.sunInk
        Layout.fillWidth: true
    }
}
