import QtQuick
import QtQuick.Layouts
import "../parts"

// Looks like a search field; touching it opens the search page with its keyboard.
Touchable {
    id: root

    property bool narrow: false
    //: In the empty search field, where there is little room
    readonly property string shortWords: qsTr("Search")
    //: In the empty search field
    readonly property string longWords: qsTr("Search: food, lawyer, school…")

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

            text: root.narrow ? root.shortWords : root.longWords
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
