pragma ComponentBehavior: Bound
import QtQuick
import "../../parts"

// Several of many. `value` holds those chosen, a line each, in the order they were chosen.
Flow {
    id: root

    property string value: ""
    property string says: ""
    property list<string> values: []
    property list<string> texts: []
    property list<string> languages: []
    readonly property list<string> chosen: value === "" ? [] : value.split("\n")

    signal edited(value: string)

    function turn(one: string) {
        const rest = root.chosen.filter(other => other !== one);
        root.edited((rest.length < root.chosen.length ? rest : [...rest, one]).join("\n"));
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: says

    Repeater {
        model: root.values

        ChoiceButton {
            required property int index
            required property string modelData

            text: root.texts[index] ?? modelData
            language: root.languages[index] ?? ""
            enabled: root.enabled
            checked: root.chosen.includes(modelData)
            maximumWidth: root.width
            onTouched: root.turn(modelData)
        }
    }
}
