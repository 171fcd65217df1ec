pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// This device: its screen, its times, its printer, and the way out.
StaffPage {
    id: root

    //: Title of a staff page: settings of this one machine
    title: qsTr("This device")
    footer: [
        SaveBar {
            form: model
            Layout.fillWidth: true
        }
    ]

    DeviceModel {
        id: model

        staff: root.staff
        recordId: root.recordId
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
                    only: ["idle_seconds", "warning_seconds", "desk_lock_minutes", "screen_from",
                        "screen_until"]
                }
            }
            Card {
                Layout.fillWidth: true

                FormFields {
                    form: model
                    only: ["width_mm"]
                }
                CardRuler {
                    enabled: model.writable
                    onMeasured: millimetres => model.set("width_mm", millimetres)
                    Layout.fillWidth: true
                }
                FormFields {
                    form: model
                    only: ["capitals_mm"]
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
                    only: ["page_printer"]
                }
                Choice {
                    //: Printers that the system knows, to choose from
                    says: qsTr("Printers of this computer")
                    values: model.printers
                    texts: model.printers
                    visible: values.length > 0
                    enabled: model.writable
                    onEdited: name => model.set("page_printer", name)
                    Layout.fillWidth: true
                }
                FormFields {
                    form: model
                    only: ["paper"]
                }
                BigButton {
                    kind: "outline"
                    snug: true
                    icon: "printer"
                    //: Prints a small page that shows whether the printer works
                    text: qsTr("Print a test slip")
                    onTouched: model.tryPrinter()
                }
            }
            DeviceDoing {
                staff: root.staff
                Layout.fillWidth: true
            }
        }
    }
}
