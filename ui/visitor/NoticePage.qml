import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Where a closed organization was: no number of theirs, and whom to turn to instead.
PageFrame {
    id: root

    title: model.name

    NoticeModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    Card {
        visible: model.found
        padding: Theme.spaceLarge
        spacing: Theme.space
        Layout.fillWidth: true

        Band {
            objectName: "closed"
            text: model.closedLine
            icon: "prohibit"
            tone: "coral"
            visible: text !== ""
            Layout.fillWidth: true
        }
        MarkedText {
            text: model.text
            language: model.textLanguage
            english: model.textEnglish
        }
        ProofChip {
            visit: root.visit
            record: model.noticeId
        }
    }
    Label {
        //: Above the places that took over from a closed one
        text: qsTr("Turn to")
        strong: true
        size: Theme.heading
        visible: instead.count > 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    ListingCards {
        id: instead

        visit: root.visit
        listings: model.instead
    }
}
