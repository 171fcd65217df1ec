import QtQuick
import QtQuick.Layouts
import "../../parts"

// How a page stands, in a chip, and the one thing most people do next.
RowLayout {
    id: root

    required property StaffPage page

    spacing: Theme.space

    Chip {
        objectName: "page-status"
        text: root.page.statusText
        tone: root.page.statusTone
        visible: text !== "" && !root.page.bare
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }
    Item {
        Layout.fillWidth: true
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
    }
}
