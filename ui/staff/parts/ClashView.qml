pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../../parts"

// Somebody else saved the same fields meanwhile: theirs and mine side by side, a choice for each.
Card {
    id: root

    required property FormModel form

    heavy: true
    visible: form.clashing
    Layout.fillWidth: true

    Label {
        //: Heading when two people changed the same field
        text: qsTr("Somebody else changed this meanwhile")
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        //: Staff desk: Clash view
        text: qsTr("Nothing is overwritten. Choose for each field what to keep, then save.")
        Layout.fillWidth: true
    }
    Repeater {
        model: root.form.clashes

        ColumnLayout {
            id: field

            required property string key
            required property string label
            required property string theirs
            required property string mine
            required property string who
            required property string when
            required property string chosen

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Label {
                text: field.label
                strong: true
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                ChoiceButton {
                    //: %1 is a person, %2 a day, %3 what they typed
                    text: qsTr("%1, %2: %3").arg(field.who).arg(field.when).arg(field.theirs)
                    //: For a screen reader; %1 is a field, %2 its text
                    says: qsTr("Keep theirs: %1: %2").arg(field.label).arg(field.theirs)
                    round: true
                    checked: field.chosen === "theirs"
                    onTouched: root.form.takeTheirs(field.key)
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                ChoiceButton {
                    //: %1 is what this person typed
                    text: qsTr("You: %1").arg(field.mine)
                    //: For a screen reader; %1 is a field, %2 its text
                    says: qsTr("Keep mine: %1: %2").arg(field.label).arg(field.mine)
                    round: true
                    checked: field.chosen === "mine"
                    onTouched: root.form.takeMine(field.key)
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
