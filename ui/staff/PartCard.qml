pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One step or sentence: a row to drag, move and open, and, when it is open, its fields.
Rectangle {
    id: root

    required property PartsModel form
    required property StaffModel staff
    required property string key
    required property string title
    required property string icon
    required property int place
    required property bool last
    required property int answers
    required property string block
    required property bool opened
    // Something dragged would be put down above or below us.
    property bool above: false
    property bool below: false

    signal dragged(y: real)
    signal dropped
    signal dragCancelled

    implicitHeight: column.implicitHeight + 2 * Theme.spaceSmall
    radius: Theme.radius
    color: Theme.colors.card
    border.width: opened ? Theme.edgeWidth : Theme.hairline
    border.color: opened ? Theme.colors.teal : Theme.colors.edge
    opacity: handle.held ? Theme.veil : 1
    Layout.fillWidth: true

    Rectangle {
        width: parent.width
        height: Theme.focusWidth
        y: root.above ? -Math.round((Theme.gap + height) / 2)
            : root.height + Math.round((Theme.gap - height) / 2)
        color: Theme.colors.focus
        visible: root.above || root.below
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceSmall
        spacing: Theme.space

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            PartHandle {
                id: handle

                objectName: "handle-" + root.place
                visible: root.form.writable
                onDragged: y => root.dragged(handle.mapToItem(root.parent, 0, y).y)
                onDropped: root.dropped()
                onCancelled: root.dragCancelled()
                Layout.alignment: Qt.AlignTop
            }
            PartHead {
                objectName: "part-" + root.place
                number: root.place
                title: root.title
                icon: root.icon
                answers: root.answers
                block: root.block
                opened: root.opened
                onTouched: root.form.openPart(root.key)
                Layout.fillWidth: true
            }
            IconButton {
                icon: "arrow-up"
                //: Moves something up in a list; %1 is its name
                says: qsTr("Move up: %1").arg(root.title)
                visible: root.form.writable
                enabled: root.place > 1
                onTouched: root.form.movePart(root.key, -1)
                Layout.alignment: Qt.AlignTop
            }
            IconButton {
                icon: "arrow-down"
                //: Moves something down in a list; %1 is its name
                says: qsTr("Move down: %1").arg(root.title)
                visible: root.form.writable
                enabled: !root.last
                onTouched: root.form.movePart(root.key, 1)
                Layout.alignment: Qt.AlignTop
            }
        }
        Loader {
            active: root.opened
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceSmall
            Layout.rightMargin: Theme.spaceSmall
            Layout.bottomMargin: Theme.spaceSmall

            sourceComponent: PartEditor {
                form: root.form
                staff: root.staff
                key: root.key
                title: root.title
            }
        }
    }
}
