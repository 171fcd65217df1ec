import QtQuick
import QtQuick.Layouts

// A small rounded word with an icon: says something, or, with `touchable`, is a filter to touch.
Touchable {
    id: root

    required property string text
    property string icon: ""
    property string tone: "teal"
    property bool touchable: false
    property string language: ""
    readonly property color wordColor: checkable && checked ? Theme.colors.onBar
        : Theme.colors.toneInk(tone)

    says: text
    enabled: touchable
    corner: height / 2
    implicitWidth: row.implicitWidth + 2 * Theme.space
    implicitHeight: Math.max(touchable ? Theme.target : 0, row.implicitHeight + Theme.space)
    Accessible.role: !touchable ? Accessible.StaticText
        : checkable ? Accessible.CheckBox : Accessible.Button

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.checkable && root.checked ? Theme.colors.bar : Theme.colors.toneTint(root.tone)
        border.width: root.touchable || Theme.scheme === "contrast" ? Theme.hairline : 0
        border.color: root.wordColor
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space)
        spacing: Theme.spaceSmall

        Icon {
            name: root.icon
            visible: root.icon !== ""
            size: Theme.iconSmall
            color: root.wordColor
        }
        Label {
            text: root.text
            language: root.language
            strong: true
            size: Theme.small
            color: root.wordColor
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
