pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What a listing is, its numbers, address and what to know before going there.
Card {
    id: root

    required property VisitModel visit
    required property ListingModel listing

    padding: Theme.spaceLarge
    spacing: Theme.space

    LineForToday {
        text: root.listing.lineForToday
        language: root.listing.lineForTodayLanguage
        english: root.listing.lineForTodayEnglish
    }
    FreshnessBand {
        freshness: root.listing.freshness
    }
    Label {
        text: root.listing.name
        language: "en"
        strong: true
        size: Theme.portrait ? Theme.display : Theme.title
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        text: root.listing.alternateName
        language: "en"
        visible: text !== ""
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    MarkedText {
        text: root.listing.description
        language: root.listing.descriptionLanguage
        english: root.listing.descriptionEnglish
    }
    Flow {
        id: flow

        spacing: Theme.spaceSmall
        visible: chips.count > 0
        Layout.fillWidth: true

        Repeater {
            id: chips

            model: root.listing.chips

            Mark {
                required property string id
                required tone
                required language

                width: Math.min(implicitWidth, flow.width)
                objectName: "chip-" + id
            }
        }
    }
    Rectangle {
        color: Theme.colors.line
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
    }
    Repeater {
        model: root.listing.phones

        PhoneLine {
            onTouched: root.visit.open("code", root.listing.listingId + "/call:" + id)
        }
    }
    Repeater {
        model: root.listing.details

        DetailLine {}
    }
    Item {
        Layout.fillHeight: true
    }
}
