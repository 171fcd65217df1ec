import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A card to hold up to somebody: nothing else on the screen, English large, the own language below.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && model.hasOwn
    readonly property int room: bodyHeight - Theme.space - 3 * Theme.focusWidth - Theme.margin

    bare: true
    showHeader: false
    footer: [
        GridLayout {
            columns: Theme.columns(root.bodyWidth, Theme.unit * 9 * Theme.textScale, 2)
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            BigButton {
                objectName: "print"
                kind: "main"
                icon: "printer"
                //: Leads to the page where paper is chosen for the shown card
                text: qsTr("Print card")
                visible: model.found
                onTouched: root.visit.open("handout", model.statementId)
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "close"
                kind: "onDark"
                icon: "x"
                //: Takes the shown card away
                text: qsTr("Close")
                onTouched: root.visit.back()
                Layout.fillWidth: true
            }
        }
    ]

    Rectangle {
        parent: root
        anchors.fill: parent
        z: -1
        color: Theme.colors.statementSurround
    }
    StatementModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
        Layout.topMargin: Theme.margin
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        visible: model.found
        Layout.fillWidth: true
        Layout.topMargin: Theme.margin

        StatementEnglish {
            statement: model
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.wide || !model.hasOwn ? root.room
                : root.room * 0.55
            Layout.preferredWidth: root.bodyWidth / parent.columns
        }
        StatementOwn {
            statement: model
            visible: model.hasOwn
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.wide ? root.room : root.room * 0.42 - Theme.space
            Layout.preferredWidth: root.bodyWidth / parent.columns
        }
    }
}
