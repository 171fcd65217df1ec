import QtQuick
import QtQuick.Layouts

// One button of the bar. `main` is the yellow one; `count` shows in a sun-coloured round.
Touchable {
    id: root

    required property string icon
    required property string text
    property bool main: false
    property int count: 0
    readonly property color wordColor: main ? Theme.colors.onSun : Theme.colors.onBar

    says: count > 0 ? text + ", " + count : text
    onBar: true
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.space)
    Layout.fillWidth: true
    Layout.fillHeight: true

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.sun
        visible: root.main
    }
    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: 0

        Icon {
            name: root.icon
            color: root.wordColor
            mirrored: root.main
            Layout.alignment: Qt.AlignHCenter

            Rectangle {
                anchors.horizontalCenter: parent.right
                anchors.verticalCenter: parent.top
                anchors.verticalCenterOffset: Theme.spaceSmall
                width: Math.max(height, number.implicitWidth + Theme.spaceSmall)
                height: number.implicitHeight
                radius: height / 2
                color: Theme.colors.sun
                visible: root.count > 0

                Label {
                    id: number

                    anchors.centerIn: parent
                    text: root.count
                    strong: true
                    size: Math.round(Theme.unit * 0.8)
                    color: Theme.colors.onSun
                    Accessible.ignored: true
                }
            }
        }
        Label {
            text: root.text
            strong: true
            size: Theme.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.unit * 0.6)
            wrapMode: Theme.portrait ? Text.NoWrap : Text.WordWrap
            color: root.wordColor
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
