import QtQuick
import QtQuick.Layouts
import Amparo

// What every page says of itself while it is so: being set up; translated by a machine; taken down.
GridLayout {
    id: root

    required property VisitModel visit
    property bool square: true

    columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 3
    columnSpacing: rowSpacing
    rowSpacing: square ? 0 : Theme.space

    Band {
        objectName: "band-message"
        text: root.visit.message
        icon: "warning"
        tone: "coral"
        square: root.square
        visible: text !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Band {
        objectName: "band-setting-up"
        //: On every page until the place has published its own content
        text: qsTr("Being set up. Check with the desk.")
        icon: "wrench"
        square: root.square
        visible: root.visit.settingUp
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Band {
        objectName: "band-machine"
        //: On every page while nobody has reviewed the interface's translation
        text: qsTr("Machine translation, not reviewed.")
        icon: "translate"
        tone: "teal"
        square: root.square
        visible: root.visit.machineTranslated
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
