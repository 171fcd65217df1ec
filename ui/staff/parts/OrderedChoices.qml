pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../parts"

// Several of many, whose order counts: those chosen as a list that is moved by buttons, the others
// below it, to be added. `value` holds those chosen, a line each.
ColumnLayout {
    id: root

    property string value: ""
    property string says: ""
    property list<string> values: []
    property list<string> texts: []
    property list<string> languages: []
    property list<string> notes: []
    readonly property list<string> chosen: value === "" ? [] : value.split("\n")
    readonly property list<string> others: values.filter(one => !chosen.includes(one))

    signal edited(value: string)

    function text(one: string): string {
        return root.texts[root.values.indexOf(one)] ?? one;
    }
    function note(one: string): string {
        return root.notes[root.values.indexOf(one)] ?? "";
    }
    function language(one: string): string {
        return root.languages[root.values.indexOf(one)] ?? "";
    }
    function move(from: int, by: int) {
        const list = [...root.chosen];
        const [one] = list.splice(from, 1);
        list.splice(from + by, 0, one);
        root.edited(list.join("\n"));
    }
    function drop(one: string) {
        root.edited(root.chosen.filter(other => other !== one).join("\n"));
    }
    function add(one: string) {
        root.edited([...root.chosen, one].join("\n"));
    }

    spacing: Theme.spaceSmall

    Repeater {
        model: root.chosen

        OrderedRow {
            required property int index
            required property string modelData

            text: root.text(modelData)
            language: root.language(modelData)
            note: root.note(modelData)
            enabled: root.enabled
            first: index === 0
            last: index === root.chosen.length - 1
            onMoved: by => root.move(index, by)
            onDropped: root.drop(modelData)
            Layout.fillWidth: true
        }
    }
    Flow {
        spacing: Theme.gap
        visible: root.others.length > 0
        Layout.fillWidth: true

        Repeater {
            model: root.others

            ChoiceButton {
                required property string modelData

                text: root.text(modelData)
                language: root.language(modelData)
                adds: true
                enabled: root.enabled
                maximumWidth: root.width
                onTouched: root.add(modelData)
            }
        }
    }
}
