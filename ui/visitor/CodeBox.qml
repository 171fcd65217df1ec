import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A code on its white field: whole pixels a module, the code itself 5 cm wide or a little more.
Rectangle {
    id: root

    required property list<string> modules
    readonly property int modulePixels: modules.length ? Math.ceil(Theme.code / modules.length) : 0
    readonly property int quietZone: 4
    readonly property int smallest: modulePixels * (modules.length + 2 * quietZone)

    implicitWidth: smallest + 4 * border.width
    implicitHeight: implicitWidth
    // So small that the code's own white corners stay inside.
    radius: 3 * border.width
    color: Theme.colors.codeLight
    border.width: Theme.hairline
    border.color: Theme.colors.edge
    Layout.minimumWidth: implicitWidth
    Layout.minimumHeight: implicitWidth

    QrCode {
        anchors.fill: parent
        anchors.margins: 2 * root.border.width
        rows: root.modules
    }
}
