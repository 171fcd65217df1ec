pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// One line for today: English, other languages if somebody can, and when it ends.
Card {
    id: root

    required property QtObject languages
    property int longest: 0
    property var texts: ({})

    signal written(texts: var, until: string)
    signal cancelled

    heavy: true
    spacing: Theme.gap

    Label {
        //: Above the fields of a line for today
        text: qsTr("One line that visitors see today, such as: closed at 3 pm. It ends by itself.")
        strong: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.languages

        ColumnLayout {
            id: row

            required property string tag
            required property string label
            required property string language

            spacing: Theme.spaceSmall
            Layout.fillWidth: true

            Label {
                text: row.label
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            TextLine {
                objectName: "line-" + row.tag
                says: row.label
                language: row.language
                onEdited: text => {
                    const all = root.texts;
                    all[row.tag] = text;
                    root.texts = all;
                }
                Layout.fillWidth: true
            }
        }
    }
    Label {
        //: Label of a field for a time; left empty, the line ends at midnight
        text: qsTr("Until (such as 17:00 or 5 pm; empty: the end of the day)")
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    TextLine {
        id: until

        objectName: "line-until"
        //: Name of the field for the time at which a line for today ends
        says: qsTr("Until")
        onAccepted: root.written(root.texts, text)
        Layout.preferredWidth: Theme.target * 6
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "line-show"
            kind: "main"
            snug: true
            icon: "megaphone"
            //: Shows the line for today to visitors
            text: qsTr("Show it now")
            onTouched: root.written(root.texts, until.text)
        }
        BigButton {
            objectName: "line-cancel"
            kind: "outline"
            snug: true
            //: Staff desk: Line panel
            text: qsTr("Cancel")
            onTouched: root.cancelled()
        }
    }
}
