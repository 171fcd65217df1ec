import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// For whoever knows the path: a line to type it into.
GridLayout {
    id: root

    required property SheetModel sheet

    function go() {
        if (root.sheet.out)
            root.sheet.writeTo(line.text);
        else
            root.sheet.readFile(line.text);
    }

    columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Layout.fillWidth: true

    TextLine {
        id: line

        objectName: "sheet-path"
        //: Name of the line to type into
        says: qsTr("Path of a file")
        placeholder: says
        language: "en"
        onAccepted: root.go()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "sheet-go"
        snug: true
        //: Writes the sheet to the path that is typed
        text: root.sheet.out ? qsTr("Write it there")
            //: Reads the sheet at the path that is typed
            : qsTr("Read this file")
        onTouched: root.go()
    }
}
