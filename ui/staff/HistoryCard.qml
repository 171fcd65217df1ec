pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// One press of a button: who, when, each value before and after, and a way to take it back.
Card {
    id: root

    required property string key
    required property string title
    required property string note
    required property string about
    required property string status
    required property string page
    required property list<string> ids
    required property list<string> whats
    required property list<string> befores
    required property list<string> afters
    required property string more
    required property bool canUndo
    required property bool single
    required property string spoken
    property bool mayEdit: true

    signal takeBack(what: string)
    signal opened

    spacing: Theme.space
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                strong: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Label {
                text: root.about
                language: "en"
                visible: text !== ""
                color: Theme.colors.teal
                Layout.fillWidth: true
            }
            Label {
                text: root.note
                visible: text !== ""
                size: Theme.small
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
        }
        Chip {
            text: root.status
            tone: "sun"
            visible: text !== ""
            Layout.maximumWidth: Math.min(implicitWidth, Theme.narrowCard)
            Layout.alignment: Qt.AlignTop
        }
    }
    Repeater {
        model: root.ids

        HistoryLine {
            required property int index
            required property string modelData

            what: root.whats[index] ?? ""
            before: root.befores[index] ?? ""
            after: root.afters[index] ?? ""
            offered: root.single && root.mayEdit
            onTakeBack: root.takeBack(modelData)
        }
    }
    Label {
        text: root.more
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        visible: undoButton.visible || openButton.visible
        Layout.fillWidth: true

        BigButton {
            id: undoButton

            icon: "arrow-counter-clockwise"
            kind: "outline"
            snug: true
            //: Takes a change back
            text: root.single ? qsTr("Undo all of it")
                //: Takes a change back
                : qsTr("Undo")
            //: For a screen reader; %1 is who made the change, when, and where
            says: qsTr("Undo: %1").arg(root.spoken)
            visible: root.canUndo && root.mayEdit
            onTouched: root.takeBack(root.key)
        }
        BigButton {
            id: openButton

            icon: "arrow-right"
            kind: "outline"
            snug: true
            //: Opens the listing or guide that was changed
            text: qsTr("Open")
            //: For a screen reader; %1 is the name of a listing or guide
            says: qsTr("Open: %1").arg(root.about)
            visible: root.page !== ""
            onTouched: root.opened()
        }
    }
}
