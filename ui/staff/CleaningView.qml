import QtQuick
import Amparo
import "../parts"

// While the glass is wiped: the whole screen, with the seconds that are left.
Rectangle {
    id: root

    required property StaffModel staff

    color: Theme.colors.bar
    visible: staff.cleaningLeft > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.spaceLarge

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "broom"
            size: Theme.iconLarge * 2
            color: Theme.colors.onBar
        }
        Label {
            id: words

            width: parent.width
            //: Over the whole screen while it takes no touches
            text: qsTr("Wipe the glass now. Touches do not count.")
            size: Theme.display
            strong: true
            color: Theme.colors.onBar
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.staff.cleaningLeft
            size: Theme.greeting
            strong: true
            color: Theme.colors.sunOnBar
            horizontalAlignment: Text.AlignHCenter
            //: For a screen reader; %n is a number of seconds
            Accessible.name: qsTr("%n second(s) left", "", root.staff.cleaningLeft)
        }
    }
}
