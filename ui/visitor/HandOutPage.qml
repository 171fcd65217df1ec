pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Take along: codes for a phone, and paper where there is a printer. Nothing prints unasked.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5

    //: The page with codes and paper of what the visitor wants to take along
    title: qsTr("Take it along")

    HandOutModel {
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
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        visible: model.found && !model.gated
        Layout.fillWidth: true

        HandOutCodes {
            visit: root.visit
            handOut: model
            visible: count > 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.bodyWidth / parent.columns
        }
        HandOutPaper {
            handOut: model
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.bodyWidth / parent.columns
        }
    }
}
