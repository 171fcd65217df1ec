pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// Chips one after another, on as many lines as they need.
Flow {
    id: root

    required property list<var> chips

    spacing: Theme.spaceSmall
    visible: repeater.count > 0

    Repeater {
        id: repeater

        model: root.chips

        Mark {
            required property var modelData

            width: Math.min(implicitWidth, root.width)
            objectName: "chip-" + modelData.id
            text: modelData.text
            icon: modelData.icon
            tone: modelData.tone
            language: modelData.language
            Accessible.ignored: true
        }
    }
}
