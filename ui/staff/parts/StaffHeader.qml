import QtQuick
import QtQuick.Layouts
import "../../parts"

// Way back, title, status and the main button of a staff page; large text gives the title a row.
GridLayout {
    id: root

    required property StaffPage page
    readonly property bool below: Theme.portrait || Theme.textScale > 1.4

    columns: 5
    columnSpacing: Theme.space
    rowSpacing: Theme.spaceSmall

    RoundButton {
        objectName: "back"
        icon: "arrow-left"
        mirrored: true
        //: Goes to the page before
        says: qsTr("Back")
        visible: root.page.staff.canGoBack && !root.page.bare
        onTouched: root.page.staff.back()
        Layout.row: 0
        Layout.column: 0
    }
    Label {
        text: root.page.title
        strong: true
        size: Theme.title
        Layout.row: 0
        Layout.column: 1
        Layout.columnSpan: root.below ? 3 : 1
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        Layout.minimumHeight: Math.max(Theme.target, Math.round(Theme.icon * 2))
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }
    Chip {
        objectName: "page-status"
        text: root.page.statusText
        tone: root.page.statusTone
        visible: text !== "" && !root.page.bare
        Layout.row: root.below ? 1 : 0
        Layout.column: root.below ? 0 : 2
        Layout.columnSpan: root.below ? 2 : 1
        Layout.fillWidth: root.below
        Layout.maximumWidth: implicitWidth
    }
    BigButton {
        objectName: "page-main"
        kind: "main"
        icon: root.page.mainIcon
        text: root.page.mainText
        snug: true
        enabled: root.page.mainEnabled
        opacity: enabled ? 1 : Theme.faint
        visible: text !== "" && !root.page.bare
        onTouched: root.page.main()
        Layout.row: root.below ? 1 : 0
        Layout.column: root.below ? 2 : 3
        Layout.columnSpan: root.below ? 2 : 1
        Layout.alignment: Qt.AlignRight
    }
}
