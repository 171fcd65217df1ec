pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Step 1: the place, and who answers for what it shows.
ColumnLayout {
    id: root

    required property FirstModel page
    readonly property var values: root.page.values
    readonly property var errors: root.page.errors

    spacing: Theme.space

    Label {
        //: Staff desk: First who
        text: qsTr("A kiosk without somebody who looks after it goes stale. Say who does.")
        Layout.fillWidth: true
    }
    FormField {
        key: "place"
        //: A field of the first start: a library, a city hall
        label: qsTr("Name of the place, as visitors know it")
        value: root.values.place ?? ""
        error: root.errors.place ?? ""
        onEdited: value => root.page.set("place", value)
    }
    FormField {
        key: "office"
        //: Staff desk: First who
        label: qsTr("Office that answers for what is shown")
        value: root.values.office ?? ""
        error: root.errors.office ?? ""
        //: Staff desk: First who
        hint: qsTr("Such as: Reference desk")
        onEdited: value => root.page.set("office", value)
    }
    FormField {
        key: "steward"
        //: Staff desk: First who
        label: qsTr("Person who looks after it")
        value: root.values.steward ?? ""
        error: root.errors.steward ?? ""
        onEdited: value => root.page.set("steward", value)
    }
    FormField {
        key: "deputy"
        //: Staff desk: First who
        label: qsTr("Who stands in for them")
        value: root.values.deputy ?? ""
        error: root.errors.deputy ?? ""
        onEdited: value => root.page.set("deputy", value)
    }
    FirstSteps {
        page: root.page
        Layout.fillWidth: true
    }
}
