pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What a visitor takes along of a listing: codes, paper, my list; and how we know all this.
Card {
    id: root

    required property VisitModel visit
    required property ListingModel listing
    property bool asking: false
    // The width there is; its own would depend on what it holds.
    required property real room

    padding: Theme.portrait ? Theme.spaceLarge : Theme.space
    spacing: Theme.space

    Label {
        //: Above QR codes
        text: qsTr("Point your phone's camera here")
        strong: true
        visible: !root.listing.gated && codes.count > 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    BigButton {
        objectName: "show-codes"
        icon: "qr-code"
        //: Shows the QR codes of a sensitive listing, after a question
        text: qsTr("On my phone")
        visible: root.listing.gated && !root.asking
        onTouched: root.asking = true
        Layout.fillWidth: true
    }
    SensitiveGate {
        visible: root.listing.gated && root.asking
        onGoOn: root.listing.passGate()
        onNotNow: root.asking = false
    }
    GridLayout {
        columns: Math.max(1, Math.min(3, Math.floor((root.room - 2 * root.padding + Theme.gap)
            / (Theme.code * 1.47 + Theme.gap))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.space
        uniformCellWidths: true
        visible: codes.count > 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            id: codes

            model: root.listing.codes

            CodeTile {
                onTouched: root.visit.open("code", record)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    GridLayout {
        columns: Theme.columns(root.room - 2 * root.padding, Theme.unit * 9 * Theme.textScale, 2)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        BigButton {
            objectName: "print"
            icon: "printer"
            //: Leads to the page where paper is chosen; nothing prints yet
            text: qsTr("Print")
            onTouched: root.visit.open("handout", root.listing.listingId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CollectButton {
            collected: root.listing.collected
            onTouched: root.listing.collect()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    SourceLine {
        objectName: "source-line"
        text: root.listing.sourceLine
    }
    GridLayout {
        columns: Theme.columns(root.room - 2 * root.padding, Theme.unit * 11 * Theme.textScale, 2)
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceSmall
        Layout.fillWidth: true
        Layout.fillHeight: false

        ProofChip {
            visit: root.visit
            record: root.listing.listingId
        }
        Label {
            objectName: "tell-the-desk"
            //: %1 is the listing's short code, such as K47
            text: qsTr("Wrong? Tell the desk: %1").arg(root.listing.code)
            size: Theme.small
            strong: true
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
