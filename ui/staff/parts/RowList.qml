pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../parts"

// A list of things to open: roles `key`, `title`, `note`, `icon`, `tone`, `chip`, `chipTone`.
// It stands inside a page that scrolls; give it no more rows than a person looks through.
ColumnLayout {
    id: root

    required property var rows

    signal opened(key: string)

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        model: root.rows

        RowDelegate {
            // Rows have what they need; the rest stays empty.
            required property var model

            note: model.note ?? ""
            icon: model.icon ?? ""
            tone: model.tone ?? "teal"
            chip: model.chip ?? ""
            chipTone: model.chipTone ?? "teal"
            onTouched: root.opened(key)
        }
    }
}
