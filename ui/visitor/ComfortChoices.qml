pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// A heading and some choices below it, of which one is chosen.
ColumnLayout {
    id: root

    required property string title
    required property bool narrow
    // Each with name, words, value, and what it looks like: scheme or sample (times the usual size).
    required property list<var> choices
    required property var chosen

    signal picked(value: var)

    spacing: Theme.space

    Label {
        text: root.title
        strong: true
        size: Theme.heading
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.narrow ? 1 : 3
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        uniformCellHeights: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: root.choices

            ComfortChoice {
                required property var modelData

                objectName: modelData.name
                sample: Math.round(Theme.unit * Theme.sampleSize * (modelData.sample ?? 1))
                text: modelData.words
                scheme: modelData.scheme ?? Theme.colors
                checked: root.chosen === modelData.value
                onTouched: root.picked(modelData.value)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
