pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// What to do and to ask, line by line.
ColumnLayout {
    id: root

    required property list<string> steps

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Repeater {
        model: root.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData

            spacing: Theme.space
            Layout.fillWidth: true

            Label {
                text: step.index + 1
                strong: true
                color: Theme.colors.teal
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: Theme.icon
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            Label {
                text: step.modelData
                Layout.fillWidth: true
            }
        }
    }
}
