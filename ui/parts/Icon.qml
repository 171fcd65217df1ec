import QtQuick
import "icons.js" as Icons

// A Phosphor icon (bold) by its name, such as "house". Says nothing to a screen reader: the words
// beside it do. With `mirrored` an arrow turns round in a right-to-left language.
Text {
    id: root

    required property string name
    property int size: Theme.icon
    property bool mirrored: false

    width: size
    height: size
    text: Icons.glyph(name)
    font.family: "Phosphor-Bold"
    font.pixelSize: size
    lineHeightMode: Text.FixedHeight
    lineHeight: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    color: Theme.colors.teal
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored && Theme.rightToLeft ? -1 : 1
    }
    Accessible.ignored: true
}
