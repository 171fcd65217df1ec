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
            visible: root.only.length === 0 || root.only.includes(key)
            enabled: root.form.staff !== null && root.form.staff.mayEdit
            onEdited: value => root.form.set(key, value)
            Layout.bottomMargin: Theme.space
        }
    }
}
