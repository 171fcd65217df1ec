import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// One value before and after. `offered`: it can be taken back alone.
RowLayout {
    id: root

    property string what: ""
    property string before: ""
    property string after: ""
    property bool offered: false

    signal takeBack

    spacing: Theme.space
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.what
            size: Theme.small
            strong: true
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
        Label {
            text: root.before
            visible: text !== ""
            color: Theme.colors.inkSoft
            font.strikeout: true
            Layout.fillWidth: true
            //: For a screen reader; %1 is a value before a change
            Accessible.name: qsTr("Before: %1").arg(root.before)
        }
        Label {
            text: root.after
            Layout.fillWidth: true
            //: For a screen reader; %1 is a value after a change
            Accessible.name: qsTr("After: %1").arg(root.after)
        }
    }
    IconButton {
        icon: "arrow-counter-clockwise"
        //: For a screen reader; %1 is what was changed, such as a number
        says: qsTr("Undo only this: %1").arg(root.what)
        objectName: "undo-one"
        visible: root.offered
        implicitWidth: Theme.target
        implicitHeight: Theme.target
        onTouched: root.takeBack()
        Layout.alignment: Qt.AlignTop
    }
}
