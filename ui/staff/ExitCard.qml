pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A kiosk without a desk: its exit PIN, and what it opens. Without one, how to set it.
ColumnLayout {
    id: root

    required property SignInModel page
    required property StaffModel staff

    function tryIt() {
        if (root.page.wait === "")
            root.page.signIn("");
    }

    spacing: Theme.space

    Label {
        text: root.page.kind === "nothing"
            //: Staff desk: Exit card
            ? qsTr("This machine has no accounts and no exit PIN. Whoever looks after it types: amparo accounts add, or amparo exit-pin.")
            //: Staff desk: Exit card
            : root.page.exitOpen ? qsTr("What do you want to do?")
            //: Staff desk: Exit card
            : qsTr("This kiosk has no desk of its own. Its exit PIN leaves the visitors' screens.")
        Layout.fillWidth: true
    }
    PinPad {
        id: pad

        visible: root.page.kind === "exit" && !root.page.exitOpen
        count: root.page.dots
        //: The main button below a PIN
        doneText: qsTr("Go on")
        ready: root.page.wait === ""
        onVisibleChanged: if (visible)
            forceActiveFocus(Qt.OtherFocusReason)
        onTyped: text => root.page.type(text)
        onErased: root.page.erase()
        onDone: root.tryIt()
        Layout.preferredWidth: Theme.pinColumn
        Layout.alignment: Qt.AlignHCenter
    }
    BigButton {
        objectName: "exit-leave"
        kind: "main"
        icon: "sign-out"
        //: Staff desk: Exit card
        text: qsTr("Leave to the system")
        visible: root.page.exitOpen
        onTouched: root.page.leaveToSystem()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "exit-begin"
        icon: "buildings"
        //: Staff desk: Exit card
        text: qsTr("Make a desk on this machine")
        visible: root.page.exitOpen
        onTouched: root.page.setUp()
        Layout.fillWidth: true
    }
}
