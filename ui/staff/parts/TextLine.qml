import QtQuick
import "../../parts"

// One line to type into. Says what was typed as it is typed (`edited`).
FieldFrame {
    id: root

    property string value: ""
    property string says: ""
    property string language: ""
    property bool secret: false
    property int hints: Qt.ImhNoPredictiveText
    property string placeholder: ""
    readonly property alias text: input.text

    signal edited(text: string)
    signal accepted

    function take() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function clear() {
        input.clear();
    }

    active: input.activeFocus
    implicitHeight: Math.max(Theme.target, input.implicitHeight + Theme.space)
    opacity: enabled ? 1 : Theme.faint

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        text: root.value
        enabled: root.enabled
        clip: true
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        color: Theme.colors.ink
        selectionColor: Theme.colors.sun
        selectedTextColor: Theme.colors.onSun
        selectByMouse: true
        echoMode: root.secret ? TextInput.Password : TextInput.Normal
        font.family: Theme.family(root.language || Theme.language)
        font.pixelSize: Theme.body
        inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : root.hints
        activeFocusOnTab: true
        maximumLength: 2000
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        Accessible.role: Accessible.EditableText
        Accessible.name: root.says
        // WORKAROUND: Qt 6.11 keeps the name of a password field from screen readers, too.
        Accessible.description: root.secret ? root.says : ""
        Accessible.passwordEdit: root.secret

        Label {
            anchors.fill: parent
            text: root.placeholder
            visible: input.text === ""
            color: Theme.colors.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
