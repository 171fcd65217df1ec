import QtQuick
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
    width: Math.min(implicitWidth, parent.width)
    onTouched: visit.open("proof", record)
}
