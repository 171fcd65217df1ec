import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Takes a guide or a card out, after asking.
ColumnLayout {
    id: root

    required property PartsModel form
    required property string text
    required property string question

    signal confirmed

    spacing: Theme.gap
    Layout.fillWidth: true

    BigButton {
        objectName: "record-remove"
        kind: "outline"
        snug: true
        icon: "trash"
        text: root.text
        visible: !confirm.open
        onTouched: confirm.ask()
        Layout.alignment: Qt.AlignLeft
    }
    Confirm {
        id: confirm

        text: root.question
        //: Takes something out, after it was asked
        yes: qsTr("Take it out")
        onConfirmed: root.confirmed()
    }
}
