import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Only one topic, only one pack. The one that is chosen, touched again, is none.
Card {
    id: root

    required property ListingsModel listings

    spacing: Theme.space
    Layout.fillWidth: true

    Label {
        //: Staff desk: Listings filters
        text: qsTr("Topic")
        size: Theme.small
        color: Theme.colors.inkSoft
    }
    Choices {
        //: Staff desk: Listings filters
        says: qsTr("Topic")
        value: root.listings.topic
        values: root.listings.topicKeys
        texts: root.listings.topicNames
        onEdited: value => root.listings.chooseTopic(value.split("\n").pop() || root.listings.topic)
        Layout.fillWidth: true
    }
    Label {
        //: A group of content with a jurisdiction
        text: qsTr("Pack")
        size: Theme.small
        color: Theme.colors.inkSoft
    }
    Choices {
        //: Staff desk: Listings filters
        says: qsTr("Pack")
        value: root.listings.pack
        values: root.listings.packKeys
        texts: root.listings.packNames
        onEdited: value => root.listings.choosePack(value.split("\n").pop() || root.listings.pack)
        Layout.fillWidth: true
    }
}
