import QtQuick
import QtQuick.Layouts
import "../parts"

// One size of text or one set of colours, shown as it will be.
Touchable {
    id: root

    required property int sample
    required property string text
    required property Scheme scheme

    says: text
    checkable: true
    implicitHeight: column.implicitHeight + 2 * Theme.space
    Accessible.role: Accessible.RadioButton

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.scheme.card
        border.width: root.checked ? Theme.focusWidth : Theme.hairline
        border.color: root.checked ? root.scheme.teal : Theme.colors.edge
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.spaceSmall

        Icon {
            name: "text-aa"
            size: root.sample
            color: root.scheme.teal
            Layout.alignment: Qt.AlignCenter
            Layout.fillHeight: true
        }
        Label {
            text: root.text
            strong: true
            color: root.scheme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Icon {
            name: root.checked ? "check-circle" : "circle"
            color: root.scheme.teal
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
