import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// While something is typed that is not saved: save it, or leave it. What is saved can still be kept
// from being published.
RowLayout {
    id: root

    required property PartsModel form

    signal saveTouched

    spacing: Theme.gap
    visible: form.typedSomething || form.clashing

    Label {
        text: !root.form.valid
            //: Below a form, while a field has a mistake
            ? qsTr("Something above needs to be corrected first.") : root.form.blockCount > 0
            //: Below the form of a guide that can be saved and not published
            ? qsTr("Not saved yet. You can save it now and finish it later.")
            //: Staff desk: Guide save
            : qsTr("Not saved yet. What you typed is kept, even if the power fails.")
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
        //: Saves what is typed
        text: qsTr("Save")
        enabled: root.form.valid && (!root.form.clashing || root.form.decided)
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.saveTouched()
    }
}
