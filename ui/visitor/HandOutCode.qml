import QtQuick
import QtQuick.Layouts
import "../parts"

// One code to scan, beside what it does; the first of a record has the record's name above it.
ColumnLayout {
    id: root

    required property string kind
    required property string record
    required property string icon
    required property string caption
    required property string words
    required property list<string> modules
    required property string missing
    required property string spoken
    required property string title
    required property string titleLanguage

    signal opened(record: string)

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Rectangle {
        color: Theme.colors.line
        visible: root.title !== ""
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
    }
    Label {
        text: root.title
        language: root.titleLanguage
        strong: true
        size: Theme.strong
        visible: text !== ""
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    CodeTile {
        id: tile

        kind: root.kind
        record: root.record
        icon: root.icon
        caption: root.caption
        words: root.words
        modules: root.modules
        missing: root.missing
        spoken: root.spoken
        onTouched: root.opened(record)
        Layout.fillWidth: true
    }
}
