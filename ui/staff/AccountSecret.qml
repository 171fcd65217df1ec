import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A new PIN or passphrase: for a new account, for somebody who forgot, or for oneself.
Card {
    id: root

    required property AccountsModel page
    readonly property bool own: page.mode === "own"

    function go() {
        if (root.own)
            root.page.changeOwn(old.text, once.text, again.text);
        else if (root.page.mode === "new")
            root.page.add(once.text, again.text);
        else
            root.page.reset(once.text, again.text);
    }

    spacing: Theme.space

    Label {
        //: Heading on the page of somebody's account
        text: qsTr("Forgotten?")
        strong: true
        visible: root.page.mode === "one"
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    SecretLine {
        id: old

        visible: root.own
        //: A field: the secret that opened the desk so far
        label: qsTr("PIN or passphrase until now")
    }
    SecretLine {
        id: once

        //: Staff desk: Account secret
        label: qsTr("New PIN (8 or more digits) or passphrase")
    }
    SecretLine {
        id: again

        //: Staff desk: Account secret
        label: qsTr("Once more")
        onAccepted: root.go()
    }
    BigButton {
        objectName: "account-secret"
        kind: "main"
        //: Staff desk: Account secret
        text: root.own ? qsTr("Change it")
            //: Staff desk: Account secret
            : root.page.mode === "new" ? qsTr("Make the account")
            //: Staff desk: Account secret
            : qsTr("Give this person a new one")
        enabled: once.text !== "" && again.text !== "" && (!root.own || old.text !== "")
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.go()
    }
}
