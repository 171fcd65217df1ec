import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The visitor's page, a screenful at a time, and the slip beside it.
ColumnLayout {
    id: root

    required property PreviewModel preview
    // No picture is taller than this, so that it can be seen whole.
    required property real tallest
    readonly property real room: Math.max(Theme.target, tallest - turning.implicitHeight - Theme.space)

    spacing: Theme.space

    Band {
        objectName: "preview-busy"
        //: While pictures of a record are made
        text: qsTr("Drawing it…")
        tone: "teal"
        icon: "eye"
        visible: root.preview.busy
        Layout.fillWidth: true
    }
    RowLayout {
        id: turning

        spacing: Theme.gap
        visible: root.preview.parts !== ""

        RoundButton {
            icon: "arrow-up"
            //: Shows the part of the page above
            says: qsTr("Further up")
            enabled: !root.preview.first
            opacity: enabled ? 1 : Theme.faint
            onTouched: root.preview.turn(-1)
        }
        Label {
            objectName: "preview-part"
            text: root.preview.parts
            horizontalAlignment: Text.AlignHCenter
        }
        RoundButton {
            icon: "arrow-down"
            //: Shows the part of the page below
            says: qsTr("Further down")
            enabled: !root.preview.last
            opacity: enabled ? 1 : Theme.faint
            onTouched: root.preview.turn(1)
        }
    }
    GridLayout {
        columns: picture.ratio > 1 ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        Layout.fillWidth: true

        PreviewFrame {
            id: picture

            objectName: "preview-page"
            picture: root.preview.picture
            says: root.preview.spoken
            widest: root.width
            tallest: root.room
        }
        PreviewFrame {
            picture: root.preview.slip
            //: A picture of the paper a visitor takes along
            says: qsTr("The slip")
            widest: Math.min(root.width, Theme.narrowCard)
            tallest: 10 * root.room
            Layout.alignment: Qt.AlignTop
        }
    }
}
