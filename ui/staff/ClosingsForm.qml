pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Days on which a place is closed in spite of its hours, with what visitors are told.
ColumnLayout {
    id: root

    required property ListingFormModel form

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        model: root.form.closures

        ColumnLayout {
            id: closing

            required property string key
            required property string first
            required property string firstError
            required property string last
            required property string lastError
            required property string reason
            required property int place

            function take(field: string, value: string) {
                root.form.set("closure." + closing.key + "." + field, value);
            }

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.space
                uniformCellSizes: true

                FormField {
                    key: "closing-first-" + closing.place
                    //: A temporary closing; %1 counts them
                    label: qsTr("Closing %1: first day").arg(closing.place)
                    value: closing.first
                    error: closing.firstError
                    enabled: root.form.writable
                    onEdited: value => closing.take("starts_on", value)
                    Layout.alignment: Qt.AlignTop
                }
                FormField {
                    key: "closing-last-" + closing.place
                    //: Staff desk: Closings form
                    label: qsTr("Closing %1: last day").arg(closing.place)
                    value: closing.last
                    error: closing.lastError
                    enabled: root.form.writable
                    onEdited: value => closing.take("ends_on", value)
                    Layout.alignment: Qt.AlignTop
                }
            }
            FormField {
                key: "closing-reason-" + closing.place
                //: What visitors are told of a temporary closing; %1 counts them
                label: qsTr("Closing %1: message").arg(closing.place)
                value: closing.reason
                enabled: root.form.writable
                onEdited: value => closing.take("reason", value)
            }
            BigButton {
                objectName: "closing-remove-" + closing.place
                kind: "outline"
                snug: true
                icon: "trash"
                //: Staff desk: Closings form
                text: qsTr("Remove")
                //: Staff desk: Closings form
                says: qsTr("Remove closing %1").arg(closing.place)
                enabled: root.form.writable
                onTouched: root.form.remove("closures", closing.key)
            }
        }
    }
    BigButton {
        objectName: "closing-add"
        kind: "outline"
        snug: true
        icon: "calendar-x"
        //: Days on which a place is closed in spite of its hours
        text: qsTr("Closed on some days…")
        enabled: root.form.writable
        onTouched: root.form.add("closures")
    }
}
