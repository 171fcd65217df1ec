import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// What to know of a guide before reading it: disputed, how old, read by a lawyer, by whom translated.
Rectangle {
    id: root

    required property GuideModel guide

    objectName: "caution"
    implicitHeight: row.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: guide.givesWay ? Theme.colors.coralTint : Theme.colors.sunTint
    border.width: Theme.scheme === "contrast" ? Theme.hairline : 0
    border.color: row.ink
    Layout.fillWidth: true

    RowLayout {
        id: row

        readonly property color ink: root.guide.givesWay ? Theme.colors.coral : Theme.colors.sunInk

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space
        spacing: Theme.space

        Icon {
            name: root.guide.givesWay ? "warning" : "scales"
            color: row.ink
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Label {
                objectName: "gives-way"
                //: In place of a guide that is too old for a law that is not settled
                text: qsTr("The law may have changed since this was written. Ask a lawyer below, or call 211.")
                visible: root.guide.givesWay
                strong: true
                color: row.ink
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            MarkedText {
                text: root.guide.caution
                language: root.guide.cautionLanguage
                english: root.guide.cautionEnglish
                visible: text !== "" && !root.guide.givesWay
                strong: true
                size: Theme.small
                color: row.ink
                englishColor: row.ink
            }
            Label {
                objectName: "status-lines"
                text: root.guide.statusLines
                visible: text !== "" && !root.guide.givesWay
                size: Theme.small
                color: row.ink
                Layout.fillWidth: true
            }
            Label {
                //: Above a guide in a translation; the English stands below each text
                text: qsTr("Translated by a machine, reviewed by nobody. The smaller English counts.")
                visible: root.guide.machine && !root.guide.givesWay
                size: Theme.small
                color: row.ink
                Layout.fillWidth: true
            }
        }
    }
}
