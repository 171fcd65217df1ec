pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// Larger text and other colours. What is touched shows at once, on this page too.
PageFrame {
    id: root

    readonly property bool wide: !Theme.portrait && Theme.textScale === 1

    //: Title of the page with larger text and other colours
    title: qsTr("Text and colors")

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.spaceLarge
        uniformCellWidths: true
        Layout.fillWidth: true

        ComfortChoices {
            //: Heading above three sizes of text
            title: qsTr("How large?")
            narrow: false
            choices: [
                {name: "scale-1", words: "100 %", sample: 1, value: 1},
                {name: "scale-1.5", words: "150 %", sample: 1.5, value: 1.5},
                {name: "scale-2", words: "200 %", sample: 2, value: 2}
            ]
            chosen: root.visit.textScale
            onPicked: value => root.visit.setTextScale(value)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ComfortChoices {
            //: Heading above three sets of colours
            title: qsTr("Which colors?")
            narrow: Theme.textScale > 1.5 && Theme.portrait
            choices: [
                //: Colours of the screen: dark letters on light
                {name: "theme-paper", words: qsTr("Light"), scheme: Theme.paper, value: "paper"},
                //: Colours of the screen: light letters on dark
                {name: "theme-dark", words: qsTr("Dark"), scheme: Theme.dark, value: "dark"},
                //: Colours of the screen: white and yellow on black
                {name: "theme-contrast", words: qsTr("High contrast"), scheme: Theme.contrast, value: "contrast"}
            ]
            chosen: root.visit.theme
            onPicked: value => root.visit.setTheme(value)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Label {
        //: Below the choices; it shows how a text looks with them
        text: qsTr("This is how a page looks now. When you finish, the screen goes back to how it was.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
    }
}
