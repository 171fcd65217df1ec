pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Below a guide: the card to show, phone, paper, my list; and what it is not.
ColumnLayout {
    id: root

    required property VisitModel visit
    required property GuideModel guide
    property bool narrow: false
    // The width there is; its own would depend on what it holds.
    required property real room

    spacing: Theme.space
    Layout.fillWidth: true

    GridLayout {
        columns: Theme.columns(root.room, Theme.unit * 12 * Theme.textScale, 2)
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceSmall
        Layout.fillWidth: true
        Layout.fillHeight: false

        Label {
            objectName: "not-advice"
            //: On every guide: this is no legal advice
            text: qsTr("General information, not legal advice.")
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
        ProofChip {
            visit: root.visit
            record: root.guide.guideId
        }
    }
    Repeater {
        model: root.guide.cards

        BigButton {
            required property string record
            required property string title

            objectName: "statement"
            kind: "main"
            icon: "identification-card"
            //: Shows a card for somebody else to read; %1 is for whom or what it says, such as "To the officer"
            text: qsTr("Card to show: %1").arg(title)
            onTouched: root.visit.open("statement", record)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        id: grid

        columns: Theme.columns(root.room, Theme.unit * 6 * Theme.textScale, root.narrow ? 1 : 3)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: !root.guide.givesWay
        Layout.fillWidth: true
        Layout.fillHeight: false

        BigButton {
            objectName: "on-my-phone"
            icon: "qr-code"
            tall: grid.columns > 1
            //: Shows a QR code of a page to read on one's own phone
            text: qsTr("On my phone")
            visible: root.guide.linkRecord !== ""
            onTouched: root.visit.open("code", root.guide.linkRecord)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "print"
            icon: "printer"
            tall: grid.columns > 1
            //: Leads to the page where paper is chosen; nothing prints yet
            text: qsTr("Print")
            onTouched: root.visit.open("handout", root.guide.guideId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CollectButton {
            kind: "quiet"
            tall: grid.columns > 1
            collected: root.guide.collected
            onTouched: root.guide.collect()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
