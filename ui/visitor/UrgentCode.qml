import QtQuick
import Amparo
import "../parts"

// A code that calls the number beside it; touching it makes it larger.
Touchable {
    id: root

    required property list<string> rows
    required property string digits
    required property string how

    //: For a screen reader; %1 is what the code does, %2 a number
    says: qsTr("%1: %2. Touch to make the code larger.").arg(how).arg(digits)
    implicitWidth: code.implicitWidth
    implicitHeight: code.implicitHeight

    QrCode {
        id: code

        rows: root.rows
        atLeast: Theme.code
    }
}
