pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What was chosen by a search, in its order; a fact can be corrected in place.
ColumnLayout {
    id: root

    required property PartFieldView field
    required property PartsModel form
    required property StaffModel staff
    readonly property list<string> chosen: field.value === "" ? [] : field.value.split("\n")
    // The fact that is being corrected.
    property string correcting: ""

    function text(one: string): string {
        return root.field.optionTexts[root.field.optionValues.indexOf(one)] ?? one;
    }
    function note(one: string): string {
        return root.field.optionNotes[root.field.optionValues.indexOf(one)] ?? "";
    }
    function move(from: int, by: int) {
        const list = [...root.chosen];
        const [one] = list.splice(from, 1);
        list.splice(from + by, 0, one);
        root.form.set(root.field.key, list.join("\n"));
    }

    spacing: Theme.spaceSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: field.label

    Repeater {
        model: root.chosen

        ColumnLayout {
            id: one

            required property int index
            required property string modelData

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            ChosenRow {
                text: root.text(one.modelData)
                note: root.note(one.modelData)
                enabled: root.enabled
                first: one.index === 0
                last: one.index === root.chosen.length - 1
                correctable: root.field.control === "facts"
                onMoved: by => root.move(one.index, by)
                onCorrected: root.correcting = root.correcting === one.modelData ? ""
                    : one.modelData
                onDropped: root.form.set(root.field.key,
                    root.chosen.filter(other => other !== one.modelData).join("\n"))
                Layout.fillWidth: true
            }
            Loader {
                active: root.correcting === one.modelData
                visible: active
                Layout.fillWidth: true

                sourceComponent: FactForm {
                    staff: root.staff
                    fact: one.modelData
                    onSaved: root.correcting = ""
                    onCancelled: root.correcting = ""
                }
            }
        }
    }
}
