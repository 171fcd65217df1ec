import QtQuick
import QtQuick.Layouts
import "../parts"

// Before a code or a print of a sensitive topic: what phone and paper may show to others.
Rectangle {
    id: root

    signal goOn
    signal notNow

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.colors.sunTint
    border.width: Theme.hairline
    border.color: Theme.colors.sunInk
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        RowLayout {
            spacing: Theme.space

            Icon {
                name: "eye"
                color: Theme.colors.sunInk
                Layout.alignment: Qt.AlignTop
            }
            Label {
                objectName: "gate-sentence"
                //: Before a code or a print that is about abuse or trafficking
                text: qsTr("Your phone or a paper can tell others what you looked for. Go on only if nobody who may look at them is a danger to you. On the phone the number is saved under a neutral name.")
                color: Theme.colors.sunInk
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
        }
        GridLayout {
            columns: Theme.columns(column.width, Theme.unit * 8 * Theme.textScale, 2)
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            BigButton {
                objectName: "gate-not-now"
                kind: "main"
                icon: "x"
                //: Leaves codes and paper away
                text: qsTr("Not now")
                onTouched: root.notNow()
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "gate-go-on"
                kind: "outline"
                icon: "check"
                //: Shows codes or paper although they may tell others
                text: qsTr("Go on")
                onTouched: root.goOn()
                Layout.fillWidth: true
            }
        }
    }
}
