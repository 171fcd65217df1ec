pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The right side of the form of a listing: what they do with its translations, and all else it says.
ColumnLayout {
    id: root

    required property ListingFormModel form
    required property StaffModel staff

    spacing: Theme.space
    Layout.fillWidth: true

    // Of a new listing the name comes first.
    Loader {
        active: root.form.isNew
        visible: active
        sourceComponent: naming
        Layout.fillWidth: true
    }
    TranslationCard {
        form: root.form
        staff: root.staff
    }
    SectionCard {
        form: root.form
        rows: root.form.more
    }
    SectionCard {
        form: root.form
        rows: root.form.topics
    }
    Loader {
        active: !root.form.isNew
        visible: active
        sourceComponent: naming
        Layout.fillWidth: true
    }
    SectionCard {
        form: root.form
        rows: root.form.namingSource
        //: Heading: the sources of what a listing says
        heading: qsTr("Where it comes from")
        above: [
            Repeater {
                model: root.form.sources

                Label {
                    required property string key
                    required text

                    size: Theme.small
                    color: Theme.colors.inkSoft
                    Layout.fillWidth: true
                }
            }
        ]
    }
    RetireCard {
        form: root.form
        visible: root.form.listingId !== ""
    }
    Component {
        id: naming

        SectionCard {
            form: root.form
            rows: root.form.naming
            //: Heading: names of organization and service, code, pack
            heading: qsTr("Who they are")
        }
    }
}
