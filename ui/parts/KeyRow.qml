pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One row of the on-screen keyboard.
RowLayout {
    id: root

    required property Keyboard keyboard
    property list<string> keys: []
    property var variants: ({})
    property bool special: false

    spacing: Theme.gap
    Layout.alignment: Qt.AlignHCenter

    Repeater {
        model: root.keys

        Key {
            required property string modelData
            readonly property var offers: root.variants[modelData] ?? []

            objectName: "key-" + modelData
            text: root.keyboard.cased(modelData)
            marked: offers.length > 0
            special: root.special
            onTouched: root.keyboard.type(modelData)
            onHeld: root.keyboard.offered = offers
            // A row that goes can be asked once more, without the keyboard it belonged to.
            Layout.preferredWidth: root?.keyboard?.keyWidth ?? 0
            Layout.preferredHeight: root?.keyboard?.keyHeight ?? 0
        }
    }
}
