import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Somebody left: close their account.
ColumnLayout {
    id: root

    required property AccountsModel page

    spacing: Theme.space

    BigButton {
        objectName: "account-close"
        kind: "outline"
        //: Staff desk: Account close
        text: qsTr("Close this account")
        visible: !sure.open
        onTouched: sure.ask()
    }
    Confirm {
        id: sure

        //: %1 is a person's name
        text: qsTr("%1 will not be able to sign in any more. What they did stays in the history.").arg(root.page.name)
        //: Staff desk: Account close
        yes: qsTr("Close the account")
        onConfirmed: root.page.retire()
    }
}
