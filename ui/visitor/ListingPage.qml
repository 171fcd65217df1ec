import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One listing: what it is and how to reach it; codes and paper to take along.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5

    title: model.topicName

    ListingModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        visible: model.found
        Layout.fillWidth: true

        ListingFacts {
            visit: root.visit
            listing: model
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.bodyWidth * (root.wide ? 0.42 : 1)
        }
        ListingTake {
            visit: root.visit
            listing: model
            room: root.bodyWidth * (root.wide ? 0.58 : 1) - (root.wide ? Theme.space : 0)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.bodyWidth * (root.wide ? 0.58 : 1)
        }
    }
}
