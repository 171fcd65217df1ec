pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The first start: three short steps, then the recovery code. There is no default password.
StaffPage {
    id: root

    bare: true
    title: page.step === 3
        //: Title of the first start's last step
        ? qsTr("Your desk is ready")
        //: Title of the first start; %1 is the number of the step, of three
        : qsTr("First start: step %1 of 3").arg(page.step + 1)
    footer: Entrance {
        staff: root.staff
        visible: page.step < 3
    }

    FirstModel {
        id: page

        staff: root.staff
        onChanged: Qt.callLater(root.toTop)
    }
    Label {
        objectName: "first-error"
        text: page.error
        visible: text !== ""
        color: Theme.colors.coral
        strong: true
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
        Accessible.role: Accessible.AlertMessage
    }
    FirstWho {
        page: page
        visible: page.step === 0
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    FirstPacks {
        page: page
        visible: page.step === 1
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    FirstAccount {
        page: page
        visible: page.step === 2
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    RecoveryCard {
        staff: root.staff
        code: page.code
        visible: page.step === 3
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
        onDone: page.goOn()
    }
}
