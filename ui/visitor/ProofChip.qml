import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Leads to sources and dates of a record.
Chip {
    id: root

    required property VisitModel visit
    required property string record

    objectName: "proof"
    touchable: true
    icon: "seal-question"
    //: Leads to sources and dates
    text: qsTr("How do we know?")
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
    onTouched: visit.open("proof", record)
}
