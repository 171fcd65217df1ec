pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Who wants in: a name and a PIN or passphrase; at a kiosk without a desk, its exit PIN.
StaffPage {
    id: root

    property bool forgotten: false

    bare: true
    //: Title of the page where staff sign in
    title: root.staff.locked ? qsTr("The desk is locked") : qsTr("Staff desk")
    footer: Entrance {
        staff: root.staff
        help: page.kind === "account" && page.code === ""
        helping: root.forgotten
        onHelpTouched: root.forgotten = !root.forgotten
    }

    SignInModel {
        id: page

        staff: root.staff
    }
    // Waits are served while the desk runs, a second at a time.
    Timer {
        interval: Theme.waitMilliseconds
        repeat: true
        running: page.somebodyWaits
        onTriggered: page.tick()
    }
    Label {
        objectName: "signin-error"
        text: page.wait || page.error
        visible: text !== "" && !root.forgotten
        color: Theme.colors.coral
        strong: true
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
        Accessible.role: Accessible.AlertMessage
    }
    GridLayout {
        visible: page.kind === "account" && !root.forgotten
        columns: root.columns
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.spaceLarge
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth

        SignInWho {
            page: page
            locked: root.staff.locked
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        SignInSecret {
            page: page
            staff: root.staff
            Layout.alignment: Qt.AlignTop
        }
    }
    SignInForgotten {
        page: page
        visible: root.forgotten
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    ExitCard {
        page: page
        staff: root.staff
        visible: page.kind !== "account"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
}
