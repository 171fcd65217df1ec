import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The left side of the form of a listing: phones, web sites, hours, languages, the place.
ColumnLayout {
    id: root

    required property ListingFormModel form
    required property StaffModel staff

    spacing: Theme.space
    Layout.fillWidth: true

    Card {
        Layout.fillWidth: true

        PhonesForm {
            form: root.form
        }
    }
    Card {
        Layout.fillWidth: true

        SitesForm {
            form: root.form
        }
    }
    Card {
        spacing: Theme.space
        Layout.fillWidth: true

        Label {
            //: Heading: when a place is open
            text: qsTr("Hours")
            strong: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        HoursForm {
            staff: root.staff
            value: root.form.hoursText
            error: root.form.hoursError
            enabled: root.form.writable
            onEdited: value => root.form.set("hours.osm", value)
        }
        ListingFields {
            form: root.form
            rows: root.form.hoursFields
        }
        ClosingsForm {
            form: root.form
        }
    }
    Card {
        spacing: Theme.space
        Layout.fillWidth: true

        ListingFields {
            form: root.form
            rows: root.form.speaking
        }
        BigButton {
            objectName: "all-languages"
            kind: "outline"
            snug: true
            icon: "translate"
            //: Offers more languages to choose from
            text: qsTr("More languages")
            visible: !root.form.allLanguages
            onTouched: root.form.showAllLanguages()
        }
    }
    SectionCard {
        form: root.form
        rows: root.form.place
        //: Heading: the address of a place
        heading: qsTr("Where")
    }
}
