import QtQuick
import Amparo
import "../parts"

// A picture in a thin frame, as large as there is room for it; nothing without a picture.
Rectangle {
    id: root

    required property string says
    required property real widest
    required property real tallest
    property alias picture: item.picture
    readonly property real ratio: item.ratio
    readonly property real shownWidth: ratio > 0 ? Math.min(widest, tallest / ratio) : 0

    implicitWidth: shownWidth
    implicitHeight: shownWidth * ratio
    visible: ratio > 0
    color: Theme.colors.card
    border.width: Theme.hairline
    border.color: Theme.colors.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: says

    PictureItem {
        id: item

        anchors.fill: parent
        anchors.margins: Theme.hairline
    }
}
