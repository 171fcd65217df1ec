import QtQuick
import QtQuick.Layouts
import "../parts"

// Something a search found, to be chosen. A fact that may not be shown says why.
Touchable {
    id: root

    required property string key
    required property string text
    required property string note
    required property string warn

    //: Adds something to a list; %1 is its name
    says: qsTr("Add: %1").arg(text)
    corner: Theme.spaceSmall
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.space)
    Layout.fillWidth: true

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
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
            maximumLineCount: 3
            elide: Text.ElideRight
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
        Label {
            text: root.warn
            visible: text !== ""
            size: Theme.small
            color: Theme.colors.coral
            Layout.fillWidth: true
        }
    }
}
