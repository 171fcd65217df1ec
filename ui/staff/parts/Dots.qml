import QtQuick
import "../../parts"

// How much of a PIN was typed: a dot each, and never what it is.
FieldFrame {
    id: root

    required property int count

    implicitHeight: Theme.target
    //: For a screen reader: how much of the PIN is typed; %n is a number
    Accessible.name: qsTr("%n sign(s) typed", "", count)
    Accessible.role: Accessible.StaticText

    Row {
        anchors.centerIn: parent
        spacing: Math.min(Theme.gap,
            Math.max(1, Math.floor((root.width - 2 * Theme.space) / Math.max(1, root.count)) - Theme.spaceSmall))

        Repeater {
            model: root.count

            Rectangle {
                implicitWidth: Theme.spaceSmall
                implicitHeight: implicitWidth
                radius: implicitWidth / 2
                color: Theme.colors.ink
            }
        }
    }
}
