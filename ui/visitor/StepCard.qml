pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// A step of a guide; a fork has its answers side by side below the question.
Card {
    id: root

    required property string id
    required property int number
    required property string icon
    required property string title
    required property string titleLanguage
    required property string titleEnglish
    required property string text
    required property string textLanguage
    required property string textEnglish
    required property string saidOn
    required property list<var> branches
    required property string spoken
    // The width there is; its own would depend on what it holds.
    property real room: 0

    objectName: "step-" + id
    heavy: branches.length > 0
    spacing: Theme.space
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    RowLayout {
        spacing: Theme.space
        Layout.fillWidth: true

        IconPlate {
            name: root.icon
            round: true
            Layout.alignment: root.branches.length > 0 ? Qt.AlignVCenter : Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.spaceSmall
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            MarkedText {
                text: root.title
                language: root.titleLanguage
                english: root.titleEnglish
                strong: true
                size: Theme.heading
            }
            MarkedText {
                text: root.text
                language: root.textLanguage
                english: root.textEnglish
            }
            SourceLine {
                text: root.saidOn
            }
        }
    }
    GridLayout {
        id: fork

        columns: Theme.columns(root.room - 2 * root.padding, Theme.unit * 9.5 * Theme.textScale,
            root.branches.length)
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        visible: root.branches.length > 0
        Layout.fillWidth: true

        Repeater {
            model: root.branches

            BranchField {
                id: branch

                required property int index

                // The last one of an odd number takes the whole row.
                Layout.columnSpan: index === root.branches.length - 1
                    && index % fork.columns === 0 ? fork.columns : 1
            }
        }
    }
}
