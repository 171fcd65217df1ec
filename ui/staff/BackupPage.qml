pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Back up the desk, here or to a stick; look into a back-up, and put it back.
StaffPage {
    id: root

    //: Title of the page for back-ups
    title: qsTr("Back-up")

    BackupModel {
        id: model

        staff: root.staff
    }
    Card {
        spacing: Theme.space
        Layout.fillWidth: true

        Label {
            //: Explains the back-ups that are made without anybody asking
            text: qsTr("A back-up is made by itself every day the desk is used. The last seven are kept on this machine.")
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "back-up"
            icon: "floppy-disk"
            kind: "main"
            //: Makes a back-up on this machine
            text: qsTr("Back up now")
            onTouched: model.backUp()
            Layout.fillWidth: true
        }
        Repeater {
            model: model.sticks

            BigButton {
                required property string key
                required property string name

                objectName: "back-up-to-stick"
                icon: "usb"
                //: Makes a back-up on a stick; %1 is its name
                text: qsTr("Back up to the stick %1").arg(name)
                onTouched: model.backUpTo(key)
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.space
            visible: root.staff.mayAdminister
            Layout.fillWidth: true

            Label {
                text: model.anyStick
                    //: Below the buttons for sticks
                    ? qsTr("Take the stick home or to the safe: a machine can be stolen.")
                    //: When no stick is in
                    : qsTr("Put in a stick to back up to it, or to put a back-up back from it.")
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "look-again"
                kind: "outline"
                snug: true
                //: Looks for sticks that were put in
                text: qsTr("Look again")
                onTouched: model.lookAgain()
            }
        }
    }
    Label {
        //: Heading above the back-ups there are
        text: qsTr("Put a back-up back")
        strong: true
        size: Theme.strong
        visible: root.staff.mayAdminister
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        text: !root.staff.mayAdminister
            //: For staff who are no administrator
            ? qsTr("An administrator can put a back-up back.")
            : model.anyCopy
            //: Above the list of back-ups
            ? qsTr("Touch one to see what is inside. Nothing changes yet.")
            //: When there are none
            : qsTr("There is no back-up yet.")
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    BackupInside {
        id: insideCard

        lines: model.inside
        visible: model.chosen !== ""
        onConfirmed: model.restore()
    }
    RowList {
        objectName: "back-ups"
        rows: model.copies
        visible: root.staff.mayAdminister
        onOpened: key => {
            model.choose(key);
            if (model.chosen !== "") {
                root.toTop();
                insideCard.ask();
            }
        }
    }
}
