import QtQuick
import QtQuick.Layouts
import "../parts"

// The way to the guides: the largest thing on the first page.
Touchable {
    id: root

    property bool upright: false
    readonly property real inner: height - 2 * Theme.space
    readonly property real words: title.implicitHeight + note.implicitHeight + Theme.spaceSmall
    // Where the words grow long in little height, the pictogram goes first, then the second line.
    readonly property bool iconFits: !upright || words + round.implicitHeight + Theme.space <= inner
    readonly property bool noteFits: !upright || words <= inner

    objectName: "rights"
    says: title.text + ". " + note.text
    implicitHeight: grid.implicitHeight + 2 * (upright ? Theme.space : Theme.spaceLarge)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.bar
        border.width: Theme.scheme === "paper" ? 0 : Theme.hairline
        border.color: Theme.colors.barEdge
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: root.upright ? Theme.space : Theme.spaceLarge
        anchors.leftMargin: Theme.spaceLarge
        anchors.rightMargin: Theme.spaceLarge
        columns: root.upright ? 1 : 3
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.space

        Rectangle {
            id: round

            visible: root.iconFits
            implicitWidth: Math.round(Theme.iconLarge * (root.upright ? 1.6 : 1.9))
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.colors.barRound
            Layout.alignment: root.upright ? Qt.AlignTop | Qt.AlignLeft : Qt.AlignVCenter

            Icon {
                anchors.centerIn: parent
                name: "scales"
                size: Theme.iconLarge
                color: Theme.colors.sunOnBar
            }
        }
        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Layout.alignment: root.upright ? Qt.AlignBottom : Qt.AlignVCenter

            Label {
                id: title

                //: Leads to the guides
                text: qsTr("Know your rights")
                strong: true
                size: Theme.title
                color: Theme.colors.onBar
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                id: note

                visible: root.noteFits
                //: Below "Know your rights"
                text: qsTr("At your door, in your car, at work, at school")
                color: Theme.colors.onBarSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "caret-right"
            mirrored: true
            color: Theme.colors.onBar
            visible: !root.upright
        }
    }
}
