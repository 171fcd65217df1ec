import QtQuick
import QtQuick.Layouts
import "../parts"

// A sentence about a listing beside its icon.
RowLayout {
    id: root

    required property string id
    required property string icon
    required property string label
    required property string text
    required property string language
    required property string english
    required property string source

    objectName: "detail-" + id
    spacing: Theme.space
    Layout.fillWidth: true

    Icon {
        name: root.icon
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.label
            visible: text !== ""
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
        MarkedText {
            text: root.text
            language: root.language
            english: root.english
        }
        SourceLine {
            text: root.source
        }
    }
}
