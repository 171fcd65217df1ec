import QtQuick
import QtQuick.Layouts
import "../parts"

// The way to help right now, with its numbers.
Touchable {
    id: root

    required property string numbers
    property bool upright: false
    //: The way to emergency numbers, where there is little room
    readonly property string shortWords: qsTr("Help right now")
    //: The way to emergency numbers
    readonly property string longWords: qsTr("Need help right now?")

    objectName: "urgent"
    says: words.text + " " + numbers
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.coralTint
        border.width: Theme.hairline
        border.color: Theme.colors.coralEdge
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        Icon {
            name: "phone-call"
            color: Theme.colors.coral
        }
        GridLayout {
            columns: root.upright || Theme.textScale > 1 ? 1 : 2
            columnSpacing: Theme.space
            rowSpacing: 0
            Layout.fillWidth: true

            Label {
                id: words

                text: root.upright ? root.shortWords : root.longWords
                strong: true
                size: Theme.strong
                color: Theme.colors.coral
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.numbers
                language: "en"
                strong: true
                size: Theme.strong
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.small
                Layout.fillWidth: root.upright || Theme.textScale > 1
                Accessible.ignored: true
            }
        }
        Icon {
            name: "caret-right"
            mirrored: true
            size: Theme.iconSmall
            color: Theme.colors.coral
        }
    }
}
