import QtQuick

// Shows that there is more to see and how far down the reader is. Nothing to touch.
Rectangle {
    id: root

    required property Flickable flickable

    parent: flickable
    anchors.right: parent.right
    anchors.rightMargin: Theme.spaceSmall
    y: flickable.visibleArea.yPosition * flickable.height
    width: Theme.spaceSmall
    height: flickable.visibleArea.heightRatio * flickable.height
    radius: width / 2
    color: Theme.colors.edge
    visible: flickable.contentHeight > flickable.height + 1
    Accessible.ignored: true
}
