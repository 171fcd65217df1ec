pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A search and what it found; of facts also a new one.
ColumnLayout {
    id: root

    required property PartsModel form
    required property StaffModel staff
    property bool facts: false
    property bool adding: false

    spacing: Theme.gap

    TextLine {
        id: words

        objectName: "pick-search"
        says: root.facts
            //: Field to search the facts of the desk
            ? qsTr("Find a fact by its words")
            //: Field to search listings
            : qsTr("Find by name")
        placeholder: says
        visible: !root.adding
        onEdited: text => root.form.search(text)
        Component.onCompleted: take()
        Layout.fillWidth: true
    }
    Repeater {
        model: root.adding ? null : root.form.picks

        PickedRow {
            onTouched: root.form.take(key)
        }
    }
    Label {
        objectName: "pick-nothing"
        //: A search found nothing
        text: qsTr("Nothing was found. Try another word.")
        visible: !root.adding && root.form.pickCount === 0
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "fact-new"
        kind: "outline"
        snug: true
        icon: "plus"
        //: Opens a form for a new fact with its source
        text: qsTr("Add a new fact")
        visible: root.facts && !root.adding
        onTouched: root.adding = true
        Layout.alignment: Qt.AlignLeft
    }
    Loader {
        active: root.adding
        visible: active
        Layout.fillWidth: true

        sourceComponent: FactForm {
            staff: root.staff
            onSaved: key => {
                root.adding = false;
                root.form.take(key);
            }
            onCancelled: root.adding = false
        }
    }
}
