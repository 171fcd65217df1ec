import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Hours that say more than the form can show: kept as they are, shown as text, changed as text.
ColumnLayout {
    id: root

    required property HoursModel hours
    property string error: ""

    spacing: Theme.spaceSmall
    Layout.fillWidth: true

    Label {
        //: Staff desk: Hours as text
        text: qsTr("These hours say more than this form can show. They stay as they are.")
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    FormField {
        key: "hours-text"
        //: The opening hours in the notation of OpenStreetMap
        label: qsTr("Hours as OpenStreetMap text")
        value: root.hours.text
        error: root.error
        onEdited: value => root.hours.setText(value)
    }
    BigButton {
        objectName: "hours-anew"
        kind: "outline"
        snug: true
        //: Throws a text of opening hours away and opens the form
        text: qsTr("Fill in the form instead")
        onTouched: root.hours.startAnew()
    }
}
