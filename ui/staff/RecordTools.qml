pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A strip for the page of any record: hide it now, or write a line for today. Both reach the
// visitors' screens within a second, without publishing.
ColumnLayout {
    id: root

    required property StaffModel staff
    required property string record
    // False where a line for today would be shown nowhere (statements, closed organizations).
    property bool lines: true
    property string asking: ""

    spacing: Theme.gap
    Layout.fillWidth: true

    RecordToolsModel {
        id: model

        staff: root.staff
        recordId: root.record
    }
    Band {
        objectName: "record-hidden"
        text: model.hiddenText
        icon: "eye-slash"
        tone: "coral"
        visible: text !== ""
        Layout.fillWidth: true
    }
    Repeater {
        model: model.numbers

        HiddenNumber {
            mayEdit: root.staff.mayEdit
            onShownAgain: model.showNumberAgain(key)
        }
    }
    Band {
        objectName: "record-line"
        text: model.lineText
        icon: "megaphone"
        visible: text !== ""
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        visible: root.asking === "" && root.staff.mayEdit
        Layout.fillWidth: true

        BigButton {
            objectName: "record-hide"
            kind: "outline"
            snug: true
            icon: "eye-slash"
            //: Takes a record off all screens at once; asks why
            text: qsTr("Hide now…")
            visible: model.hiddenText === ""
            onTouched: root.asking = "hide"
        }
        BigButton {
            objectName: "record-show"
            kind: "outline"
            snug: true
            icon: "eye"
            //: Undoes hiding
            text: qsTr("Show again")
            visible: model.hiddenText !== ""
            onTouched: model.showAgain()
        }
        BigButton {
            objectName: "record-announce"
            kind: "outline"
            snug: true
            icon: "megaphone"
            //: Writes one line that visitors see today
            text: qsTr("Line for today…")
            visible: root.lines && model.lineText === ""
            onTouched: root.asking = "line"
        }
        BigButton {
            objectName: "record-silence"
            kind: "outline"
            snug: true
            icon: "trash"
            //: Takes the line for today away before its end
            text: qsTr("Take the line away")
            visible: root.lines && model.lineText !== ""
            onTouched: model.takeLineAway()
        }
    }
    HidePanel {
        reasons: model.reasons
        visible: root.asking === "hide"
        onChosen: reason => {
            root.asking = "";
            model.hide(reason);
        }
        onCancelled: root.asking = ""
    }
    Loader {
        active: root.asking === "line"
        visible: active
        Layout.fillWidth: true

        sourceComponent: LinePanel {
            languages: model.lineLanguages
            longest: model.longest
            onWritten: (texts, until) => {
                if (model.announce(texts, until))
                    root.asking = "";
            }
            onCancelled: root.asking = ""
        }
    }
}
