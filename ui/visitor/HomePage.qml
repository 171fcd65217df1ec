pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Where to begin: search, your rights, topics, help right now. Where the screen is wide, all but the
// topics stand beside them.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale === 1

    //: Title of the first page
    title: qsTr("How can we help?")
    wayBack: false
    asideWidth: wide ? width * Theme.asideShare : 0
    aside: [
        SearchButton {
            narrow: true
            onTouched: root.visit.open("search", "")
            Layout.fillWidth: true
        },
        RightsCard {
            upright: true
            visible: model.hasGuides
            onTouched: root.visit.open("guides", "")
            Layout.fillWidth: true
            Layout.fillHeight: true
        },
        UrgentStrip {
            numbers: model.urgentNumbers
            upright: true
            visible: model.hasUrgent
            onTouched: root.visit.open("urgent", "")
            Layout.fillWidth: true
        }
    ]
    footer: UrgentStrip {
        numbers: model.urgentNumbers
        visible: !root.wide && !root.carriesBands && model.hasUrgent
        onTouched: root.visit.open("urgent", "")
        Layout.fillWidth: true
    }

    HomeModel {
        id: model

        visit: root.visit
    }
    SearchButton {
        visible: !root.wide
        onTouched: root.visit.open("search", "")
        Layout.fillWidth: true
    }
    RightsCard {
        visible: !root.wide && model.hasGuides
        onTouched: root.visit.open("guides", "")
        Layout.fillWidth: true
    }
    UrgentStrip {
        numbers: model.urgentNumbers
        visible: root.carriesBands && model.hasUrgent
        onTouched: root.visit.open("urgent", "")
        Layout.fillWidth: true
    }
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
        Layout.minimumHeight: root.wide ? root.bodyHeight - Theme.space - 2 * Theme.focusWidth : -1
    }
}
