pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One card that a visitor can show to somebody: whom it is for, and its sentences.
StaffPage {
    id: root

    title: model.title
    footer: [
        GuideSave {
            form: model
            onSaveTouched: model.saveCard()
            Layout.fillWidth: true
        }
    ]

    CardFormModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Band {
        objectName: "card-gone"
        //: Staff desk: Statement page
        text: qsTr("This card is not at the desk any more.")
        visible: !model.found
        Layout.fillWidth: true
    }
    RecordTop {
        form: model
        staff: root.staff
        record: model.isSaved ? root.recordId : ""
        lines: false
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

        PartFieldsCard {
            form: model
            staff: root.staff
            fields: model.about
            Layout.alignment: Qt.AlignTop
        }
        PartList {
            form: model
            staff: root.staff
            //: Heading above the sentences of a card
            heading: qsTr("Sentences")
            //: Adds a sentence to a card
            addText: qsTr("Add a sentence")
            Layout.alignment: Qt.AlignTop
        }
    }
    RemoveRecord {
        form: model
        visible: model.isSaved && root.staff.mayEdit
        //: Takes a card out of the desk
        text: qsTr("Take this card out…")
        //: Asks before a card is taken out
        question: qsTr("Take this card out? Guides will not show it any more. History can bring it back.")
        onConfirmed: model.removeCard()
    }
}
