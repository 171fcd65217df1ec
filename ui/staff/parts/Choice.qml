pragma ComponentBehavior: Bound
import QtQuick
import "../../parts"

// One of a few: all of them to be seen, one of them chosen.
Flow {
    id: root

    property string value: ""
    property string says: ""
    property list<string> values: []
    property list<string> texts: []
    property list<string> languages: []

    signal edited(value: string)

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
            round: true
            enabled: root.enabled
            checked: root.value === modelData
            maximumWidth: root.width
            onTouched: root.edited(modelData)
        }
    }
}
