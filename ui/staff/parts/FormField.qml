pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../parts"

// A field of a form: label, what is filled in, what is wrong with it, and a hint.
// As a delegate of `FormModel.fields` it needs only `onEdited: form.set(key, value)`.
ColumnLayout {
    id: root

    required property string key
    required property string label
    required property string value
    property string error: ""
    property string hint: ""
    property string kind: "line"
    property string language: ""
    property list<string> optionValues: []
    property list<string> optionTexts: []
    property list<string> optionNotes: []
    property list<string> optionLanguages: []
    // Several lines of text: how many stand open at least.
    property int lines: 3

    signal edited(value: string)

    function take() {
        (loader.item as TextLine)?.take();
        (loader.item as TextBlock)?.take();
    }

    spacing: Math.round(Theme.spaceSmall / 2)
    Layout.fillWidth: true

    Label {
        text: root.label
        visible: root.kind !== "flag"
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Loader {
        id: loader

        sourceComponent: root.kind === "flag" ? flag : root.kind === "text" ? block
            : root.kind === "choice" ? choice
            : root.kind === "choices" ? choices : root.kind === "languages" ? ordered : line
        Layout.fillWidth: true
    }
    Label {
        objectName: "error-" + root.key
        text: root.error
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.coral
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        text: root.hint
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Component {
        id: line

        TextLine {
            objectName: "field-" + root.key
            value: root.value
            says: root.label
            language: root.language
            wrong: root.error !== ""
            hints: root.kind === "phone" ? Qt.ImhDialableCharactersOnly
                : root.kind === "number" ? Qt.ImhFormattedNumbersOnly
                : root.kind === "url" ? Qt.ImhUrlCharactersOnly : Qt.ImhNoPredictiveText
            onEdited: text => root.edited(text)
        }
    }
    Component {
        id: block

        TextBlock {
            objectName: "field-" + root.key
            value: root.value
            says: root.label
            language: root.language
            wrong: root.error !== ""
            lines: root.lines
            onEdited: text => root.edited(text)
        }
    }
    Component {
        id: flag

        Toggle {
            objectName: "field-" + root.key
            text: root.label
            checked: root.value === "yes"
            onTouched: root.edited(checked ? "" : "yes")
        }
    }
    Component {
        id: choice

        Choice {
            value: root.value
            says: root.label
            values: root.optionValues
            texts: root.optionTexts
            languages: root.optionLanguages
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: choices

        Choices {
            value: root.value
            says: root.label
            values: root.optionValues
            texts: root.optionTexts
            languages: root.optionLanguages
            onEdited: value => root.edited(value)
        }
    }
    Component {
        id: ordered

        OrderedChoices {
            value: root.value
            says: root.label
            values: root.optionValues
            texts: root.optionTexts
            languages: root.optionLanguages
            notes: root.optionNotes
            onEdited: value => root.edited(value)
        }
    }
}
