import QtQuick
import QtQuick.Layouts
import "../../parts"

// One thing in a list whose order counts: up, down, and away.
Rectangle {
    id: root

    required property string text
    property string language: ""
    property string note: ""
    property bool first: false
    property bool last: false

    signal moved(by: int)
    signal dropped

    implicitHeight: row.implicitHeight + Theme.spaceSmall
    radius: Theme.spaceSmall
    color: Theme.colors.paper
    border.width: Theme.hairline
    border.color: Theme.colors.edge

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceSmall
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.text
                language: root.language
                Layout.fillWidth: true
            }
            Label {
                text: root.note
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
        }
        IconButton {
            icon: "arrow-up"
            //: Moves something up in a list; %1 is its name
            says: qsTr("Move up: %1").arg(root.text)
            enabled: root.enabled && !root.first
            onTouched: root.moved(-1)
        }
        IconButton {
            icon: "arrow-down"
            //: Moves something down in a list; %1 is its name
            says: qsTr("Move down: %1").arg(root.text)
            enabled: root.enabled && !root.last
            onTouched: root.moved(1)
        }
        IconButton {
            icon: "x"
            //: Takes something from a list; %1 is its name
            says: qsTr("Take away: %1").arg(root.text)
            enabled: root.enabled
            onTouched: root.dropped()
        }
    }
}
