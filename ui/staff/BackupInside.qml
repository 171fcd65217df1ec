pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// What a back-up holds, and the question whether to put it back.
Card {
    id: root

    required property list<string> lines

    signal confirmed

    function ask() {
        confirm.ask();
    }

    heavy: true
    Layout.fillWidth: true

    Repeater {
        model: root.lines

        Label {
            required property int index
            required property string modelData

            text: modelData
            strong: index === 0
            Layout.fillWidth: true
        }
    }
    Confirm {
        id: confirm

        //: Before a back-up takes the place of the desk
        text: qsTr("Put this back? It takes the place of the whole desk. The desk as it is now is kept as a back-up.")
        //: Puts a back-up back
        yes: qsTr("Put it back")
        onConfirmed: root.confirmed()
    }
}
