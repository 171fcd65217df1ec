pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Some fields of a guide or a card, on a card of their own.
Card {
    id: root

    required property PartsModel form
    required property StaffModel staff
    required property var fields

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        model: root.fields

        PartFieldView {
            form: root.form
            staff: root.staff
        }
    }
}
