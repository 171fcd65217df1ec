pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The keys on the screen, for whatever field of the page is being typed into: our keyboard, and above
// it the signs that addresses, hours and numbers need. A form hears of it as of real keys.
Rectangle {
    id: root

    required property StaffModel staff
    readonly property Item focused: root.Window.window?.activeFocusItem ?? null
    readonly property TextInput line: focused as TextInput
    readonly property TextEdit block: focused as TextEdit
    readonly property bool wanted: line !== null || block !== null
    // Language of the field, where it is not the page's.
    readonly property string tag: (focused?.parent as TextBlock)?.language
        || (focused?.parent as TextLine)?.language || root.staff.language
    property bool putAway: false
    readonly property int widest: Math.round(Theme.unit * 34)

    function insert(text: string) {
        if (line) {
            line.insert(line.cursorPosition, text);
            line.textEdited();
        } else if (block) {
            block.insert(block.cursorPosition, text);
        }
    }
    function erase() {
        if (line && line.cursorPosition > 0) {
            line.remove(line.cursorPosition - 1, line.cursorPosition);
            line.textEdited();
        } else if (block && block.cursorPosition > 0) {
            block.remove(block.cursorPosition - 1, block.cursorPosition);
        }
    }

    color: Theme.colors.tealTint
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    visible: root.staff.screenKeys && wanted && !putAway
    onFocusedChanged: putAway = false

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, Math.max(keyboard.smallest, root.widest))
        spacing: Theme.gap

        KeyRow {
            keyboard: keyboard
            keys: ["@", ".", ",", ":", "/", "+", "(", ")", "?", "&"]
            special: true
        }
        Keyboard {
            id: keyboard

            objectName: "keyboard"
            layoutName: root.staff.keyboardFor(root.tag)
            onTyped: text => root.insert(text)
            onErased: root.erase()
            onDone: root.putAway = true
            Layout.fillWidth: true
        }
    }
}
