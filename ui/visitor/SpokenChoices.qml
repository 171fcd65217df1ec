pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// Languages to touch, beside and below one another.
GridLayout {
    id: root

    required property QtObject languages

    signal chosen(tag: string)

    columns: Theme.columns(width, Theme.narrowName * Theme.textScale, 4)
    columnSpacing: Theme.space
    rowSpacing: Theme.space
    uniformCellWidths: true

    Repeater {
        model: root.languages

        SpokenChoice {
            onTouched: root.chosen(tag)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
