import QtQuick
import "../parts"

// The staff's way in: five taps in the upper right corner of the glass, the last one held. It only
// watches; what lies below is touched as ever. Fingers that rest, slide or tap on are no gesture.
Item {
    id: root

    readonly property int needed: 5
    property int taps: 0
    property bool spoiled: false
    readonly property alias holding: hold.running

    signal opened

    function forget() {
        taps = 0;
        window.stop();
        brief.stop();
        hold.stop();
    }
    function spoil() {
        forget();
        spoiled = handler.active;
    }
    function pressed() {
        if (taps === 0)
            window.start();
        if (taps === needed - 1)
            hold.start();
        else
            brief.start();
    }
    function released() {
        if (spoiled || taps === needed - 1)
            forget();
        else
            taps += 1;
        brief.stop();
        spoiled = false;
    }

    // The same corner of the glass in every language: an explicit place is not mirrored.
    x: parent ? parent.width - width : 0
    y: 0
    width: Theme.cornerGate
    height: Theme.cornerGate

    PointHandler {
        id: handler

        target: null
        onActiveChanged: active ? root.pressed() : root.released()
        onPointChanged: if (active && !root.contains(point.position))
            root.spoil()
        onCanceled: root.spoil()
    }
    // From the first touch to the last one.
    Timer {
        id: window

        interval: Theme.gateMilliseconds
        onTriggered: if (!root.holding)
            root.spoil()
    }
    // A tap is short.
    Timer {
        id: brief

        interval: Theme.longPressMilliseconds
        onTriggered: root.spoil()
    }
    Timer {
        id: hold

        interval: Theme.gateHoldMilliseconds
        onTriggered: {
            root.spoil();
            root.opened();
        }
    }
}
