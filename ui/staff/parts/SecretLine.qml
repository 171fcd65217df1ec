import QtQuick
import QtQuick.Layouts
import "../../parts"

// A PIN or passphrase to type on a keyboard, shown as dots, with what is wrong with it beside it.
ColumnLayout {
    id: root

    required property string label
    property string error: ""
    property string hint: ""
    readonly property alias text: line.text

    signal edited(text: string)
    signal accepted

    function take() {
        line.take();
    }
    function clear() {
        line.clear();
    }

    spacing: Math.round(Theme.spaceSmall / 2)
    Layout.fillWidth: true

    Label {
        text: root.label
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    TextLine {
        id: line

        says: root.label
        secret: true
        wrong: root.error !== ""
        onEdited: text => root.edited(text)
        onAccepted: root.accepted()
        Layout.fillWidth: true
    }
    Label {
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
}
