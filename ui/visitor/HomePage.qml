pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Where to begin: search, your rights, topics, help right now. In landscape the first three stand
// beside the topics.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale === 1

    //: Title of the first page
    title: qsTr("How can we help?")

    HomeModel {
        id: model

        visit: root.visit
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.space
        Layout.fillWidth: true
        Layout.minimumHeight: root.bodyHeight - Theme.space - 2 * Theme.focusWidth

        ColumnLayout {
            spacing: Theme.space
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.preferredWidth: root.wide ? root.bodyWidth * Theme.asideShare : root.bodyWidth
            Layout.alignment: Qt.AlignTop

            SearchButton {
                onTouched: root.visit.open("search", "")
                Layout.fillWidth: true
            }
            RightsCard {
                upright: root.wide
                visible: model.hasGuides
                onTouched: root.visit.open("guides", "")
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
            }
            UrgentStrip {
                numbers: model.urgentNumbers
                upright: root.wide
                visible: root.wide && model.hasUrgent
                onTouched: root.visit.open("urgent", "")
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.space
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? root.bodyWidth * (1 - Theme.asideShare)
                : root.bodyWidth

            Label {
                //: Heading above the topics
                text: qsTr("Find help")
                strong: true
                size: Theme.heading
                visible: !root.wide
                Accessible.role: Accessible.Heading
                Layout.topMargin: Theme.spaceSmall
            }
            TopicTiles {
                topics: model.topics
                onChosen: topic => root.visit.open("topic", topic)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            UrgentStrip {
                numbers: model.urgentNumbers
                visible: !root.wide && model.hasUrgent
                onTouched: root.visit.open("urgent", "")
                Layout.fillWidth: true
            }
        }
    }
}
