import QtQuick
import QtQuick.Layouts
import "../parts"

// What a person says after a call, or after looking at a page. Said once, it counts for all languages.
ColumnLayout {
    id: root

    required property string kind
    required property bool wrong
    required property bool told
    property bool called: false

    signal heard(outcome: string, alsoTold: bool)
    signal looked
    signal hideNumber
    signal edit

    spacing: Theme.gap
    Layout.fillWidth: true

    Flow {
        spacing: Theme.gap
        visible: root.kind === "call" && (root.wrong || !root.called)
        Layout.fillWidth: true

        BigButton {
            objectName: "hide-number"
            kind: "main"
            snug: true
            icon: "eye-slash"
            //: Takes a wrong number off the screen at once
            text: qsTr("Hide now")
            visible: root.wrong
            onTouched: root.hideNumber()
        }
        BigButton {
            objectName: "correct-it"
            kind: "outline"
            snug: true
            icon: "pencil-simple"
            //: Opens the record, to write the right number
            text: qsTr("Correct it")
            visible: root.wrong
            onTouched: root.edit()
        }
        BigButton {
            objectName: "i-called"
            kind: root.wrong ? "outline" : "main"
            snug: true
            icon: "phone"
            //: Then staff choose what they heard
            text: qsTr("I called…")
            visible: !root.called
            onTouched: root.called = true
        }
        BigButton {
            objectName: "open-record"
            kind: "outline"
            snug: true
            icon: "pencil-simple"
            //: Opens the listing of this task
            text: qsTr("Open the listing")
            visible: !root.wrong && !root.called
            onTouched: root.edit()
        }
    }
    Outcomes {
        told: root.told
        visible: root.kind === "call" && root.called
        onHeard: (outcome, alsoTold) => {
            root.called = false;
            root.heard(outcome, alsoTold);
        }
        onCancelled: root.called = false
    }
    Flow {
        spacing: Theme.gap
        visible: root.kind !== "call"
        Layout.fillWidth: true

        BigButton {
            objectName: "same"
            kind: "main"
            snug: true
            icon: "check"
            //: After reading the web page or the sources
            text: qsTr("It still says the same")
            onTouched: root.looked()
        }
        BigButton {
            objectName: "different"
            kind: "outline"
            snug: true
            icon: "pencil-simple"
            //: Staff desk: Task answers
            text: qsTr("Something is different")
            onTouched: root.edit()
        }
    }
}
