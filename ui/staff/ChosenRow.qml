import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// One fact or lawyer that was chosen: its words, and below them its buttons.
Rectangle {
    id: root

    required property string text
    property string note: ""
    property bool first: false
    property bool last: false
    property bool correctable: false

    signal moved(by: int)
    signal corrected
    signal dropped

    implicitHeight: column.implicitHeight + Theme.space
    radius: Theme.spaceSmall
    color: Theme.colors.paper
    border.width: Theme.hairline
    border.color: Theme.colors.edge

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: 0

        Label {
            text: root.text
            Layout.fillWidth: true
        }
        Label {
            text: root.note
            visible: text !== ""
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            visible: root.enabled
            Layout.topMargin: Theme.spaceSmall
            Layout.alignment: Qt.AlignRight

            IconButton {
                icon: "arrow-up"
                //: Moves something up in a list; %1 is its name
                says: qsTr("Move up: %1").arg(root.text)
                visible: !(root.first && root.last)
                enabled: !root.first
                onTouched: root.moved(-1)
            }
            IconButton {
                icon: "arrow-down"
                //: Moves something down in a list; %1 is its name
                says: qsTr("Move down: %1").arg(root.text)
                visible: !(root.first && root.last)
                enabled: !root.last
                onTouched: root.moved(1)
            }
            IconButton {
                icon: "pencil-simple"
                //: Opens a fact to correct it; %1 is its text
                says: qsTr("Correct the fact: %1").arg(root.text)
                visible: root.correctable
                onTouched: root.corrected()
            }
            IconButton {
                icon: "x"
                //: Takes something from a list; %1 is its name
                says: qsTr("Take away: %1").arg(root.text)
                onTouched: root.dropped()
            }
        }
    }
}
