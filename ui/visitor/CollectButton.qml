import QtQuick
import "../parts"

// Puts a record on my list, or takes it off again.
BigButton {
    id: root

    required property bool collected

    objectName: "collect"
    kind: "main"
    icon: collected ? "check" : "list-plus"
    checkable: true
    checked: collected
    //: On the button after it was touched: the record is on my list
    text: collected ? qsTr("On my list")
        //: Collects the record, to print or scan it later
        : qsTr("Add to my list")
}
