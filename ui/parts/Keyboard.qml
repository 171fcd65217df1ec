pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo

// The on-screen keyboard. Says what was typed; keeps nothing. Letters with accents come by a long
// press or, without one, in a row of their own.
Item {
    id: root

    property alias layoutName: model.layoutName
    property bool shown: true
    property bool capitals: false
    property bool accents: false
    property list<string> offered: []
    // Ten keys in a row, none smaller than a target.
    readonly property int smallest: 10 * Theme.target + 9 * Theme.gap
    readonly property int keyHeight: Math.max(Theme.target, Math.round(Theme.unit * 2.2))
    readonly property int keyWidth: (width - 9 * Theme.gap) / 10

    signal typed(text: string)
    signal erased
    signal done

    function cased(key: string): string {
        return capitals ? key.toLocaleUpperCase(model.layoutLanguage) : key;
    }
    function type(key: string) {
        root.typed(cased(key));
        root.capitals = false;
        root.offered = [];
    }

    implicitHeight: column.implicitHeight
    visible: shown
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onVisibleChanged: offered = []

    KeyboardModel {
        id: model
    }
    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gap

        KeyRow {
            objectName: "keys-offered"
            keyboard: root
            keys: root.offered
            special: true
            visible: root.offered.length > 0
        }
        KeyRow {
            objectName: "keys-accents"
            keyboard: root
            keys: root.accents ? model.accentKeys.slice(0, 10) : []
            special: true
            visible: root.accents && root.offered.length === 0
        }
        Repeater {
            model: model.keyRows

            KeyRow {
                required property int index
                required property list<string> modelData

                keyboard: root
                keys: modelData
                variants: model.keyVariants
                // The first row makes place for accents, so that the keyboard does not grow.
                visible: index > 0 || (!root.accents && root.offered.length === 0)
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter

            Key {
                objectName: "key-capitals"
                icon: "arrow-fat-up"
                //: A key: the next letter is a capital
                says: qsTr("Capital letter")
                checkable: true
                checked: root.capitals
                onTouched: root.capitals = !root.capitals
                Layout.preferredWidth: root.keyWidth * 1.5
                Layout.preferredHeight: root.keyHeight
            }
            Key {
                objectName: "key-accents"
                text: "áñ"
                //: A key: shows letters with accents
                says: qsTr("Letters with accents")
                checkable: true
                checked: root.accents
                visible: model.accentKeys.length > 0
                onTouched: {
                    root.offered = [];
                    root.accents = !root.accents;
                }
                Layout.preferredWidth: root.keyWidth * 1.3
                Layout.preferredHeight: root.keyHeight
            }
            Key {
                objectName: "key-space"
                //: A key: a space between words
                text: qsTr("Space")
                small: true
                onTouched: root.type(" ")
                Layout.preferredWidth: root.keyWidth * 3.6
                Layout.preferredHeight: root.keyHeight
            }
            Key {
                objectName: "key-erase"
                icon: "backspace"
                //: A key: takes the last letter away
                says: qsTr("Erase")
                repeats: true
                onTouched: root.erased()
                Layout.preferredWidth: root.keyWidth * 1.5
                Layout.preferredHeight: root.keyHeight
            }
            Key {
                objectName: "key-done"
                icon: "caret-down"
                //: A key: puts the keyboard away
                says: qsTr("Hide the keyboard")
                onTouched: root.done()
                Layout.preferredWidth: root.keyWidth * 1.3
                Layout.preferredHeight: root.keyHeight
            }
        }
    }
}
