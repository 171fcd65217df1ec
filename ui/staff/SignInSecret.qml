pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A PIN on large keys, or a passphrase on a keyboard. A touchscreen begins with the keys.
ColumnLayout {
    id: root

    required property SignInModel page
    required property StaffModel staff
    property bool pad: root.staff.screenKeys

    function begin() {
        if (root.pad)
            keys.forceActiveFocus(Qt.OtherFocusReason);
        else
            phrase.take();
    }
    // Signing in comes last: when it opens the desk, this page is gone.
    function tryIt() {
        const given = root.pad ? "" : phrase.text;
        if (root.page.wait !== "")
            return;
        phrase.clear();
        root.page.signIn(given);
    }

    spacing: Theme.space
    Component.onCompleted: {
        root.pad = root.staff.screenKeys; // from here on only the button below changes it
        root.begin();
    }

    PinPad {
        id: keys

        visible: root.pad
        count: root.page.dots
        //: The main button of the page where staff sign in
        doneText: qsTr("Sign in")
        ready: root.page.wait === "" && root.page.name !== ""
        onTyped: text => root.page.type(text)
        onErased: root.page.erase()
        onDone: if (ready && count > 0)
            root.tryIt()
        Layout.preferredWidth: Theme.pinColumn
        Layout.alignment: Qt.AlignHCenter
    }
    SecretLine {
        id: phrase

        visible: !root.pad
        //: A field for the secret that opens the desk
        label: qsTr("PIN or passphrase")
        onAccepted: root.tryIt()
        Layout.preferredWidth: Theme.pinColumn
    }
    BigButton {
        objectName: "signin-go"
        kind: "main"
        //: Staff desk: Sign in secret
        text: qsTr("Sign in")
        visible: !root.pad
        enabled: root.page.wait === "" && root.page.name !== "" && phrase.text !== ""
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.tryIt()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "signin-other"
        kind: "outline"
        snug: true
        icon: root.pad ? "keyboard" : "numpad"
        //: A button: letters in place of the large digits, and back
        text: root.pad ? qsTr("Passphrase instead")
            //: A button: letters in place of the large digits, and back
            : qsTr("PIN instead")
        visible: root.staff.screenKeys || root.pad
        onTouched: {
            root.page.clear();
            phrase.clear();
            root.pad = !root.pad;
            root.begin();
        }
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.pinColumn
        Layout.alignment: Qt.AlignHCenter
    }
}
