pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A new fact: what is so, where it was read, when, and how good that source is.
Card {
    id: root

    required property StaffModel staff

    signal saved(key: string)
    signal cancelled

    spacing: Theme.space

    FactModel {
        id: model

        staff: root.staff
        recordId: "new"
        onAdded: key => root.saved(key)
    }
    FormFields {
        form: model
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            kind: "outline"
            snug: true
            //: Leaves the form for a new fact; what was typed is kept
            text: qsTr("Cancel")
            onTouched: root.cancelled()
        }
        BigButton {
            objectName: "fact-save"
            snug: true
            icon: "check"
            //: Saves a new fact and puts it under the text
            text: qsTr("Add this fact")
            enabled: model.valid
            opacity: enabled ? 1 : Theme.faint
            onTouched: model.saveFact()
        }
    }
}
