pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The topics as tiles; they share the height there is.
GridLayout {
    id: root

    required property QtObject topics

    signal chosen(topic: string)

    columns: Theme.columns(width, Theme.unit * 13 * Theme.textScale, 2)
    columnSpacing: Theme.space
    rowSpacing: Theme.space
    uniformCellWidths: true
    uniformCellHeights: Theme.textScale === 1

    Repeater {
        model: root.topics

        Tile {
            required property string id
            required property string name

            objectName: "topic-" + id
            title: name
            onTouched: root.chosen(id)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.tallest)
        }
    }
}
