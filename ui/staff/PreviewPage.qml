import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A record as visitors will see it once it is published: their own page and the slip, in any
// language, size and theme. What a rule keeps out shows the reason instead.
StaffPage {
    id: root

    //: Title of the page that shows a record as visitors will see it
    title: model.name !== "" ? model.name : qsTr("Preview")

    PreviewModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Repeater {
        model: model.reasons

        Band {
            required property string modelData

            objectName: "preview-reason"
            text: modelData
            tone: "coral"
            icon: "eye-slash"
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        Layout.fillWidth: true

        PreviewChoices {
            preview: model
            Layout.row: 0
            Layout.column: root.columns - 1
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.asideShare * root.bodyWidth
        }
        PreviewPicture {
            preview: model
            tallest: root.bodyHeight
            Layout.row: root.columns === 1 ? 1 : 0
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: (1 - Theme.asideShare) * root.bodyWidth
        }
    }
}
