pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// This place: its name and logo, who answers for it, what it shows and in which languages.
StaffPage {
    id: root

    //: Title of a staff page: settings of the institution
    title: qsTr("This place")
    footer: [
        SaveBar {
            form: model
            Layout.fillWidth: true
        }
    ]

    PlaceModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    ClashView {
        form: model
    }
    GridLayout {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space
            Layout.alignment: Qt.AlignTop

            Card {
                Layout.fillWidth: true

                FormFields {
                    form: model
                    only: ["name", "jurisdiction"]
                }
                LogoField {
                    place: model
                    Layout.fillWidth: true
                }
            }
            Card {
                Layout.fillWidth: true

                Label {
                    //: Heading: who is responsible for what the kiosk shows
                    text: qsTr("Who answers for it")
                    strong: true
                    Layout.fillWidth: true
                }
                FormFields {
                    form: model
                    only: ["office", "steward", "deputy"]
                }
                BigButton {
                    kind: "outline"
                    snug: true
                    icon: "users"
                    //: Opens the accounts of the staff
                    text: qsTr("Accounts")
                    visible: root.staff.mayAdminister
                    onTouched: root.staff.open("accounts", "")
                }
            }
        }
        ColumnLayout {
            spacing: Theme.space
            Layout.alignment: Qt.AlignTop

            Card {
                Layout.fillWidth: true

                FormFields {
                    form: model
                    only: ["languages", "withhold_unreviewed", "withhold_unread"]
                }
            }
            Card {
                Layout.fillWidth: true

                FormFields {
                    form: model
                    only: ["packs"]
                }
            }
        }
    }
}
