import QtQuick
import QtQuick.Layouts
import "../../parts"

// A question in the page itself, before something that cannot be missed. Not a window.
Rectangle {
    id: root

    required property string text
    required property string yes
    //: Leaves things as they are
    property string no: qsTr("Cancel")
    property bool open: false
    property string tone: "coral"

    signal confirmed
    signal cancelled

    function ask() {
        open = true;
        cancel.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.space
    visible: open
    radius: Theme.radius
    color: Theme.colors.toneTint(tone)
    border.width: Theme.hairline
    border.color: Theme.colors.toneInk(tone)
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.space
        columns: Theme.portrait || Theme.textScale > 1.4 ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Label {
            text: root.text
            color: Theme.colors.toneInk(root.tone)
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
            Accessible.ignored: true
        }
        BigButton {
            id: cancel

            objectName: "confirm-no"
            kind: "outline"
            snug: true
            text: root.no
            onTouched: {
                root.open = false;
                root.cancelled();
            }
        }
        BigButton {
            objectName: "confirm-yes"
            kind: "main"
            snug: true
            text: root.yes
            onTouched: {
                root.open = false;
                root.confirmed();
            }
        }
    }
}
