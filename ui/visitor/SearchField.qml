import QtQuick
import QtQuick.Layouts
import "../parts"

// The line that is typed into. It keeps no history and offers no menu.
Rectangle {
    id: root

    signal typed(text: string)
    signal entered

    function show(text: string) {
        input.text = text;
        input.cursorPosition = text.length;
    }
    function take() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function insert(text: string) {
        input.insert(input.cursorPosition, text);
    }
    function erase() {
        if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.space)
    radius: Math.min(height / 2, Theme.radiusLarge)
    color: Theme.colors.card
    border.width: input.activeFocus ? Theme.focusWidth : Theme.edgeWidth
    border.color: input.activeFocus ? Theme.colors.focus : Theme.colors.edge

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space * 1.5
        anchors.rightMargin: Theme.space
        spacing: Theme.space

        Icon {
            name: "magnifying-glass"
        }
        TextInput {
            id: input

            objectName: "search-input"
            maximumLength: 80
            clip: true
            color: Theme.colors.ink
            selectionColor: Theme.colors.sun
            selectedTextColor: Theme.colors.onSun
            font.family: Theme.family(Theme.language)
            font.pixelSize: Theme.strong
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            activeFocusOnTab: true
            horizontalAlignment: Text.AlignLeft
            onTextChanged: root.typed(text)
            onActiveFocusChanged: if (activeFocus) root.entered()
            Accessible.role: Accessible.EditableText
            //: Name of the line to type into
            Accessible.name: qsTr("What do you look for?")
            Layout.fillWidth: true

            Label {
                anchors.fill: parent
                //: In the empty line to type into
                text: qsTr("Search: food, lawyer, school…")
                visible: input.text === ""
                color: Theme.colors.inkSoft
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.spaceSmall
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
        RoundButton {
            objectName: "search-clear"
            icon: "x"
            //: Empties the line that is typed into
            says: qsTr("Clear")
            visible: input.text !== ""
            onTouched: {
                input.clear();
                root.take();
            }
        }
    }
}
