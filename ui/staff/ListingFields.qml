pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The fields of one group of a listing's form, below one another.
ColumnLayout {
    id: root

    required property FormModel form
    required property var rows

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        model: root.rows

        FormField {
            required error
            required hint
            required kind
            required language
            required optionValues
            required optionTexts
            required optionNotes
            required optionLanguages

            enabled: root.form.writable
            onEdited: value => root.form.set(key, value)
        }
    }
}
