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
    // In the reach of somebody who sits, on a tall screen.
    readonly property int lower: Theme.portrait ? Math.round(Theme.lowered * root.bodyHeight) : 0

    bare: true
    //: Title of the page where staff sign in
    title: root.staff.locked ? qsTr("The desk is locked")
        //: Title of the page where staff sign in
        : qsTr("Staff desk")
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
        id: wrong

        objectName: "signin-error"
        text: page.wait || page.error
        visible: text !== "" && !root.forgotten
        horizontalAlignment: Text.AlignHCenter
        color: Theme.colors.coral
        strong: true
        Layout.fillWidth: true
        Layout.topMargin: root.lower
        Accessible.role: Accessible.AlertMessage
    }
    GridLayout {
        visible: page.kind === "account" && !root.forgotten
        columns: Theme.portrait || Theme.textScale > 1.9 ? 1 : 2
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.spaceLarge
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: Math.min(root.bodyWidth, Theme.lineWidth)
        Layout.topMargin: wrong.visible ? 0 : root.lower

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
        Layout.topMargin: root.lower
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    ExitCard {
        page: page
        staff: root.staff
        visible: page.kind !== "account"
        Layout.topMargin: wrong.visible ? 0 : root.lower
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
}
