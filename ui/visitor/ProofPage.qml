pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// How do we know? Who looked at a record, and each fact behind it with source and date.
PageFrame {
    id: root

    //: The page with sources and dates of a record
    title: qsTr("How do we know?")

    ProofModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Gone {
        visit: root.visit
        visible: !model.found
    }
    Card {
        visible: model.found
        padding: Theme.spaceLarge
        Layout.fillWidth: true

        Label {
            text: model.about
            language: model.aboutLanguage
            strong: true
            size: Theme.heading
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: model.witnesses

            RowLayout {
                id: witness

                required property string id
                required property string icon
                required property string text

                objectName: "witness-" + id
                spacing: Theme.space

                Icon {
                    name: witness.icon
                    Layout.alignment: Qt.AlignTop
                }
                Label {
                    text: witness.text
                    Layout.fillWidth: true
                }
            }
        }
        Label {
            text: model.editionLine
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
    }
    Label {
        //: Above facts that stand in English in every language
        text: qsTr("What we read, and where. Facts and titles stay in English, as they were read.")
        visible: model.found
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.columns(root.bodyWidth, Theme.unit * 17 * Theme.textScale, 2)
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: model.facts

            FactCard {}
        }
    }
}
