import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One line of opening hours: on which days, at which times, and for whom.
Rectangle {
    id: root

    required property HoursModel hours
    required property int place
    required property string days
    required property string which
    required property string times
    required property bool allDay
    required property bool appointment
    required property string first
    required property string last
    required property bool season
    required property string error
    property bool weeks: which !== ""
    //: A line of the opening hours; %1 counts them
    readonly property string name: qsTr("Line %1").arg(place + 1)

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: "transparent"
    border.width: error !== "" ? Theme.edgeWidth : Theme.hairline
    border.color: error !== "" ? Theme.colors.coral : Theme.colors.line
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        RowLayout {
            spacing: Theme.gap

            HoursDays {
                says: root.name
                value: root.days
                names: root.hours.weekdays
                onEdited: value => root.hours.setDays(root.place, value)
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "hours-remove-" + root.place
                icon: "trash"
                //: Takes a line of the opening hours away; %1 is "Line 2"
                says: qsTr("Remove %1").arg(root.name)
                onTouched: root.hours.removeLine(root.place)
                Layout.alignment: Qt.AlignTop
            }
        }
        FormField {
            key: "times-" + root.place
            //: Times of a line of the opening hours; %1 is "Line 2"
            label: qsTr("Times, %1").arg(root.name)
            value: root.times
            error: root.error
            hint: root.error === "" && root.times === ""
                //: Below an empty field for times of a day
                ? qsTr("Such as 8 am to noon, 1 to 4:30 pm. Empty is closed.") : ""
            onEdited: value => root.hours.setTimes(root.place, value)
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            ChoiceButton {
                //: Opening hours of a line: 24 hours
                text: qsTr("Day and night")
                //: Staff desk: Hours line
                says: qsTr("Day and night, %1").arg(root.name)
                checked: root.allDay
                onTouched: root.hours.setAllDay(root.place, !root.allDay)
            }
            ChoiceButton {
                //: Staff desk: Hours line
                text: qsTr("By appointment")
                //: Staff desk: Hours line
                says: qsTr("By appointment, %1").arg(root.name)
                checked: root.appointment
                onTouched: root.hours.setAppointment(root.place, !root.appointment)
            }
            ChoiceButton {
                //: Opening hours that are not for every week, such as the first Saturday
                text: qsTr("Weeks of the month")
                //: Staff desk: Hours line
                says: qsTr("Weeks of the month, %1").arg(root.name)
                checked: root.weeks
                onTouched: {
                    root.weeks = !root.weeks;
                    if (!root.weeks)
                        root.hours.setWhich(root.place, "");
                }
            }
            ChoiceButton {
                //: Opening hours that are for some months only
                text: qsTr("A season")
                //: Staff desk: Hours line
                says: qsTr("A season, %1").arg(root.name)
                checked: root.season
                onTouched: root.hours.showSeason(root.place, !root.season)
            }
        }
        Choices {
            visible: root.weeks
            //: Staff desk: Hours line
            says: qsTr("Weeks of the month, %1").arg(root.name)
            value: root.which
            values: ["1", "2", "3", "4", "5", "-1"]
            texts: [
                //: Of a weekday in a month
                qsTr("First"),
                //: Staff desk: Hours line
                qsTr("Second"),
                //: Staff desk: Hours line
                qsTr("Third"),
                //: Staff desk: Hours line
                qsTr("Fourth"),
                //: Staff desk: Hours line
                qsTr("Fifth"),
                //: Of a weekday in a month
                qsTr("Last")
            ]
            onEdited: value => root.hours.setWhich(root.place, value)
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.season
            spacing: Theme.space
            uniformCellSizes: true

            FormField {
                key: "first-" + root.place
                //: First day of a season, such as Jun 1
                label: qsTr("From, %1").arg(root.name)
                value: root.first
                onEdited: value => root.hours.setFirst(root.place, value)
            }
            FormField {
                key: "last-" + root.place
                //: Last day of a season, such as Aug 31
                label: qsTr("Until, %1").arg(root.name)
                value: root.last
                onEdited: value => root.hours.setLast(root.place, value)
            }
        }
    }
}
