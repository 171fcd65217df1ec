import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Above the form of a listing: what to know before editing, its preview, and hiding it now.
ColumnLayout {
    id: root

    required property ListingFormModel form
    required property StaffModel staff

    spacing: Theme.gap
    Layout.fillWidth: true

    Band {
        objectName: "listing-retired"
        text: root.form.retired
        tone: "coral"
        visible: text !== ""
        Layout.fillWidth: true
    }
    Band {
        objectName: "listing-same-name"
        text: root.form.sameName
        visible: text !== ""
        Layout.fillWidth: true
    }
    Band {
        objectName: "listing-unreachable"
        text: root.form.unreachable
        visible: text !== ""
        Layout.fillWidth: true
    }
    GridLayout {
        visible: root.form.listingId !== ""
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            BigButton {
                objectName: "listing-preview"
                kind: "outline"
                snug: true
                icon: "eye"
                //: Shows a record as visitors will see it
                text: qsTr("Preview")
                onTouched: root.staff.open("preview", root.form.listingId)
            }
            BigButton {
                objectName: "listing-another"
                kind: "outline"
                snug: true
                icon: "plus"
                //: Another service of the same organization
                text: qsTr("Add a service")
                enabled: root.form.writable
                onTouched: root.staff.open("listing", "new:" + root.form.organizationId)
            }
        }
        RecordTools {
            staff: root.staff
            record: root.form.listingId
            Layout.alignment: Qt.AlignTop
        }
    }
}
