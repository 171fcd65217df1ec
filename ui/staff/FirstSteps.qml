import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Below each step of the first start: back and on.
RowLayout {
    id: root

    required property FirstModel page
    //: The main button of a step of the first start
    property string text: qsTr("Next")
    property bool ready: true

    signal touched

    spacing: Theme.gap

    BigButton {
        objectName: "first-previous"
        kind: "outline"
        //: Goes one step back in the first start
        text: qsTr("Step back")
        visible: root.page.step > 0
        onTouched: root.page.previous()
    }
    Item {
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "first-next"
        kind: "main"
        text: root.text
        enabled: root.ready
        opacity: enabled ? 1 : Theme.faint
        onTouched: {
            if (root.page.step < 2)
                root.page.next();
            root.touched();
        }
    }
}
