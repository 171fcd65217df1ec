pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One situation: steps and forks, what to take along, lawyers; or that the law may have changed.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5

    title: model.title

    GuideModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    LineForToday {
        text: model.lineForToday
        language: model.lineForTodayLanguage
        english: model.lineForTodayEnglish
    }
    GuideCaution {
        guide: model
        visible: model.found
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        visible: model.found
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space
            visible: !model.givesWay
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.bodyWidth * (root.wide ? 0.64 : 1)

            Repeater {
                model: model.steps

                StepCard {
                    room: root.bodyWidth * (root.wide ? 0.64 : 1)
                }
            }
        }
        ColumnLayout {
            spacing: Theme.space
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.bodyWidth * (root.wide ? 0.36 : 1)

            GuideTake {
                visit: root.visit
                guide: model
                narrow: root.wide
                room: root.bodyWidth * (root.wide ? 0.36 : 1) - Theme.space
            }
            Label {
                //: Above the listings of lawyers in a guide
                text: qsTr("Ask a lawyer")
                strong: true
                size: Theme.heading
                visible: lawyers.count > 0
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            ListingCards {
                id: lawyers

                visit: root.visit
                listings: model.lawyers
            }
        }
    }
}
