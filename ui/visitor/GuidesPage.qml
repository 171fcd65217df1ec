pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Know your rights: a card for each situation.
PageFrame {
    id: root

    //: The page with all guides to rights
    title: qsTr("Know your rights")

    GuidesModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Band {
        //: Above all guides
        text: qsTr("General information, not legal advice.")
        icon: "scales"
        Layout.fillWidth: true
    }
    Nothing {
        //: In place of the guides when there are none
        text: qsTr("There are no guides on this kiosk yet. Ask the desk.")
        icon: "scales"
        visible: !model.found
    }
    GridLayout {
        columns: Theme.columns(root.bodyWidth, Theme.unit * 19 * Theme.textScale, 2)
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: model.guides

            GuideCard {
                onTouched: root.visit.open("guide", record)
            }
        }
    }
}
