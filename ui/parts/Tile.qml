import QtQuick
import QtQuick.Layouts

// A card to touch: icon on a tint, a name and a smaller line below it.
Touchable {
    id: root

    required property string title
    property string note: ""
    property string icon: ""
    property string tone: "teal"
    property string language: ""
    property bool arrow: true
    property bool round: false

    says: note === "" ? title : title + ", " + note
    implicitWidth: row.implicitWidth + 2 * Theme.space
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.spaceSmall)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Theme.colors.card
        border.width: Theme.hairline
        border.color: Theme.colors.edge
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.space

        IconPlate {
            name: root.icon
            tone: root.tone
            round: root.round
            visible: root.icon !== ""
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: root.title
                language: root.language
                strong: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.note
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "caret-right"
            visible: root.arrow
            mirrored: true
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
        }
    }
}
