import QtQuick

// The colours of one theme. Every pair of text and ground in `textPairs` reaches 7:1, every pair in
// `edgePairs` 3:1 (tests/ui/parts/test_contrast.py works them out from these values).
QtObject {
    required property color paper
    required property color card
    required property color edge
    required property color line
    required property color ink
    required property color inkSoft
    required property color bar
    required property color barRound
    required property color barEdge
    required property color onBar
    required property color onBarSoft
    required property color sun
    required property color onSun
    required property color sunOnBar
    required property color teal
    required property color tealTint
    required property color sunInk
    required property color sunTint
    required property color leaf
    required property color leafTint
    required property color coral
    required property color coralTint
    required property color coralEdge
    required property color focus
    required property color focusOnBar
    required property color pressed

    // A code is dark on light in every theme, or phones cannot read it.
    readonly property color codeDark: "#12262B"
    readonly property color codeLight: "#FFFFFF"
    // A shown statement is dark on white in every theme: it is for the person opposite.
    readonly property color statementGround: "#FFFFFF"
    readonly property color statementInk: "#12262B"
    readonly property color statementSurround: "#12262B"

    readonly property var textPairs: [
        "ink paper", "ink card", "inkSoft paper", "inkSoft card", "onBar bar", "onBarSoft bar",
        "onSun sun", "teal card", "teal paper", "teal tealTint", "ink tealTint", "sunInk sunTint",
        "ink sunTint", "leaf leafTint", "ink leafTint", "coral coralTint", "ink coralTint",
        "coral card", "leaf card", "sunInk card", "statementInk statementGround"
    ]
    readonly property var edgePairs: [
        "edge paper", "edge card", "sunOnBar bar", "sunOnBar barRound", "focus paper", "focus card",
        "focusOnBar bar", "coralEdge paper", "codeDark codeLight"
    ]

    // The two colours of a tone: "teal", "sun", "leaf", "coral".
    function toneInk(tone: string): color {
        return tone === "sun" ? sunInk : tone === "leaf" ? leaf : tone === "coral" ? coral : teal;
    }
    function toneTint(tone: string): color {
        return tone === "sun" ? sunTint : tone === "leaf" ? leafTint
            : tone === "coral" ? coralTint : tealTint;
    }
}
