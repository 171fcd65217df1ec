pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A translator's sheet: where to write it; or which one to read, and what taking it in would do.
StaffPage {
    id: root

    title: model.out
        //: Title of a staff page; %1 is a language in itself
        ? qsTr("Sheet for a translator: %1").arg(model.languageName)
        //: Title of a staff page
        : qsTr("Take in a translator's sheet")

    SheetModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Label {
        text: model.out
            //: Above the folders a sheet can be written to
            ? qsTr("Every text goes into a spreadsheet: English beside the translation. Where should it be written?")
            //: Above the files a sheet can be read from
            : qsTr("Choose the file. You see first what it would change; nothing is taken in before you say so.")
        visible: !model.planned
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Label {
        objectName: "sheet-busy"
        //: While a file is being read
        text: qsTr("Reading the sheet. Please wait.")
        visible: model.busy
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    RowList {
        rows: model.spots
        visible: !model.planned && !model.busy
        onOpened: key => model.out ? model.writeTo(key) : model.readFile(key)
    }
    SheetPath {
        sheet: model
        visible: !model.planned && !model.busy && !root.staff.fromKiosk
    }
    BigButton {
        objectName: "sheet-look"
        kind: "outline"
        snug: true
        icon: "usb"
        //: Looks for sticks and files once more
        text: qsTr("Look again for a stick")
        visible: !model.planned && !model.busy
        onTouched: model.look()
    }
    SheetPlan {
        sheet: model
        visible: model.planned
        Layout.fillWidth: true
    }
}
