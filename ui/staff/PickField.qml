pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What a text rests on, or whom to turn to: those chosen, in order, and a search for more.
ColumnLayout {
    id: root

    required property PartFieldView field
    required property PartsModel form
    required property StaffModel staff
    readonly property bool facts: field.control === "facts"
    readonly property bool open: form.picking === field.key

    spacing: Theme.spaceSmall

    Label {
        text: root.field.label
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    ChosenList {
        field: root.field
        form: root.form
        staff: root.staff
        enabled: root.enabled
        visible: root.field.value !== ""
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "pick-" + root.field.key
        kind: "outline"
        snug: true
        icon: root.open ? "x" : "plus"
        text: root.open
            //: Ends a search
            ? qsTr("Close the search") : root.facts
            //: Opens a search for the facts a text rests on
            ? qsTr("Choose a fact")
            //: Opens a search for lawyers to turn to
            : qsTr("Choose a lawyer")
        //: For a screen reader; %1 is a button, %2 the field it belongs to
        says: qsTr("%1: %2").arg(text).arg(root.field.label)
        visible: root.enabled
        onTouched: root.form.pick(root.field.key)
        Layout.alignment: Qt.AlignLeft
    }
    Loader {
        active: root.open
        visible: active
        Layout.fillWidth: true

        sourceComponent: PickPanel {
            form: root.form
            staff: root.staff
            facts: root.facts
        }
    }
}
