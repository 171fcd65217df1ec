import QtQuick
import QtQuick.Layouts
import "../parts"

// A sentence of the content; below one that nobody reviewed, the English in smaller type.
ColumnLayout {
    id: root

    required property string text
    required property string language
    required property string english

    spacing: 0

    Label {
        text: root.text
        language: root.language
        Layout.fillWidth: true
    }
    Label {
        text: root.english
        language: "en"
        size: Theme.small
        color: Theme.colors.inkSoft
        visible: text !== ""
        Layout.fillWidth: true
    }
}
