import QtQuick
import QtQuick.Layouts
import "../../parts"

// How far something is that takes a while: words, and a bar from 0 to 1.
Rectangle {
    id: root

    required property string text
    required property real value

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.colors.tealTint
    Layout.fillWidth: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.spaceSmall

        Label {
            text: root.text
            strong: true
            color: Theme.colors.teal
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Rectangle {
            implicitHeight: Theme.spaceSmall
            radius: height / 2
            color: Theme.colors.card
            Layout.fillWidth: true

            Rectangle {
                width: Math.max(height, parent.width * root.value)
                height: parent.height
                radius: height / 2
                color: Theme.colors.teal
            }
        }
    }
}
