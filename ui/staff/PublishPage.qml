import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// What publishing would do, one press to do it, and earlier editions to bring back.
StaffPage {
    id: root

    //: Title of the page that shows changes to visitors
    title: qsTr("Publish")
    mainPage: ""
    //: The main button of the page, whatever changed
    mainText: root.staff.mayPublish ? qsTr("Publish now") : ""
    mainIcon: "paper-plane-tilt"
    mainEnabled: model.canPublish
    onMainTouched: model.publish()

    PublishModel {
        id: model

        staff: root.staff
    }
    Progress {
        text: model.doing
        value: model.progress
        visible: model.busy
    }
    Band {
        objectName: "publish-said"
        text: model.said
        tone: model.failed ? "coral" : "leaf"
        icon: model.failed ? "warning" : "check"
        visible: text !== ""
        Layout.fillWidth: true
    }
    Band {
        objectName: "publish-looking"
        //: Until it is known what publishing would do
        text: model.cannotLook ? qsTr("It cannot be said what would change. Is the disk full or away?")
            //: Staff desk: Publish page
            : qsTr("Looking at what changed…")
        tone: model.cannotLook ? "coral" : "teal"
        icon: model.cannotLook ? "warning" : "magnifying-glass"
        visible: model.looking || model.cannotLook
        Layout.fillWidth: true
    }
    Confirm {
        text: model.question
        //: Shows an earlier edition to visitors again
        yes: qsTr("Show it again")
        open: model.question !== ""
        tone: "sun"
        onConfirmed: model.bringBack()
        onCancelled: model.leaveIt()
    }
    PlanList {
        heading: model.blocked
        rows: model.blocking
        onOpened: key => model.openRow(key)
    }
    GridLayout {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        visible: !model.looking
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space
            Layout.alignment: Qt.AlignTop

            Band {
                //: When visitors see the same before and after publishing
                text: qsTr("Visitors see all of it already.")
                tone: "leaf"
                icon: "check"
                visible: model.nothing && model.said === ""
                Layout.fillWidth: true
            }
            PlanList {
                heading: model.appears
                rows: model.appearing
                more: model.moreAppear
                onOpened: key => model.openRow(key)
            }
            PlanList {
                heading: model.changes
                rows: model.changing
                more: model.moreChange
                onOpened: key => model.openRow(key)
            }
            PlanList {
                heading: model.vanishes
                rows: model.vanishing
                more: model.moreVanish
                onOpened: key => model.openRow(key)
            }
            PlanList {
                //: Above what else would be different: translations, sources
                heading: qsTr("Also new")
                rows: model.others
                onOpened: key => model.openRow(key)
            }
            PlanList {
                //: Above what can be published and is still not sure
                heading: qsTr("Doubtful. It can be published all the same.")
                rows: model.doubting
                onOpened: key => model.openRow(key)
            }
        }
        PlanList {
            //: Above the editions that were published; touching one offers to show it again
            heading: qsTr("Editions. Touch one to show it again.")
            rows: model.editions
            enabled: root.staff.mayPublish && !model.busy
            onOpened: key => model.ask(key)
            Layout.alignment: Qt.AlignTop
        }
    }
}
