pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// One text after the other: English and translation side by side, what changed in the English marked.
StaffPage {
    id: root

    //: Title of the page for translating; %1 is a language in itself
    title: qsTr("Translate: %1").arg(model.ownName)
    footer: [
        SaveBar {
            form: model
            //: Saves a translation that nobody reviewed yet
            saveText: qsTr("Save draft")
            Layout.fillWidth: true
        },
        TranslateSteps {
            translate: model
            onMoved: root.toTop()
        }
    ]

    TranslateModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    TranslateFilters {
        translate: model
    }
    Label {
        objectName: "translate-where"
        text: model.where
        visible: model.shownAny
        strong: true
        size: Theme.strong
        Layout.fillWidth: true
    }
    ClashView {
        form: model
    }
    GridLayout {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        visible: model.shownAny
        Layout.fillWidth: true

        TranslateEnglish {
            translate: model
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        TranslateOwn {
            translate: model
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    Label {
        objectName: "translate-nothing"
        //: No text has the status that was chosen
        text: qsTr("No text stands like this. Choose another filter above.")
        visible: !model.shownAny
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
}
