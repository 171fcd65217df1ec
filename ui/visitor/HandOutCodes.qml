pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The codes of everything that is handed out, below the name of what they belong to.
Card {
    id: root

    required property VisitModel visit
    required property HandOutModel handOut
    readonly property int count: codes.count

    padding: Theme.spaceLarge
    spacing: Theme.space

    Label {
        //: Above QR codes
        text: qsTr("On my phone")
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        //: Above QR codes
        text: qsTr("Point your phone's camera here")
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Repeater {
        id: codes

        model: root.handOut.codes

        HandOutCode {
            onOpened: record => root.visit.open("code", record)
        }
    }
}
