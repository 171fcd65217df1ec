import QtQuick
import QtQuick.Layouts
import "../parts"

// A label and its value, side by side where there is room.
GridLayout {
    id: root

    required property string label
    required property string value

    columns: Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.space
    rowSpacing: 0
    Layout.fillWidth: true

    Label {
        text: root.label
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: Theme.narrowTile
        Layout.alignment: Qt.AlignTop
    }
    Label {
        text: root.value
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }
}
