import QtQuick
import QtQuick.Layouts
import "../parts"

// What stands where there is nothing to list, and what to do then.
Card {
    id: root

    required property string text
    property string icon: "magnifying-glass"

    padding: Theme.spaceLarge
    spacing: Theme.space
    Layout.fillWidth: true

    IconPlate {
        name: root.icon
        tone: "sun"
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
}
