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

    says: missing === "" ? spoken : caption + ". " + missing
    objectName: "code-" + kind
    enabled: missing === ""
    implicitWidth: box.implicitWidth
    implicitHeight: column.implicitHeight
    Layout.minimumWidth: box.visible ? box.implicitWidth : Theme.code

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.spaceSmall

        CodeBox {
            id: box

            modules: root.modules
            visible: root.missing === ""
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.min(root.width, Theme.code * 2))
        }
        Rectangle {
            color: Theme.colors.sunTint
            radius: Theme.radius
            visible: root.missing !== ""
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.code, says.implicitHeight + 2 * Theme.space)

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
            Layout.fillWidth: false
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
                horizontalAlignment: Text.AlignHCenter
                Layout.maximumWidth: root.width - Theme.iconSmall - Theme.spaceSmall
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
