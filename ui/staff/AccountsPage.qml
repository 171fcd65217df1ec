pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Who may sign in: the list, one account, a new one, or one's own PIN.
StaffPage {
    id: root

    //: Staff desk: Accounts page
    title: page.mode === "new" ? qsTr("A new account")
        //: Staff desk: Accounts page
        : page.mode === "own" ? qsTr("Your own PIN or passphrase")
        : page.mode === "one" ? page.name
        //: Title: who may sign in at the desk
        : qsTr("Accounts")
    statusText: ""
    mainText: page.mode === "" && root.staff.mayAdminister
        //: The main button of the page of accounts
        ? qsTr("Add an account") : ""
    mainIcon: "user-plus"
    mainPage: ""
    onMainTouched: root.staff.open("accounts", "new")

    AccountsModel {
        id: page

        staff: root.staff
        recordId: root.recordId
    }
    Label {
        objectName: "accounts-error"
        text: page.error
        visible: text !== ""
        color: Theme.colors.coral
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    AccountsList {
        page: page
        staff: root.staff
        visible: page.mode === "" && page.code === ""
        Layout.fillWidth: true
    }
    RecoveryCard {
        staff: root.staff
        code: page.code
        visible: page.code !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
        onDone: page.putAway()
    }
    AccountRights {
        page: page
        visible: root.staff.mayAdminister && (page.mode === "one" || page.mode === "new")
        Layout.fillWidth: true
    }
    AccountSecret {
        page: page
        visible: root.staff.mayAdminister && page.mode !== "" || page.mode === "own"
        Layout.fillWidth: true
    }
    AccountClose {
        page: page
        visible: root.staff.mayAdminister && page.mode === "one"
        Layout.fillWidth: true
    }
}
