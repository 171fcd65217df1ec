import QtQuick
import "../parts"

// A language in itself, and smaller in English for whoever helps.
Touchable {
    id: root

    required property string tag
    required property string ownName
    required property string englishName

    objectName: "spoken-" + tag
    says: ownName + ", " + englishName
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceSmall

        Label {
            width: parent.width
            text: root.ownName
            language: root.tag
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.englishName
            language: "en"
            size: Theme.small
            color: Theme.colors.inkSoft
            horizontalAlignment: Text.AlignHCenter
            visible: root.englishName !== root.ownName
            Accessible.ignored: true
        }
    }
}
