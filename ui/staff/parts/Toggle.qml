import QtQuick
import QtQuick.Layouts
import "../../parts"

// Yes or no: a switch with its words beside it.
Touchable {
    id: root

    required property string text
    property string note: ""

    says: text
    checkable: true
    implicitWidth: row.implicitWidth + Theme.space
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.spaceSmall)
    opacity: enabled ? 1 : Theme.faint

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.space

        Rectangle {
            implicitWidth: Math.round(Theme.unit * 2.6)
            implicitHeight: Math.round(Theme.unit * 1.5)
            radius: height / 2
            color: root.checked ? Theme.colors.teal : Theme.colors.card
            border.width: Theme.edgeWidth
            border.color: root.checked ? Theme.colors.teal : Theme.colors.edge
            Layout.alignment: Qt.AlignVCenter

            Rectangle {
                x: root.checked !== Theme.rightToLeft ? parent.width - width - Theme.edgeWidth * 2
                    : Theme.edgeWidth * 2
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - Theme.edgeWidth * 4
                height: width
                radius: width / 2
                color: root.checked ? Theme.colors.card : Theme.colors.edge
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: root.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.note
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
        }
    }
}
