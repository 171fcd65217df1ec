import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The listings of a topic, with filters to touch.
PageFrame {
    id: root

    title: model.title
    pinned: [
        Flow {
            spacing: Theme.space
            visible: model.found
            Layout.fillWidth: true

            FilterChip {
                name: "open_now"
                icon: "clock"
                //: A filter: only places that are open at this moment
                text: qsTr("Open now")
                checked: model.openNow
                topic: model
            }
            FilterChip {
                name: "speaks_mine"
                icon: "chats-circle"
                text: model.speaksWords
                visible: model.speaksWords !== ""
                checked: model.speaksMine
                topic: model
            }
            FilterChip {
                name: "free"
                icon: "hand-heart"
                //: A filter: only help that costs nothing
                text: qsTr("Free")
                checked: model.free
                topic: model
            }
        }
    ]

    TopicModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    Label {
        text: model.countWords
        visible: model.found && !model.empty
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Nothing {
        objectName: "topic-empty"
        //: No listing is left under the filters
        text: qsTr("Nothing here fits. Take a filter off, or call 211: they know places all over the state.")
        visible: model.empty
    }
    ListingCards {
        visit: root.visit
        listings: model.listings
    }
    BigButton {
        objectName: "show-more"
        kind: "outline"
        icon: "caret-down"
        //: Shows further listings below
        text: qsTr("Show more")
        visible: model.more
        onTouched: model.showMore()
        Layout.alignment: Qt.AlignHCenter
    }
}
