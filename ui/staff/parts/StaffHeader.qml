pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../parts"

// Way back, title, and how the page stands. In portrait, and with large letters, how it stands has a
// row of its own. Children stand at the end of the first row.
ColumnLayout {
    id: root

    required property StaffPage page
    readonly property bool below: Theme.portrait || Theme.textScale > 1.4
    default property alias extra: extras.data

    spacing: Theme.spaceSmall

    RowLayout {
        spacing: Theme.space

        RoundButton {
            objectName: "back"
            icon: "arrow-left"
            mirrored: true
            //: Goes to the page before
            says: qsTr("Back")
            visible: root.page.staff.canGoBack && !root.page.bare
            onTouched: root.page.staff.back()
        }
        Label {
            text: root.page.title
            strong: true
            size: Theme.title
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.minimumHeight: Math.max(Theme.target, Math.round(Theme.icon * 2))
        }
        Loader {
            active: !root.below
            visible: active
            sourceComponent: status
        }
        RowLayout {
            id: extras

            Layout.fillWidth: false
        }
    }
    Loader {
        active: root.below
        visible: active && implicitHeight > 0
        sourceComponent: status
        Layout.fillWidth: true
    }
    Component {
        id: status

        StaffStatus {
            page: root.page
        }
    }
}
