pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The card that asks staff for an interpreter: English large on white, the language in itself below.
GridLayout {
    id: root

    required property string to
    required property list<string> lines
    required property list<string> ownLines
    required property string ownName
    required property string tag

    signal closed

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.space
    rowSpacing: Theme.space

    Rectangle {
        color: Theme.colors.statementGround
        radius: Theme.radiusLarge
        border.width: Theme.hairline
        border.color: Theme.colors.edge
        implicitHeight: english.implicitHeight + 2 * Theme.spaceLarge
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.space

        ColumnLayout {
            id: english

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.space

            Label {
                text: root.to
                language: "en"
                visible: text !== ""
                color: Theme.colors.statementInk
                LayoutMirroring.enabled: false
                Layout.fillWidth: true
            }
            Repeater {
                model: root.lines

                Label {
                    required property string modelData

                    text: modelData
                    language: "en"
                    strong: true
                    size: Theme.display
                    color: Theme.colors.statementInk
                    // It is for somebody who reads English.
                    LayoutMirroring.enabled: false
                    Layout.fillWidth: true
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Rectangle {
        color: Theme.colors.sunTint
        radius: Theme.radiusLarge
        border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
        border.color: Theme.colors.edge
        implicitHeight: own.implicitHeight + 2 * Theme.spaceLarge
        Layout.fillWidth: Theme.portrait
        Layout.fillHeight: !Theme.portrait
        Layout.topMargin: Theme.portrait ? 0 : Theme.space
        Layout.preferredWidth: Theme.portrait ? -1 : root.width * Theme.asideShare

        ColumnLayout {
            id: own

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceLarge
            spacing: Theme.space

            Label {
                objectName: "own-name"
                text: root.ownName
                language: root.tag
                strong: true
                size: Theme.greeting
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.heading
                wrapMode: Text.NoWrap
                color: Theme.colors.sunInk
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Repeater {
                model: root.ownLines

                Label {
                    required property string modelData

                    text: modelData
                    language: root.tag
                    size: Theme.heading
                    color: Theme.colors.sunInk
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
    }
    BigButton {
        objectName: "close"
        icon: "x"
        //: Close the card that was shown
        text: qsTr("Close")
        onTouched: root.closed()
        Layout.columnSpan: Theme.portrait ? 1 : 2
        Layout.fillWidth: true
    }
}
