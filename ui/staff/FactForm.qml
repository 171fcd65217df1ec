pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A fact: what is so, where it was read, when, and how good that source is. New, or corrected
// wherever something rests on it.
Card {
    id: root

    required property StaffModel staff
    property string fact: "new"

    signal saved(key: string)
    signal cancelled

    spacing: Theme.space

    FactModel {
        id: model

        staff: root.staff
        recordId: root.fact
        onAdded: key => root.saved(key)
    }
    ClashView {
        form: model
    }
    FormFields {
        form: model
    }
    Label {
        //: Below the form of a fact that is corrected
        text: qsTr("The correction counts wherever something rests on this fact.")
        visible: root.fact !== "new"
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "fact-cancel"
            kind: "outline"
            snug: true
            //: Leaves the form of a fact; what was typed is kept
            text: qsTr("Not now")
            onTouched: root.cancelled()
        }
        BigButton {
            objectName: "fact-save"
            snug: true
            icon: "check"
            text: root.fact === "new"
                //: Saves a new fact and puts it under the text
                ? qsTr("Add this fact")
                //: Saves a correction of a fact
                : qsTr("Save the correction")
            enabled: model.valid && (!model.clashing || model.decided)
            opacity: enabled ? 1 : Theme.faint
            onTouched: model.saveFact()
        }
    }
}
