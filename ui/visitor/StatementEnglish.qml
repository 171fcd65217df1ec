pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The side of a shown card that the other person reads: dark on white in every theme, always English.
Rectangle {
    id: root

    required property StatementModel statement

    implicitHeight: column.implicitHeight + 2 * Theme.spaceLarge
    radius: Theme.radiusLarge
    color: Theme.colors.statementGround

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.spaceLarge
        spacing: Theme.portrait && !root.statement.long ? Theme.spaceLarge : Theme.space

        Label {
            text: root.statement.to
            language: "en"
            size: Theme.strong
            color: Theme.colors.statementInk
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        Repeater {
            model: root.statement.englishLines

            Label {
                required property string modelData

                text: modelData
                language: "en"
                strong: true
                size: Theme.portrait && !root.statement.long ? Theme.display : Theme.title
                color: Theme.colors.statementInk
                Layout.fillWidth: true
            }
        }
    }
}
