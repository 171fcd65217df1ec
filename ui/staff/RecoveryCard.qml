import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A new recovery code, shown this once: on the screen, and on paper where there is a printer.
Card {
    id: root

    required property string code
    required property StaffModel staff
    //: Goes on to the desk, once the recovery code is safe
    property string doneText: qsTr("I have kept it safe. Go on")

    signal done

    spacing: Theme.space

    RecoveryPaper {
        id: paper

        staff: root.staff
        code: root.code
    }
    Label {
        //: Heading above the code
        text: qsTr("Your recovery code")
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "recovery-code"
        text: root.code
        strong: true
        size: Theme.digits
        language: "en"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        //: Staff desk: Recovery card
        text: qsTr("It opens the desk once when the PIN is forgotten. It is shown only now: print it, or write it down, and put the paper into a safe.")
        Layout.fillWidth: true
    }
    Label {
        objectName: "recovery-said"
        text: paper.said
        visible: text !== ""
        color: Theme.colors.teal
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "recovery-print"
            icon: "printer"
            //: Staff desk: Recovery card
            text: qsTr("Print it")
            visible: paper.printer
            enabled: !paper.busy
            opacity: enabled ? 1 : Theme.faint
            onTouched: paper.print()
        }
        BigButton {
            objectName: "recovery-done"
            kind: "main"
            text: root.doneText
            onTouched: root.done()
        }
    }
}
