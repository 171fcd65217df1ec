import QtQuick
import QtQuick.Layouts
import "../parts"

// One entry of the staff's bar: icon, word, and how much waits there. `above`: the icon over the word.
Touchable {
    id: root

    required property string icon
    required property string text
    property int count: 0
    property bool current: false
    property bool above: false

    //: For a screen reader: an entry of the bar and how much waits there
    says: count > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
    onBar: true
    corner: Theme.spaceSmall
    implicitWidth: grid.implicitWidth + 2 * Theme.spaceSmall
    implicitHeight: Math.max(Theme.target, grid.implicitHeight + Theme.space)
    Layout.fillWidth: true
    Accessible.selected: current

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.barRound
        border.width: root.current && Theme.scheme === "contrast" ? Theme.edgeWidth : 0
        border.color: Theme.colors.barEdge
        visible: root.current
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: root.above ? 0 : Theme.space
        anchors.rightMargin: root.above ? 0 : Theme.spaceSmall
        columns: root.above ? 1 : 3
        columnSpacing: Theme.space
        rowSpacing: 0

        Icon {
            name: root.icon
            size: root.above ? Theme.icon : Theme.iconSmall
            color: Theme.colors.onBar
            Layout.alignment: Qt.AlignCenter
        }
        Label {
            text: root.text
            size: root.above ? Theme.small : Theme.body
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.unit * 0.7)
            wrapMode: root.above ? Text.NoWrap : Text.WordWrap
            color: Theme.colors.onBar
            horizontalAlignment: root.above ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Rectangle {
            implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.space)
            implicitHeight: Math.round(number.implicitHeight * 1.05)
            radius: height / 2
            color: Theme.colors.sun
            visible: root.count > 0 && !root.above

            Label {
                id: number

                anchors.centerIn: parent
                text: root.count
                strong: true
                size: Theme.small
                color: Theme.colors.onSun
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.hairline
        width: Math.max(height, over.implicitWidth + Theme.spaceSmall)
        height: over.implicitHeight
        radius: height / 2
        color: Theme.colors.sun
        visible: root.count > 0 && root.above

        Label {
            id: over

            anchors.centerIn: parent
            text: root.count
            strong: true
            size: Math.round(Theme.unit * 0.8)
            color: Theme.colors.onSun
            Accessible.ignored: true
        }
    }
}
