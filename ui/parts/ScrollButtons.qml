import QtQuick
import QtQuick.Layouts

// Two buttons that turn a long page up and down by most of a screen, for hands that cannot flick.
// Below the page in portrait, in its header in landscape; nothing where the page fits.
GridLayout {
    id: root

    required property Flickable flickable
    // The height the page would have without these buttons.
    required property real room
    readonly property real step: flickable.height * Theme.turn
    readonly property real end: Math.max(0, flickable.contentHeight - flickable.height)

    // Later, not while the page is being laid out: showing us changes what is laid out.
    function look() {
        visible = flickable.contentHeight > room + 1;
    }
    function turn(by: real) {
        glide.to = Math.max(0, Math.min(root.end, root.flickable.contentY + by));
        glide.restart();
    }

    columns: 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    visible: false
    Component.onCompleted: Qt.callLater(look)
    onRoomChanged: Qt.callLater(look)

    BigButton {
        objectName: "scroll-up"
        icon: "arrow-up"
        snug: Theme.portrait
        kind: "outline"
        enabled: root.flickable.contentY > 0
        opacity: enabled ? 1 : Theme.faint
        text: Theme.portrait ? says : ""
        //: Turns a long page back up
        says: qsTr("Up")
        onTouched: root.turn(-root.step)
        Layout.fillWidth: Theme.portrait
        Layout.alignment: Qt.AlignBottom
    }
    BigButton {
        objectName: "scroll-down"
        icon: "arrow-down"
        snug: Theme.portrait
        kind: "outline"
        enabled: root.flickable.contentY < root.end - 1
        opacity: enabled ? 1 : Theme.faint
        text: Theme.portrait ? says : ""
        //: Turns a long page down: there is more below
        says: qsTr("More below")
        onTouched: root.turn(root.step)
        Layout.fillWidth: Theme.portrait
        Layout.alignment: Qt.AlignTop
    }
    NumberAnimation {
        id: glide

        target: root.flickable
        property: "contentY"
        duration: Theme.turnMilliseconds
        easing.type: Easing.OutCubic
    }
    Connections {
        function onContentHeightChanged() {
            Qt.callLater(root.look);
        }

        target: root.flickable
    }
}
