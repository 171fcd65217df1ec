import QtQuick
import QtQuick.Layouts
import "../parts"

// A number that visitors do not see now, though they see the rest of its listing.
GridLayout {
    id: root

    required property string key
    required property string number
    required property string text
    property bool mayEdit: true

    signal shownAgain

    columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillWidth: true

    Band {
        text: root.text
        icon: "eye-slash"
        tone: "coral"
        Layout.fillWidth: true
    }
    BigButton {
        kind: "outline"
        snug: true
        icon: "eye"
        //: Undoes hiding
        text: qsTr("Show again")
        enabled: root.mayEdit
        Accessible.name: text + ": " + root.number
        onTouched: root.shownAgain()
    }
}
