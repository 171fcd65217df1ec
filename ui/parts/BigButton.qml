import QtQuick
import QtQuick.Layouts

// A button with words. kind: "main" (sun), "quiet" (teal tint), "outline", "onDark" (white outline).
// `tall` puts the icon above the words.
Touchable {
    id: root

    required property string text
    property string icon: ""
    property string kind: "quiet"
    property bool tall: false
    // Less height, where many things have to fit.
    property bool snug: false
    property string language: ""
    readonly property color wordColor: kind === "main" ? Theme.colors.onSun
        : kind === "onDark" ? Theme.colors.onBar : Theme.colors.teal

    says: text
    corner: tall ? Theme.radius : Math.min(height / 2, Theme.radiusLarge)
    implicitWidth: grid.implicitWidth + 2 * Theme.space
    implicitHeight: Math.max(Theme.target, grid.implicitHeight
        + (snug ? 1 : 2) * Theme.space)
    objectName: "button-" + icon

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.kind === "main" ? Theme.colors.sun
            : root.kind === "quiet" ? Theme.colors.tealTint
            : root.kind === "onDark" ? "transparent" : Theme.colors.card
        border.width: root.kind === "main" ? 0 : root.kind === "quiet" ? Theme.hairline
            : Theme.edgeWidth
        border.color: root.kind === "onDark" ? Theme.colors.onBar
            : root.kind === "quiet" && Theme.scheme !== "contrast" ? Theme.colors.tealTint
            : Theme.colors.edge
    }
    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space)
        flow: root.tall ? GridLayout.TopToBottom : GridLayout.LeftToRight
        columns: root.tall ? 1 : 2
        rows: root.tall ? 2 : 1
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        Icon {
            name: root.icon
            visible: root.icon !== ""
            color: root.wordColor
            Layout.alignment: Qt.AlignCenter
        }
        Label {
            text: root.text
            language: root.language
            strong: true
            color: root.wordColor
            horizontalAlignment: root.tall || root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
