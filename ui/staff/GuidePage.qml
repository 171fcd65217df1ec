pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One guide: what it is about and how sure the law is on the left, its steps on the right.
StaffPage {
    id: root

    title: model.title
    footer: [
        GuideSave {
            form: model
            onSaveTouched: model.saveGuide()
            Layout.fillWidth: true
        }
    ]

    GuideFormModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Band {
        objectName: "guide-gone"
        //: Staff desk: Guide page
        text: qsTr("This guide is not at the desk any more.")
        visible: !model.found
        Layout.fillWidth: true
    }
    GuideTop {
        form: model
        staff: root.staff
        visible: model.found
    }
    ClashView {
        form: model
    }
    GridLayout {
        visible: model.found
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            PartFieldsCard {
                form: model
                staff: root.staff
                fields: model.about
            }
            PartFieldsCard {
                form: model
                staff: root.staff
                fields: model.law
            }
            GuideReadings {
                form: model
                staff: root.staff
                visible: model.isSaved
            }
            PartFieldsCard {
                form: model
                staff: root.staff
                fields: model.more
            }
        }
        PartList {
            form: model
            staff: root.staff
            //: Heading above the steps of a guide
            heading: qsTr("Steps")
            //: Adds a step to a guide
            addText: qsTr("Add a step")
            //: Adds a question with answers to a guide
            forkText: qsTr("Add a question")
            Layout.alignment: Qt.AlignTop
        }
    }
    RemoveRecord {
        form: model
        visible: model.isSaved && root.staff.mayEdit
        //: Takes a guide out of the desk
        text: qsTr("Take this guide out…")
        //: Asks before a guide is taken out
        question: qsTr("Take this guide out, with all its steps and translations? History can bring it back.")
        onConfirmed: model.removeGuide()
    }
}
