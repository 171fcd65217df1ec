import QtQuick
import QtQuick.Layouts

// A white field with round corners; its children stand below one another.
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.space
    property bool heavy: false

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius
    color: Theme.colors.card
    border.width: heavy ? Theme.focusWidth : Theme.hairline
    border.color: heavy ? Theme.colors.teal : Theme.colors.edge

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.spaceSmall
    }
}
