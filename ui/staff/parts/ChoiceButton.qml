import QtQuick
import QtQuick.Layouts
import "../../parts"

// A value to choose. `round`: one of several (a dot); else it can stand beside others (a tick).
Touchable {
    id: root

    required property string text
    property string language: ""
    property bool round: false
    // It is added to a list when it is touched.
    property bool adds: false
    property real maximumWidth: Infinity

    //: Adds something to a list; %1 is its name
    says: adds ? qsTr("Add: %1").arg(text) : text
    checkable: !adds
    corner: Theme.spaceSmall
    implicitWidth: Math.min(maximumWidth, row.implicitWidth + 2 * Theme.space)
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.space)
    opacity: enabled ? 1 : Theme.faint
    Accessible.role: adds ? Accessible.Button : round ? Accessible.RadioButton : Accessible.CheckBox

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.checked ? Theme.colors.tealTint : Theme.colors.card
        border.width: root.checked ? Theme.edgeWidth : Theme.hairline
        border.color: root.checked ? Theme.colors.teal : Theme.colors.edge
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.spaceSmall

        Icon {
            name: root.adds ? "plus" : root.checked ? "check" : root.round ? "circle" : "square"
            size: Theme.iconSmall
            color: root.checked ? Theme.colors.teal : Theme.colors.edge
        }
        Label {
            text: root.text
            language: root.language
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
