import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// What is done with this device: clean it, back it up, leave it to the system, look what it is.
Card {
    id: root

    required property StaffModel staff

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            kind: "outline"
            snug: true
            icon: "broom"
            //: The screen takes no touches for half a minute, so that it can be wiped
            text: qsTr("Clean the screen")
            onTouched: root.staff.clean()
        }
        BigButton {
            kind: "outline"
            snug: true
            icon: "floppy-disk"
            //: Opens the page of back-ups
            text: qsTr("Back-up and restore")
            visible: root.staff.mayAdminister
            onTouched: root.staff.open("backup", "")
        }
        BigButton {
            kind: "outline"
            snug: true
            icon: "info"
            //: Opens a page about this program
            text: qsTr("About")
            onTouched: root.staff.open("about", "")
        }
        BigButton {
            kind: "outline"
            snug: true
            icon: "power"
            //: Ends the kiosk and shows the system's own screen
            text: qsTr("Leave to the system")
            visible: root.staff.mayAdminister
            onTouched: confirm.ask()
        }
    }
    Confirm {
        id: confirm

        //: Staff desk: Device doing
        text: qsTr("Visitors can then use this computer as it is. Start the kiosk again when you are done.")
        //: Staff desk: Device doing
        yes: qsTr("Leave")
        onConfirmed: root.staff.leaveToSystem()
    }
}
