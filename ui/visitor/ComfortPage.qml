pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// Larger text and other colours. What is touched shows at once, on this page too.
PageFrame {
    id: root

    title: qsTr("Text and colours")

    Label {
        //: Heading above three sizes of text
        text: qsTr("How large?")
        strong: true
        size: Theme.heading
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.space
        uniformCellWidths: true
        uniformCellHeights: true
        Layout.fillWidth: true

        Repeater {
            model: [1, 1.5, 2]

            ComfortChoice {
                required property real modelData

                objectName: "scale-" + modelData
                sample: Math.round(Theme.unit * 1.6 * modelData)
                text: modelData * 100 + " %"
                scheme: Theme.colors
                checked: root.visit.textScale === modelData
                onTouched: root.visit.setTextScale(modelData)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Label {
        //: Heading above three sets of colours
        text: qsTr("Which colours?")
        strong: true
        size: Theme.heading
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
    }
    GridLayout {
        columns: Theme.textScale > 1.5 && Theme.portrait ? 1 : 3
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: [
                //: Colours of the screen: dark letters on light
                {name: "paper", words: qsTr("Light"), scheme: Theme.paper},
                //: Colours of the screen: light letters on dark
                {name: "dark", words: qsTr("Dark"), scheme: Theme.dark},
                //: Colours of the screen: white and yellow on black
                {name: "contrast", words: qsTr("High contrast"), scheme: Theme.contrast}
            ]

            ComfortChoice {
                required property var modelData

                objectName: "theme-" + modelData.name
                sample: Math.round(Theme.unit * 1.9)
                text: modelData.words
                scheme: modelData.scheme
                checked: root.visit.theme === modelData.name
                onTouched: root.visit.setTheme(modelData.name)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
