pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One phone of a listing: the number, "I called…" beside it, below it when somebody last called, and,
// opened, what it is for.
ColumnLayout {
    id: root

    required property ListingFormModel form
    required property string key
    required property string number
    required property string numberError
    required property string extension
    required property string extensionError
    required property string type
    required property string description
    required property int place
    required property bool saved
    required property string called
    required property string calledTone
    required property string same
    property bool opened: false
    property bool asking: false
    //: The name of a field; %1 counts the phones of a listing
    readonly property string name: qsTr("Phone %1").arg(place)

    function take(field: string, value: string) {
        root.form.set("phone." + root.key + "." + field, value);
    }

    spacing: Theme.spaceSmall
    Layout.fillWidth: true
    Component.onCompleted: opened = number === ""

    RowLayout {
        spacing: Theme.gap

        FormField {
            key: "phone-" + root.place
            kind: "phone"
            label: root.description === "" ? root.name : root.name + ": " + root.description
            value: root.number
            error: root.numberError
            onEdited: value => root.take("number", value)
        }
        BigButton {
            objectName: "i-called-" + root.place
            kind: root.calledTone === "leaf" ? "outline" : "quiet"
            snug: true
            icon: "phone"
            //: Then staff choose what they heard
            text: qsTr("I called…")
            //: For a screen reader; %1 counts the phones
            says: qsTr("I called phone %1").arg(root.place)
            visible: root.saved && !root.asking
            onTouched: root.asking = true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.round(Theme.small * Theme.lineShare + Theme.spaceSmall / 2)
        }
    }
    Loader {
        active: root.asking
        visible: active
        Layout.fillWidth: true

        sourceComponent: Outcomes {
            told: false
            onHeard: (outcome, also) => {
                root.asking = false;
                root.form.heard(root.key, outcome, also);
            }
            onCancelled: root.asking = false
        }
    }
    RowLayout {
        spacing: Theme.gap

        Label {
            objectName: "called-" + root.place
            text: root.same === "" ? root.called : root.called + " " + root.same
            size: Theme.small
            color: Theme.colors.toneInk(root.calledTone)
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "phone-more-" + root.place
            icon: root.opened ? "caret-up" : "caret-down"
            //: Opens the rest of a phone: what it is for, extension; %1 counts the phones
            says: qsTr("More about phone %1").arg(root.place)
            checkable: true
            checked: root.opened
            onTouched: root.opened = !root.opened
        }
    }
    Loader {
        active: root.opened
        visible: active
        Layout.fillWidth: true

        sourceComponent: PhoneMore {
            place: root.place
            extension: root.extension
            extensionError: root.extensionError
            type: root.type
            description: root.description
            onEdited: (field, value) => root.take(field, value)
            onRemoved: root.form.remove("phones", root.key)
            onRaised: root.form.moveUp("phones", root.key)
        }
    }
}
