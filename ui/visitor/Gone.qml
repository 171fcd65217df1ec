import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// In place of a record that is not there: it says so and leads home.
Card {
    id: root

    required property VisitModel visit

    padding: Theme.spaceLarge
    spacing: Theme.space
    Layout.fillWidth: true

    IconPlate {
        name: "prohibit"
        tone: "sun"
        Layout.alignment: Qt.AlignHCenter
    }
    Label {
        //: In place of a page whose record was taken off the kiosk
        text: qsTr("This is not on the kiosk any more.")
        strong: true
        size: Theme.heading
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        //: Below that a record is not on the kiosk any more
        text: qsTr("Look for something else, or ask the desk. 211 knows places all over the state.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "gone-home"
        kind: "main"
        icon: "house"
        //: Goes to the first page
        text: qsTr("Home")
        onTouched: root.visit.home()
        Layout.alignment: Qt.AlignHCenter
    }
}
