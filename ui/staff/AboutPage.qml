import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// What this program is, which edition is shown, and the licences of its parts.
StaffPage {
    id: root

    //: Title of a staff page: about this program
    title: qsTr("About")
}
