pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../parts"

// Large digits for a PIN, by touch or by real keys. Says what was typed; keeps and shows nothing but
// how many.
FocusScope {
    id: root

    required property int count
    property string doneText: ""
    property bool ready: true

    signal typed(text: string)
    signal erased
    signal done

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    //: For a screen reader: the keys for a PIN
    Accessible.name: qsTr("PIN")
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.done();
        else if (event.key === Qt.Key_Backspace)
            root.erased();
        else if (event.text > " ")
            root.typed(event.text);
        else
            event.accepted = false;
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space

        Dots {
            objectName: "pin-dots"
            count: root.count
            active: root.activeFocus
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true
            LayoutMirroring.enabled: false

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                Key {
                    required property string modelData

                    objectName: "pin-" + modelData
                    text: modelData
                    onTouched: root.typed(modelData)
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.pinKey
                    Layout.preferredHeight: Theme.pinKey
                }
            }
            Key {
                objectName: "pin-erase"
                icon: "backspace"
                //: A key: takes the last digit away
                says: qsTr("Erase")
                repeats: true
                onTouched: root.erased()
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.pinKey
            }
            Key {
                objectName: "pin-0"
                text: "0"
                onTouched: root.typed("0")
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.pinKey
            }
        }
        BigButton {
            objectName: "pin-done"
            kind: "main"
            text: root.doneText
            enabled: root.ready && root.count > 0
            opacity: enabled ? 1 : Theme.faint
            onTouched: root.done()
            Layout.fillWidth: true
        }
    }
}
