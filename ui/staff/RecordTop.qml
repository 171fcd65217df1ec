pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Above the form of a guide or a card: what keeps it from being published, hide now, see it.
ColumnLayout {
    id: root

    required property PartsModel form
    required property StaffModel staff
    // "" while it is not saved.
    required property string record
    property bool lines: true

    spacing: Theme.gap
    Layout.fillWidth: true

    Band {
        objectName: "guide-blocked"
        //: Above a guide that cannot be published; the reasons stand beside its fields
        text: qsTr("%n thing(s) below keep it from being published.", "", root.form.blockCount)
        icon: "prohibit"
        tone: "coral"
        visible: root.form.blockCount > 0
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "record-preview"
            kind: "outline"
            snug: true
            icon: "monitor"
            //: Shows a record as visitors will see it
            text: qsTr("See it as a visitor")
            visible: root.record !== ""
            onTouched: root.staff.open("preview", root.record)
            Layout.alignment: Qt.AlignLeft | Qt.AlignTop
        }
        Loader {
            active: root.record !== ""
            visible: active
            Layout.fillWidth: true

            sourceComponent: RecordTools {
                staff: root.staff
                record: root.record
                lines: root.lines
            }
        }
    }
}
