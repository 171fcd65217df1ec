pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One listing: how to reach it on the left, what it says on the right; saved all at once.
StaffPage {
    id: root

    title: model.title
    footer: [
        SaveListing {
            form: model
            Layout.fillWidth: true
        }
    ]

    ListingFormModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Band {
        objectName: "listing-gone"
        //: Staff desk: Listing page
        text: qsTr("This listing is not at the desk any more.")
        visible: !model.found
        Layout.fillWidth: true
    }
    ListingTop {
        form: model
        staff: root.staff
        visible: model.found
    }
    ClashView {
        form: model
    }
    GridLayout {
        visible: model.found
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        ListingContacts {
            form: model
            staff: root.staff
            Layout.alignment: Qt.AlignTop
        }
        ListingTexts {
            form: model
            staff: root.staff
            Layout.alignment: Qt.AlignTop
        }
    }
}
