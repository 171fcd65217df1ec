pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Opening hours: lines of days and times, what holds on public holidays, and all of it in words.
ColumnLayout {
    id: root

    required property StaffModel staff
    property string value: ""
    property string error: ""

    signal edited(value: string)

    spacing: Theme.space
    Layout.fillWidth: true

    HoursModel {
        id: model

        staff: root.staff
        text: root.value
        onEdited: text => root.edited(text)
    }
    HoursAsText {
        hours: model
        visible: !model.showable
        error: root.error
    }
    Flow {
        visible: model.empty
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "hours-always"
            kind: "outline"
            snug: true
            //: Opening hours: 24 hours, every day of the week
            text: qsTr("Day and night, every day")
            onTouched: model.alwaysOpen()
        }
        BigButton {
            objectName: "hours-appointment"
            kind: "outline"
            snug: true
            //: Opening hours: whoever comes makes an appointment first
            text: qsTr("Only by appointment")
            onTouched: model.onlyByAppointment()
        }
    }
    Repeater {
        model: model.lines

        HoursLine {
            hours: model
            enabled: root.enabled
        }
    }
    BigButton {
        objectName: "hours-add"
        kind: "outline"
        snug: true
        icon: "plus"
        text: model.empty
            //: Begins the opening hours of a place
            ? qsTr("Add days and times")
            //: Opening hours: more days with other times
            : qsTr("Add other days")
        visible: model.showable
        onTouched: model.addLine()
    }
    Label {
        text: model.error
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.coral
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    FormField {
        key: "holidays"
        kind: "choice"
        //: Opening hours: what holds on Thanksgiving and its like
        label: qsTr("On public holidays")
        value: model.holidays
        visible: model.showable && !model.empty
        optionValues: ["", "closed", "times"]
        optionTexts: [
            //: Nobody says what holds on public holidays
            qsTr("Nobody says"),
            //: On public holidays
            qsTr("Closed"),
            //: On public holidays
            qsTr("Other times")
        ]
        onEdited: value => model.setHolidays(value)
    }
    FormField {
        key: "holiday-times"
        //: Opening hours on public holidays
        label: qsTr("Times on public holidays")
        value: model.holidayTimes
        error: model.holidayError
        visible: model.showable && model.holidays === "times"
        onEdited: value => model.setHolidayTimes(value)
    }
    Rectangle {
        visible: model.readBack.length > 0
        radius: Theme.spaceSmall
        color: Theme.colors.tealTint
        implicitHeight: said.implicitHeight + Theme.space
        Layout.fillWidth: true

        Label {
            id: said

            objectName: "hours-said"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space
            text: model.readBack.join("\n")
            //: For a screen reader: the opening hours as visitors read them
            Accessible.name: qsTr("Visitors read: %1").arg(text)
        }
    }
}
