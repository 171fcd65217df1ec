pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// What this program is, which edition visitors see, and the licences of its parts.
StaffPage {
    id: root

    //: Title of a staff page: about this program
    title: qsTr("About")

    AboutModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Card {
        Layout.fillWidth: true

        Repeater {
            model: model.facts

            AboutLine {}
        }
    }
    Card {
        Layout.fillWidth: true

        Label {
            //: Heading: licences of the parts of the program
            text: qsTr("Licences")
            strong: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: model.parts

            AboutLine {}
        }
    }
}
