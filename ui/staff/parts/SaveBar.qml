import QtQuick
import QtQuick.Layouts
import Amparo
import "../../parts"

// Shown while something is typed that is not saved: save it, or leave it.
RowLayout {
    id: root

    required property FormModel form
    property string saveText: ""

    spacing: Theme.gap
    visible: form.typedSomething || form.clashing

    Label {
        text: root.form.valid
            //: Below a form, while something is typed that is not saved
            ? qsTr("Not saved yet. What you typed is kept, even if the power fails.")
            //: Below a form, while a field has a mistake
            : qsTr("Something above needs to be corrected first.")
        size: Theme.small
        color: root.form.valid ? Theme.colors.inkSoft : Theme.colors.coral
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "form-discard"
        kind: "outline"
        snug: true
        //: Forgets what is typed and not saved
        text: qsTr("Discard")
        onTouched: root.form.discard()
    }
    BigButton {
        objectName: "form-save"
        kind: "main"
        snug: true
        icon: "check"
        text: root.saveText !== "" ? root.saveText
            //: Saves what is typed
            : qsTr("Save")
        enabled: root.form.valid && (!root.form.clashing || root.form.decided)
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.form.save()
    }
}
