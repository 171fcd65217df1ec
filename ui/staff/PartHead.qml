import QtQuick
import QtQuick.Layouts
import "../parts"

// A step or sentence in one row, to touch: number, picture, words, and what is missing.
Touchable {
    id: root

    required property int number
    required property string title
    required property string icon
    required property int answers
    required property string block
    required property bool opened

    //: For a screen reader; %1 is the place of a step, %2 its title
    says: qsTr("%1. %2").arg(number).arg([title, block].filter(part => part !== "").join(", "))
    corner: Theme.spaceSmall
    implicitHeight: Math.max(Theme.target, row.implicitHeight)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        IconPlate {
            name: root.icon
            round: true
            visible: root.icon !== ""
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                //: Staff desk: Part head
                text: qsTr("%1. %2").arg(root.number).arg(root.title)
                strong: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                //: Below a question in a guide: how many answers it has
                text: qsTr("%n answer(s)", "", root.answers)
                visible: root.answers > 0
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.block
                visible: text !== "" && !root.opened
                size: Theme.small
                color: Theme.colors.coral
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: root.opened ? "caret-up" : "caret-down"
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
        }
    }
}
