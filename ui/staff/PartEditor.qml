pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The fields of the open step or sentence, those of its answers below them, and taking it away.
ColumnLayout {
    id: root

    required property PartsModel form
    required property StaffModel staff
    required property string key
    required property string title

    spacing: Theme.space

    Repeater {
        model: root.form.openFields

        PartFieldView {
            form: root.form
            staff: root.staff
        }
    }
    Label {
        objectName: "block-answers"
        text: root.form.answersBlock
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.coral
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        spacing: Theme.gap
        visible: root.form.writable
        Layout.fillWidth: true

        BigButton {
            objectName: "answer-add"
            kind: "outline"
            snug: true
            icon: "plus"
            //: Adds an answer to a question in a guide; a step with answers becomes a question
            text: qsTr("Add an answer")
            visible: root.form.hasAnswers
            onTouched: root.form.addAnswer(root.key)
        }
        BigButton {
            objectName: "part-drop"
            kind: "outline"
            snug: true
            icon: "trash"
            //: Takes a step or sentence away
            text: qsTr("Take it away")
            //: Takes something from a list; %1 is its name
            says: qsTr("Take away: %1").arg(root.title)
            onTouched: root.form.dropPart(root.key)
        }
    }
}
