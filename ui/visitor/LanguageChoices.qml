pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The languages to touch. Two stand large below one another, fifteen fit beside one another.
Flickable {
    id: root

    required property QtObject languages
    // Two beside one another even in large text.
    property bool wide: false
    readonly property int count: repeater.count
    readonly property int columns: count <= 3 ? 1 : Theme.portrait || count <= 8 ? 2 : 3
    readonly property bool few: count <= 3
    // Many beside one another leave little height.
    readonly property bool many: columns > 2

    signal chosen(tag: string)

    contentWidth: width
    contentHeight: grid.implicitHeight + 2 * Theme.focusWidth
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height

    GridLayout {
        id: grid

        y: Theme.focusWidth
        width: root.width - (root.contentHeight > root.height + 1 && root.count > 15 ? Theme.space : 0)
        height: Math.max(implicitHeight, Math.min(root.height - 2 * Theme.focusWidth,
            Math.ceil(root.count / root.columns) * Theme.tallest))
        columns: root.wide ? 2 : Theme.textScale > 1 ? 1 : root.columns
        columnSpacing: Theme.space
        rowSpacing: root.many ? Theme.gap : Theme.space
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            id: repeater

            model: root.languages

            Touchable {
                id: choice

                required property string tag
                required property string ownName
                required property string greeting

                objectName: "language-" + tag
                says: ownName
                implicitHeight: Math.max(Theme.target, words.implicitHeight
                    + (root.few ? 2 * Theme.spaceLarge : root.many ? 0 : Theme.space))
                onTouched: root.chosen(tag)
                Layout.fillWidth: true
                Layout.fillHeight: true

                Rectangle {
                    anchors.fill: parent
                    radius: choice.corner
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
                        text: choice.ownName
                        language: choice.tag
                        strong: true
                        size: root.few ? Theme.display : root.many ? Theme.strong : Theme.heading
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.small
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        text: choice.greeting
                        visible: text !== ""
                        language: choice.tag
                        size: root.few ? Theme.heading : Theme.small
                        color: Theme.colors.inkSoft
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    ScrollMark {
        flickable: root
    }
}
