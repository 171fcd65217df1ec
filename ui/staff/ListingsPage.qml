pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Find a listing: by name, number, the code on a slip, town, topic, pack, or what is due.
StaffPage {
    id: root

    property bool more: false

    //: Title of a staff page: places and services to turn to
    title: qsTr("Listings")
    pinned: [
        ListingsFind {
            listings: model
            staff: root.staff
            more: root.more
            onMoreTouched: root.more = !root.more
            onChanged: root.toTop()
        }
    ]

    ListingsModel {
        id: model

        staff: root.staff
    }
    ListingsFilters {
        listings: model
        visible: root.more
    }
    Label {
        objectName: "listings-count"
        text: model.countWords
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    RowList {
        rows: model.listings
        onOpened: key => root.staff.open("listing", key)
    }
}
