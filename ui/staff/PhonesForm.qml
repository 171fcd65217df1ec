pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The phones of a listing: number, what each is for, and when somebody last called it.
ColumnLayout {
    id: root

    required property ListingFormModel form

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        model: root.form.phones

        PhoneField {
            form: root.form
            enabled: root.form.writable
        }
    }
    BigButton {
        objectName: "phone-add"
        kind: "outline"
        snug: true
        icon: "plus"
        //: Another phone number of a listing
        text: qsTr("Add a phone")
        enabled: root.form.writable
        onTouched: root.form.add("phones")
    }
}
