pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Begin another language: type its name, touch it, translate.
Card {
    id: root

    required property LanguagesModel languages

    signal chosen(tag: string)

    Layout.fillWidth: true

    Label {
        //: Above a list of languages nobody has translated into yet
        text: qsTr("Begin another language")
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    TextLine {
        objectName: "other-language"
        //: Name of the line to type into
        says: qsTr("Name of a language")
        placeholder: says
        onEdited: text => root.languages.look(text)
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineWidth
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.languages.others

            BigButton {
                required property string tag
                required property string ownName
                required property string englishName

                snug: true
                kind: "outline"
                width: Math.max(implicitWidth, Theme.target)
                language: tag
                text: ownName
                //: For a screen reader; %1 is a language
                says: qsTr("Begin %1").arg(englishName)
                onTouched: root.chosen(tag)
            }
        }
    }
}
