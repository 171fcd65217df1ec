import QtQuick
import "../../parts"

// Several lines to type into. It grows with what is typed. Tab goes on to the next field.
FieldFrame {
    id: root

    property string value: ""
    property string says: ""
    property string language: ""
    property int lines: 3
    // Side on which a line begins, where the language typed is not the page's own.
    property bool rightToLeft: false
    readonly property alias text: input.text

    signal edited(text: string)

    function take() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    active: input.activeFocus
    implicitHeight: Math.max(Math.ceil(lines * Theme.body * Theme.lineShare),
        input.contentHeight) + 2 * Theme.space
    opacity: enabled ? 1 : Theme.faint

    TextEdit {
        id: input

        anchors.fill: parent
        anchors.margins: Theme.space
        text: root.value
        enabled: root.enabled
        wrapMode: TextEdit.Wrap
        horizontalAlignment: root.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
        textFormat: TextEdit.PlainText
        color: Theme.colors.ink
        selectionColor: Theme.colors.sun
        selectedTextColor: Theme.colors.onSun
        selectByMouse: true
        font.family: Theme.family(root.language || Theme.language)
        font.pixelSize: Theme.body
        activeFocusOnTab: true
        onTextChanged: if (text !== root.value)
            root.edited(text)
        Accessible.role: Accessible.EditableText
        Accessible.name: root.says
        Accessible.multiLine: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
}
