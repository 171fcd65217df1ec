pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Everybody who may sign in; and what somebody can do about their own account.
ColumnLayout {
    id: root

    required property AccountsModel page
    required property StaffModel staff

    spacing: Theme.space

    RowList {
        rows: root.page.rows
        enabled: root.staff.mayAdminister
        onOpened: key => root.staff.open("accounts", key)
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "accounts-own"
            icon: "password"
            //: Staff desk: Accounts list
            text: qsTr("Change my PIN or passphrase")
            onTouched: root.staff.open("accounts", "own")
        }
        BigButton {
            objectName: "accounts-code"
            icon: "key"
            //: Staff desk: Accounts list
            text: qsTr("Make me a new recovery code")
            visible: root.staff.mayAdminister
            onTouched: root.page.makeCode()
        }
    }
}
