import QtQuick
import "../parts"

// Over everything, outside the hours of the screen. The touch that wakes it never reaches a page.
Rectangle {
    anchors.fill: parent
    z: 1
    color: Theme.contrast.paper
    visible: false
    Accessible.ignored: true
}
