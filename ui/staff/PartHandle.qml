import QtQuick
import "../parts"

// Something to drag a step by. The buttons beside it do the same by a touch.
Item {
    id: root

    readonly property bool held: area.drag.active || area.pressed

    // `y` in our own coordinates.
    signal dragged(y: real)
    signal dropped
    signal cancelled

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    Icon {
        anchors.centerIn: parent
        name: "dots-six-vertical"
        color: root.held ? Theme.colors.teal : Theme.colors.inkSoft
    }
    MouseArea {
        id: area

        property bool moved: false

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SizeVerCursor
        onPressed: moved = false
        onPositionChanged: mouse => {
            if (moved || mouse.y < 0 || mouse.y > height) {
                moved = true;
                root.dragged(mouse.y);
            }
        }
        onReleased: {
            if (moved)
                root.dropped();
        }
        onCanceled: root.cancelled()
    }
}
