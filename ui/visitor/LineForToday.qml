import QtQuick
import QtQuick.Layouts
import "../parts"

// What the staff wrote for today, in a coloured strip. Nothing on a day without such a line.
Rectangle {
    id: root

    required property string text
    required property string language
    required property string english

    objectName: "line-for-today"
    visible: text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.colors.coralTint
    border.width: Theme.hairline
    border.color: Theme.colors.coral
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space
        spacing: Theme.space

        Icon {
            name: "megaphone"
            color: Theme.colors.coral
            Layout.alignment: Qt.AlignTop
        }
        MarkedText {
            text: root.text
            language: root.language
            english: root.english
            silent: true
            strong: true
            color: Theme.colors.coral
            englishColor: Theme.colors.coral
        }
    }
}
