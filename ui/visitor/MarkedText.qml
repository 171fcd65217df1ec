pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// A text of the content; below a translation nobody reviewed, the English in smaller type. What has
// no translation is marked as English.
ColumnLayout {
    id: root

    required property string text
    required property string language
    required property string english
    property alias strong: main.strong
    property alias size: main.size
    property alias color: main.color
    property color englishColor: Theme.colors.inkSoft
    // Inside something to touch, which says it all itself.
    property bool silent: false
    readonly property bool fellBack: language === "en" && !Theme.language.startsWith("en")

    spacing: 0
    visible: text !== ""
    Layout.fillWidth: true

    Label {
        id: main

        text: root.text
        language: root.language
        Layout.fillWidth: true
        Accessible.ignored: root.silent
    }
    Loader {
        active: root.english !== "" || root.fellBack
        visible: active
        Layout.fillWidth: true

        sourceComponent: RowLayout {
            spacing: Theme.spaceSmall

            Icon {
                name: "translate"
                size: Theme.iconSmall
                color: root.englishColor
                Layout.alignment: Qt.AlignTop
            }
            Label {
                //: Below a text that is not translated yet
                text: root.fellBack ? qsTr("In English") : root.english
                language: root.fellBack ? "" : "en"
                size: Theme.small
                color: root.englishColor
                Layout.fillWidth: true
                Accessible.ignored: root.silent
            }
        }
    }
}
