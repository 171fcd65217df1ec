import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// While something is typed: how do you know it, and saving. The answer is what the proof chain says.
ColumnLayout {
    id: root

    required property ListingFormModel form

    spacing: Theme.spaceSmall

    ListingFields {
        form: root.form
        rows: root.form.knowing
        visible: root.form.typedSomething
    }
    SaveBar {
        form: root.form
        Layout.fillWidth: true
    }
}
