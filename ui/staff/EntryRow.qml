import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// One line of the whole list: a group, or a task of the group that is open.
ColumnLayout {
    id: root

    required property string key
    required property bool group
    required property bool opened
    required property string title
    required property string note
    required property string icon
    required property string chip
    required property string chipTone
    required property string page
    required property string record
    required property string action
    required property string more
    property bool mayEdit: true

    signal touched
    signal takenOn
    signal shownAgain

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.leftMargin: root.group ? 0 : Theme.spaceLarge
    Layout.bottomMargin: root.more !== "" ? Theme.space : 0

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        RowDelegate {
            objectName: "entry-" + root.key
            key: root.key
            title: root.title
            note: root.note
            icon: root.icon
            tone: root.opened ? "sun" : "teal"
            chip: root.chip
            chipTone: root.chipTone
            onTouched: root.touched()
        }
        BigButton {
            kind: "outline"
            snug: true
            //: A member of staff takes a topic on
            text: qsTr("I look after it")
            visible: root.action === "steward"
            enabled: root.mayEdit
            Accessible.name: text + ": " + root.title
            onTouched: root.takenOn()
        }
        BigButton {
            kind: "outline"
            snug: true
            icon: "eye"
            //: Undoes hiding
            text: qsTr("Show again")
            visible: root.action === "show"
            enabled: root.mayEdit
            Accessible.name: text + ": " + root.title
            onTouched: root.shownAgain()
        }
    }
    Label {
        text: root.more
        visible: text !== ""
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
}
