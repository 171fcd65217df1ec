import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A heading and what stands below it; nothing at all without rows.
ColumnLayout {
    id: root

    required property string heading
    required property PlanRows rows
    property string more: ""

    signal opened(key: string)

    spacing: Theme.spaceSmall
    visible: rows.count > 0
    Layout.fillWidth: true

    Label {
        text: root.heading
        strong: true
        size: Theme.strong
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    RowList {
        rows: root.rows
        onOpened: key => root.opened(key)
    }
    Label {
        text: root.more
        visible: text !== ""
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
}
