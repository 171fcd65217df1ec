pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// An organization that closed for good: since when, what visitors are told, whom to turn to instead.
Card {
    id: root

    required property ListingFormModel form
    property bool opened: false

    spacing: Theme.space
    Layout.fillWidth: true

    Label {
        objectName: "retired-line"
        text: root.form.retired
        visible: text !== ""
        color: Theme.colors.coral
        strong: true
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "reopen"
        kind: "outline"
        snug: true
        //: Takes back that an organization closed for good
        text: qsTr("It is open after all")
        visible: root.form.retired !== ""
        enabled: root.form.writable
        onTouched: root.form.reopen()
    }
    BigButton {
        objectName: "retire"
        kind: "outline"
        snug: true
        icon: "archive"
        //: Of an organization: opens what there is to say about that
        text: qsTr("It closed for good…")
        visible: root.form.retired === "" && !root.opened
        enabled: root.form.writable
        onTouched: root.opened = true
    }
    Label {
        //: Staff desk: Retire card
        text: qsTr("All listings of this organization leave the screen. Whoever searches for its name or number finds what you write here.")
        visible: root.opened
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    // Made only when it is asked for: it offers many services to turn to.
    Loader {
        active: root.opened
        visible: active
        Layout.fillWidth: true

        sourceComponent: ListingFields {
            form: root.form
            rows: root.form.retiring
        }
    }
    Flow {
        spacing: Theme.gap
        visible: root.opened
        Layout.fillWidth: true

        BigButton {
            objectName: "retire-no"
            kind: "outline"
            snug: true
            //: Staff desk: Retire card
            text: qsTr("Cancel")
            onTouched: root.opened = false
        }
        BigButton {
            objectName: "retire-yes"
            kind: "main"
            snug: true
            icon: "archive"
            //: Saves that an organization closed for good
            text: qsTr("Save that it closed")
            onTouched: {
                if (root.form.retire())
                    root.opened = false;
            }
        }
    }
}
