import QtQuick
import Amparo
import "../parts"

// One filter of a topic. The icon turns to a check mark while it is on: not the colour alone.
Chip {
    id: root

    required property string name
    required property TopicModel topic

    objectName: "filter-" + name
    touchable: true
    checkable: true
    onTouched: topic.toggle(name)

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: -Theme.spaceSmall
        width: mark.width + Theme.spaceSmall
        height: width
        radius: width / 2
        color: Theme.colors.sun
        visible: root.checked

        Icon {
            id: mark

            anchors.centerIn: parent
            name: "check"
            size: Theme.iconSmall
            color: Theme.colors.onSun
        }
    }
}
