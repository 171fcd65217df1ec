import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One code alone, as large as the screen allows, with what it does and where it leads in words.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5
    readonly property int side: Math.min(wide ? bodyHeight - 3 * Theme.space : bodyHeight * 0.6,
        bodyWidth * (wide ? 0.5 : 1))

    title: model.caption

    CodeModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    SensitiveGate {
        visible: model.found && model.gated
        onGoOn: model.passGate()
        onNotNow: root.visit.back()
    }
    Nothing {
        objectName: "code-missing"
        icon: "qr-code"
        text: model.missing
        visible: model.missing !== "" && !model.gated
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.space
        visible: model.found && !model.gated
        Layout.fillWidth: true

        Rectangle {
            color: Theme.colors.codeLight
            radius: Theme.radius
            border.width: Theme.hairline
            border.color: Theme.colors.edge
            visible: code.rows.length > 0
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side

            QrCode {
                id: code

                objectName: "code"
                anchors.fill: parent
                anchors.margins: Theme.radius / 2
                rows: model.modules
                Accessible.role: Accessible.Graphic
                Accessible.name: model.caption + ". " + model.leadsTo
            }
        }
        ColumnLayout {
            spacing: Theme.space
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                text: model.title
                language: model.titleLanguage
                strong: true
                size: Theme.heading
                Layout.fillWidth: true
            }
            Label {
                //: Beside one large QR code
                text: qsTr("Open the camera of your phone and point it here.")
                visible: code.rows.length > 0
                Layout.fillWidth: true
            }
            Label {
                text: model.leadsTo
                color: Theme.colors.inkSoft
                visible: code.rows.length > 0
                Layout.fillWidth: true
            }
            Label {
                objectName: "code-words"
                text: model.words
                language: "en"
                strong: true
                size: Theme.display
                color: Theme.colors.teal
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }
    }
}
