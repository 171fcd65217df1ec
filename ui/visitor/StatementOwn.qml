pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The side of a shown card for the visitor: what it says, in their own language.
Rectangle {
    id: root

    required property StatementModel statement

    implicitHeight: column.implicitHeight + 2 * Theme.spaceLarge
    radius: Theme.radiusLarge
    color: Theme.colors.sunTint
    border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
    border.color: Theme.colors.sunInk

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.spaceLarge
        spacing: Theme.space

        Label {
            //: Above a card's text in the visitor's own language
            text: qsTr("What the card says")
            color: Theme.colors.sunInk
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.statement.own

            Label {
                required text
                required language

                size: root.statement.long ? Theme.body : Theme.heading
                color: Theme.colors.ink
                Layout.fillWidth: true
            }
        }
        Label {
            objectName: "statement-machine"
            //: Below a card's translation that nobody reviewed
            text: qsTr("Translated by a machine, reviewed by nobody. Only the English counts.")
            visible: root.statement.machine
            size: Theme.small
            color: Theme.colors.sunInk
            Layout.fillWidth: true
        }
    }
}
