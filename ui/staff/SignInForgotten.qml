import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The way back in: an administrator gives a new PIN, or the recovery code on paper does.
ColumnLayout {
    id: root

    required property SignInModel page

    spacing: Theme.space

    Label {
        //: Staff desk: Sign in forgotten
        text: qsTr("Ask an administrator for a new one: This place, Accounts.")
        visible: root.page.code === ""
        Layout.fillWidth: true
    }
    Card {
        visible: root.page.code === ""
        spacing: Theme.space
        Layout.fillWidth: true

        Label {
            //: Heading: the code on the paper from the first start
            text: qsTr("Or use the recovery code")
            strong: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        FormField {
            id: code

            property string typed: ""

            key: "code"
            //: Staff desk: Sign in forgotten
            label: qsTr("Code on the paper")
            value: typed
            //: Staff desk: Sign in forgotten
            hint: qsTr("Capitals and dashes make no difference.")
            onEdited: value => typed = value
        }
        SecretLine {
            id: fresh

            //: Staff desk: Sign in forgotten
            label: qsTr("New PIN (8 or more digits) or passphrase")
            error: root.page.recoveryWait || root.page.error
        }
        BigButton {
            objectName: "recover"
            kind: "main"
            //: Staff desk: Sign in forgotten
            text: qsTr("Use the code")
            enabled: root.page.recoveryWait === "" && code.typed !== "" && fresh.text !== ""
            opacity: enabled ? 1 : Theme.faint
            onTouched: {
                root.page.recover(code.typed, fresh.text);
                fresh.clear();
            }
        }
    }
    RecoveryCard {
        code: root.page.code
        staff: root.page.staff
        visible: root.page.code !== ""
        Layout.fillWidth: true
        onDone: root.page.goOn()
    }
}
