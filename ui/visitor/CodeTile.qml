import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A code of at least 5 cm, what it does and where it leads in words. A touch shows it larger.
Touchable {
    id: root

    required property string kind
    required property string record
    required property string icon
    required property string caption
    required property string words
    required property list<string> modules
    required property string missing
    required property string spoken
    // Whole pixels a module so that the code itself, without its quiet zone, measures 5 cm.
    readonly property int modulePixels: modules.length ? Math.ceil(Theme.code / modules.length) : 0
    readonly property int smallest: modulePixels * (modules.length + 8)

    says: missing === "" ? spoken : caption + ". " + missing
    objectName: "code-" + kind
    enabled: missing === ""
    implicitWidth: smallest
    implicitHeight: column.implicitHeight
    Layout.minimumWidth: smallest

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.spaceSmall

        Rectangle {
            color: root.missing === "" ? Theme.colors.codeLight : Theme.colors.sunTint
            radius: Theme.radius
            border.width: Theme.hairline
            border.color: Theme.colors.edge
            Layout.fillWidth: true
            Layout.preferredHeight: root.missing === ""
                ? Math.max(root.smallest, Math.min(root.width, Theme.code * 2)) + 2 * border.width
                : Math.max(Theme.code, says.implicitHeight + 2 * Theme.space)

            QrCode {
                anchors.fill: parent
                anchors.margins: Theme.hairline
                rows: root.modules
                visible: root.missing === ""
            }
            Label {
                id: says

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space
                text: root.missing
                size: Theme.small
                color: Theme.colors.sunInk
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        RowLayout {
            spacing: Theme.spaceSmall
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.width

            Icon {
                name: root.icon
                size: Theme.iconSmall
            }
            Label {
                text: root.caption
                strong: true
                size: Theme.small
                color: Theme.colors.teal
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Label {
            text: root.words
            language: "en"
            size: Theme.small
            color: Theme.colors.inkSoft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
