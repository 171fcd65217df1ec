import QtQuick
import "../../parts"

// The box of something to type into: an edge that the eye finds, a ring while it is typed into, red
// when something is wrong.
Rectangle {
    id: root

    property bool wrong: false
    property bool active: false

    radius: Theme.spaceSmall
    color: Theme.colors.paper
    border.width: active || wrong ? Theme.edgeWidth : Theme.hairline
    border.color: wrong ? Theme.colors.coral : active ? Theme.colors.focus : Theme.colors.edge
}
