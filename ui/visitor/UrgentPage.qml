pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Help right now: numbers in large digits, each with a code that calls it.
PageFrame {
    id: root

    //: Title of the page with emergency numbers
    title: qsTr("Help right now")

    UrgentModel {
        id: model

        visit: root.visit
    }
    GridLayout {
        columns: Theme.columns(root.bodyWidth, Theme.narrowCard * Theme.textScale, 2)
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: model.numbers

            UrgentCard {
                visit: root.visit
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
