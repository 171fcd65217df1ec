import QtQuick
import QtQuick.Layouts
import "../parts"

// Looks like a search field; touching it opens the search page with its keyboard.
Touchable {
    id: root

    property bool narrow: false

    objectName: "search"
    says: words.text
    corner: Math.min(height / 2, Theme.radiusLarge)
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.space)

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
        anchors.leftMargin: Theme.spaceLarge
        anchors.rightMargin: Theme.spaceLarge
        spacing: Theme.space

        Icon {
            name: "magnifying-glass"
        }
        Label {
            id: words

            //: In the empty search field; the second is for where there is little room
            text: root.narrow ? qsTr("Search") : qsTr("Search: food, lawyer, school…")
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
