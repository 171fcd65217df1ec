import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// The rest of a phone: what it is for, its extension, its kind; moving it up, taking it away.
ColumnLayout {
    id: root

    required property int place
    required property string extension
    required property string extensionError
    required property string type
    required property string description

    signal edited(field: string, value: string)
    signal removed
    signal raised

    spacing: Theme.space
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space
        uniformCellSizes: true

        FormField {
            key: "phone-use-" + root.place
            //: Of a phone number; %1 counts them
            label: qsTr("What phone %1 is for").arg(root.place)
            value: root.description
            onEdited: value => root.edited("description", value)
            Layout.alignment: Qt.AlignTop
        }
        FormField {
            key: "phone-extension-" + root.place
            //: Staff desk: Phone more
            label: qsTr("Extension of phone %1").arg(root.place)
            value: root.extension
            error: root.extensionError
            onEdited: value => root.edited("extension", value)
            Layout.alignment: Qt.AlignTop
        }
    }
    FormField {
        key: "phone-type-" + root.place
        kind: "choice"
        //: Staff desk: Phone more
        label: qsTr("Kind of phone %1").arg(root.place)
        value: root.type
        optionValues: ["voice", "text", "textphone", "fax"]
        optionTexts: [
            //: Kind of a phone number
            qsTr("Calls"),
            //: Kind of a phone number
            qsTr("Text messages"),
            //: Staff desk: Phone more
            qsTr("TTY"),
            //: Staff desk: Phone more
            qsTr("Fax, not shown")
        ]
        onEdited: value => root.edited("type", value)
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "phone-up-" + root.place
            kind: "outline"
            snug: true
            icon: "arrow-up"
            //: Puts a phone before the one above it
            text: qsTr("Move up")
            //: Staff desk: Phone more
            says: qsTr("Move phone %1 up").arg(root.place)
            visible: root.place > 1
            onTouched: root.raised()
        }
        BigButton {
            objectName: "phone-remove-" + root.place
            kind: "outline"
            snug: true
            icon: "trash"
            //: Staff desk: Phone more
            text: qsTr("Remove")
            //: Staff desk: Phone more
            says: qsTr("Remove phone %1").arg(root.place)
            onTouched: root.removed()
        }
    }
}
