import QtQuick
import QtQuick.Layouts
import Amparo

// What every page says of itself while it is so: being set up; translated by a machine; taken down.
ColumnLayout {
    id: root

    required property VisitModel visit

    spacing: 0

    Band {
        objectName: "band-message"
        text: root.visit.message
        icon: "warning"
        tone: "coral"
        square: true
        visible: text !== ""
        Layout.fillWidth: true
    }
    Band {
        objectName: "band-setting-up"
        //: On every page until the place has published its own content
        text: qsTr("This kiosk is being set up. Ask the desk before you rely on it.")
        icon: "wrench"
        square: true
        visible: root.visit.settingUp
        Layout.fillWidth: true
    }
    Band {
        objectName: "band-machine"
        //: On every page while nobody has reviewed the interface's translation
        text: qsTr("Translated by a machine. Nobody has reviewed it yet.")
        icon: "translate"
        tone: "teal"
        square: true
        visible: root.visit.machineTranslated
        Layout.fillWidth: true
    }
}
