import QtQuick

// One key. Acts on release; held down it offers its variants (`held`), or, with `repeats`, goes on.
Touchable {
    id: root

    property string text: ""
    property string icon: ""
    property bool small: false
    property bool special: false
    // Has variants under a long press.
    property bool marked: false
    property bool repeats: false
    property bool wasHeld: false

    signal held

    function act() {
        if (wasHeld)
            wasHeld = false;
        else
            root.touched();
    }

    says: text
    corner: Theme.spaceSmall
    onPressedChanged: {
        if (pressed)
            wasHeld = false;
    }

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.checked ? Theme.colors.sun : root.special || root.icon !== ""
            ? Theme.colors.tealTint : Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        visible: root.icon !== ""
        color: root.checked ? Theme.colors.onSun : Theme.colors.teal
    }
    Text {
        anchors.centerIn: parent
        text: root.text
        textFormat: Text.PlainText
        font.family: Theme.family(Theme.language)
        font.pixelSize: root.small ? Theme.unit : Theme.unit * 1.35
        font.weight: Font.Bold
        color: root.checked ? Theme.colors.onSun : Theme.colors.ink
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceSmall
        width: Theme.edgeWidth * 2
        height: width
        radius: width / 2
        color: Theme.colors.inkSoft
        visible: root.marked
    }
    Timer {
        interval: Theme.longPressMilliseconds
        running: root.pressed && (root.marked || root.repeats)
        repeat: root.repeats
        onTriggered: {
            root.wasHeld = true;
            if (root.repeats)
                root.touched();
            else
                root.held();
        }
    }
}
