pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../../parts"

// All fields of a form below one another; with `only`, those of these keys.
ColumnLayout {
    id: root

    required property FormModel form
    property list<string> only: []

    spacing: 0
    Layout.fillWidth: true

    Repeater {
        model: root.form.fields

        FormField {
            required error
            required hint
            required kind
            required language
            required optionValues
            required optionTexts
            required optionNotes
            required optionLanguages

            visible: root.only.length === 0 || root.only.includes(key)
            enabled: root.form.writable
            onEdited: value => root.form.set(key, value)
            Layout.bottomMargin: Theme.space
        }
    }
}
