pragma Singleton
import QtQuick

// Every size, colour and duration of the screen. Sizes come from millimetres of the real glass.
//
// Main.qml alone writes the first block; everything else follows from it.
QtObject {
    id: root

    property real pixelsPerMillimetre: 2.71
    // Height of a capital letter of the smallest text, in millimetres.
    property real capitals: 7.9
    property real textScale: 1
    property string scheme: "paper"
    property string language: "en"
    property bool rightToLeft: false
    property size screen: Qt.size(1080, 1920)
    // Font family by language tag, for languages that are not written in Noto Sans.
    property var families: ({})

    readonly property bool portrait: screen.height > screen.width
    readonly property Scheme colors: scheme === "dark" ? dark : scheme === "contrast" ? contrast
        : paper
    readonly property Scheme paper: PaperScheme {}
    readonly property Scheme dark: DarkScheme {}
    readonly property Scheme contrast: ContrastScheme {}

    // Noto Sans' capitals are 0.714 of its size.
    readonly property real capitalShare: 0.714
    // The smallest text in pixels before the visitor enlarges it; spaces are counted in it.
    readonly property real unit: capitals * pixelsPerMillimetre / capitalShare

    // Text, in pixels.
    readonly property int small: Math.round(unit * textScale)
    readonly property int body: Math.round(unit * (portrait ? 1.08 : 1) * textScale)
    readonly property int strong: Math.round(unit * 1.16 * textScale)
    readonly property int heading: Math.round(unit * 1.3 * textScale)
    readonly property int title: Math.round(unit * 1.5 * Math.min(textScale, 1.6))
    readonly property int display: Math.round(unit * 1.75 * Math.min(textScale, 1.6))
    readonly property int digits: Math.round(unit * 2.3 * Math.min(textScale, 1.5))
    readonly property int greeting: Math.round(unit * 3.2 * Math.min(textScale, 1.5))
    readonly property real lineHeight: 1

    // Icons, in pixels.
    readonly property int iconSmall: Math.round(unit * 1.15 * textScale)
    readonly property int icon: Math.round(unit * 1.5 * Math.min(textScale, 1.5))
    readonly property int iconLarge: Math.round(unit * 2.4 * Math.min(textScale, 1.5))

    // Space, in pixels. Two things to touch stand at least `gap` apart and are at least `target` big.
    readonly property int gap: Math.ceil(3 * pixelsPerMillimetre)
    readonly property int target: Math.ceil(14 * pixelsPerMillimetre)
    readonly property int spaceSmall: Math.round(unit * 0.4)
    readonly property int space: Math.max(gap, Math.round(unit * 0.75))
    readonly property int spaceLarge: Math.round(unit * 1.3)
    readonly property int margin: Math.round(unit * (portrait ? 1.6 : 1.3))
    readonly property int radius: Math.round(unit * 0.75)
    readonly property int radiusLarge: Math.round(unit * 1.6)
    readonly property int hairline: Math.max(1, Math.round(unit * 0.06))
    readonly property int edgeWidth: Math.max(2, Math.round(unit * 0.1))
    readonly property int focusWidth: Math.max(3, Math.round(unit * 0.14))
    // A code on the glass: at least 5 cm (FIELD; phones of ten years ago).
    readonly property int code: Math.ceil(50 * pixelsPerMillimetre)
    // Noto Sans asks for 1.362 of its size from line to line.
    readonly property real lineShare: 1.362
    // Height of a tile with two lines of title and one below them.
    readonly property int tile: Math.ceil((2 * body + small) * lineShare + 2 * spaceSmall)
    // Tiles grow no taller than this, however much room there is.
    readonly property int tallest: Math.round(unit * 7.5)
    // Narrower than this there is one column less: of tiles, of cards, of names.
    readonly property int narrowTile: Math.round(unit * 10.5)
    readonly property int narrowCard: Math.round(unit * 24)
    readonly property int narrowName: Math.round(unit * 9)
    // The flattest a logo is drawn: height for a width of 1.
    readonly property real flattest: 0.05
    // Shares of the screen: the greeting beside the languages, the languages below the greeting, what
    // stands beside the topics.
    readonly property real emblemShare: 0.6
    readonly property real greetingShare: 0.42
    readonly property real sheetShare: 0.8
    readonly property real asideShare: 0.34
    // How far down a tall screen the page for signing in begins.
    readonly property real lowered: 0.2
    // A key of the staff's PIN pad, and the narrow column it stands in.
    readonly property int pinKey: Math.max(target, Math.round(unit * 3))
    readonly property int pinColumn: Math.max(3 * target + 2 * gap, Math.round(unit * 17))
    // Wider than this a line of text is hard to follow.
    readonly property int lineWidth: Math.round(unit * 34 * Math.max(1, textScale * 0.8))

    // Size of a sample letter among the choices of text sizes, in units.
    readonly property real sampleSize: 1.7
    // How long a greeting stands before the next language's.
    readonly property int turnMilliseconds: 180
    // How much of a screen a turn of the page moves; the rest stays in sight.
    readonly property real turn: 0.8
    readonly property int longPressMilliseconds: 500
    // The staff's gesture: side of its corner, time for all its taps, how long the last one is held.
    readonly property int cornerGate: Math.round(target * 1.4)
    readonly property int gateMilliseconds: 4000
    readonly property int gateHoldMilliseconds: 1500
    // How often the page for signing in serves a wait.
    readonly property int waitMilliseconds: 500
    // How much is left of a button that can do nothing now.
    readonly property real faint: 0.35
    readonly property int greetingMilliseconds: 4000
    // Between two handfuls of a long list, so that touches are answered in between.
    readonly property int moreMilliseconds: 20
    // How much of the page the idle warning covers.
    readonly property real veil: 0.92

    function millimetres(length: real): real {
        return length * pixelsPerMillimetre;
    }
    function family(tag: string): string {
        return families[tag] ?? "Noto Sans";
    }
    // How many columns of at least `narrowest` pixels fit into `width`, at most `most`.
    function columns(width: real, narrowest: real, most: int): int {
        return Math.max(1, Math.min(most, Math.floor((width + space) / (narrowest + space))));
    }
}
