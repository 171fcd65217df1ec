import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Step 2: which groups of content the place shows.
ColumnLayout {
    id: root

    required property FirstModel page

    spacing: Theme.space

    Label {
        //: Staff desk: First packs
        text: qsTr("Which content should visitors see? You can change this later: This place.")
        Layout.fillWidth: true
    }
    Choices {
        //: Groups of content, for a screen reader
        says: qsTr("Groups of content")
        values: root.page.packCodes
        texts: root.page.packNames
        value: root.page.chosenPacks
        onEdited: value => root.page.choosePacks(value)
        Layout.fillWidth: true
    }
    Label {
        //: Staff desk: First packs
        text: qsTr("This desk is empty: you add all content yourself.")
        visible: root.page.packCodes.length === 0
        Layout.fillWidth: true
    }
    Label {
        //: Staff desk: First packs
        text: qsTr("Nothing is invented: every number in it says where it comes from, and most were not called yet.")
        size: Theme.small
        visible: root.page.packCodes.length > 0
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    FirstSteps {
        page: root.page
        Layout.fillWidth: true
    }
}
