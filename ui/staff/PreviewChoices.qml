import QtQuick
import Amparo
import "../parts"
import "parts"

// In which language, on which screen, in which colours and text size a record is shown.
Card {
    id: root

    required property PreviewModel preview

    spacing: Theme.space

    FormField {
        key: "language"
        kind: "choice"
        //: Label: in which language a record is shown
        label: qsTr("Language")
        value: root.preview.language
        optionValues: root.preview.languages
        optionTexts: root.preview.languageNames
        onEdited: tag => root.preview.chooseLanguage(tag)
    }
    FormField {
        key: "screen"
        kind: "choice"
        //: Label: on which kind of screen a record is shown
        label: qsTr("Screen")
        value: root.preview.screen
        optionValues: ["1080x1920", "1920x1080", "1366x768"]
        optionTexts: [
            //: Kinds of screens: taller than wide; wider than tall; a small one at a desk
            qsTr("Tall"),
            //: Kinds of screens: taller than wide; wider than tall; a small one at a desk
            qsTr("Wide"),
            //: Kinds of screens: taller than wide; wider than tall; a small one at a desk
            qsTr("Small")
        ]
        onEdited: size => root.preview.chooseScreen(size)
    }
    FormField {
        key: "theme"
        kind: "choice"
        //: Label: in which colours a record is shown
        label: qsTr("Colors")
        value: root.preview.theme
        optionValues: ["paper", "dark", "contrast"]
        optionTexts: [
            //: Colors a visitor can choose
            qsTr("Light"),
            //: Colors a visitor can choose
            qsTr("Dark"),
            //: Colors a visitor can choose
            qsTr("High contrast")
        ]
        onEdited: theme => root.preview.chooseTheme(theme)
    }
    FormField {
        key: "text"
        kind: "choice"
        //: Label: with how large a text a record is shown
        label: qsTr("Text size")
        value: root.preview.text
        optionValues: ["1.0", "1.5", "2.0"]
        optionTexts: ["100 %", "150 %", "200 %"]
        onEdited: scale => root.preview.chooseText(scale)
    }
}
