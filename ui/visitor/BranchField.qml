import QtQuick
import QtQuick.Layouts
import "../parts"

// One answer at a fork and what to do then: words, an icon and a tone.
Rectangle {
    id: root

    required property var modelData

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.colors.toneTint(modelData.tone)
    border.width: Theme.scheme === "contrast" ? Theme.edgeWidth : 0
    border.color: Theme.colors.toneInk(modelData.tone)
    objectName: "branch-" + modelData.id
    Layout.fillWidth: true
    Layout.fillHeight: true

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space
        spacing: Theme.spaceSmall

        RowLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Icon {
                name: root.modelData.icon
                size: Theme.iconSmall
                color: Theme.colors.toneInk(root.modelData.tone)
                Layout.alignment: Qt.AlignTop
            }
            MarkedText {
                text: root.modelData.answer
                language: root.modelData.answerLanguage
                english: root.modelData.answerEnglish
                strong: true
                color: Theme.colors.toneInk(root.modelData.tone)
                englishColor: Theme.colors.ink
            }
        }
        MarkedText {
            text: root.modelData.text
            language: root.modelData.textLanguage
            english: root.modelData.textEnglish
            englishColor: Theme.colors.ink
        }
    }
}
