import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The head of an answer at a fork: its number, and buttons to move it or take it away.
RowLayout {
    id: root

    required property PartsModel form
    required property string part
    required property int place
    required property bool last

    spacing: Theme.gap

    Label {
        //: Heading of an answer to a question in a guide; %1 is its number
        text: qsTr("Answer %1").arg(root.place)
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    IconButton {
        icon: "arrow-up"
        //: %1 is the number of an answer
        says: qsTr("Move up: answer %1").arg(root.place)
        enabled: root.form.writable && root.place > 1
        onTouched: root.form.movePart(root.part, -1)
    }
    IconButton {
        icon: "arrow-down"
        //: %1 is the number of an answer
        says: qsTr("Move down: answer %1").arg(root.place)
        enabled: root.form.writable && !root.last
        onTouched: root.form.movePart(root.part, 1)
    }
    IconButton {
        icon: "x"
        //: %1 is the number of an answer
        says: qsTr("Take away: answer %1").arg(root.place)
        enabled: root.form.writable
        onTouched: root.form.dropPart(root.part)
    }
}
