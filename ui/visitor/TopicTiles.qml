pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The topics as tiles: of one height, but for those with very many words.
GridLayout {
    id: root

    required property QtObject topics

    signal chosen(topic: string)

    columns: Theme.columns(width, Theme.narrowTile * (2.2 * Theme.textScale - 1.2), 2)
    columnSpacing: Theme.space
    rowSpacing: Theme.space
    uniformCellWidths: true

    Repeater {
        model: root.topics

        Tile {
            required property string id
            required property string name
            required note
            required icon
            required tone
            required language

            objectName: "topic-" + id
            title: name
            arrow: Theme.portrait
            onTouched: root.chosen(id)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.textScale > 1 ? 0 : Theme.tile)
            Layout.maximumHeight: Math.max(Layout.preferredHeight, Theme.tallest)
        }
    }
}
