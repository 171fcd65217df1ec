pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A field of a guide: as any form has it, or chosen by a search. What keeps it from being published
// stands below it; an answer begins with its number and its own buttons.
ColumnLayout {
    id: root

    required property PartsModel form
    required property StaffModel staff
    required property string key
    required property string label
    required property string value
    required property string error
    required property string hint
    required property string kind
    required property string language
    required property list<string> optionValues
    required property list<string> optionTexts
    required property list<string> optionNotes
    required property string control
    required property string block
    required property string part
    required property int place
    required property bool last

    spacing: Math.round(Theme.spaceSmall / 2)
    Layout.fillWidth: true

    Loader {
        active: root.part !== ""
        visible: active
        Layout.fillWidth: true
        Layout.topMargin: active ? Theme.space : 0

        sourceComponent: AnswerHead {
            form: root.form
            part: root.part
            place: root.place
            last: root.last
        }
    }
    Loader {
        sourceComponent: root.control === "icon" ? icon : root.control !== "" ? pick : plain
        Layout.fillWidth: true
    }
    Label {
        objectName: "block-" + root.key
        text: root.block
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.coral
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Component {
        id: plain

        FormField {
            key: root.key
            label: root.label
            value: root.value
            error: root.error
            hint: root.hint
            kind: root.kind
            language: root.language
            optionValues: root.optionValues
            optionTexts: root.optionTexts
            optionNotes: root.optionNotes
            enabled: root.form.writable
            lines: 2
            onEdited: value => root.form.set(root.key, value)
        }
    }
    Component {
        id: pick

        PickField {
            field: root
            form: root.form
            staff: root.staff
            enabled: root.form.writable
        }
    }
    Component {
        id: icon

        IconField {
            field: root
            form: root.form
            enabled: root.form.writable
        }
    }
}
