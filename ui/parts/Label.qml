import QtQuick

// Text in one language: the family follows from the tag, the side from the page's direction.
Text {
    id: root

    // BCP 47 tag of the text; "" is the language of the page.
    property string language: ""
    property bool strong: false
    property int size: Theme.body

    font.family: Theme.family(root.language || Theme.language)
    font.pixelSize: root.size
    font.weight: root.strong ? Font.Bold : Font.Normal
    font.hintingPreference: Font.PreferVerticalHinting
    lineHeight: Theme.lineHeight
    color: Theme.colors.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
