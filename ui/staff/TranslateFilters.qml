pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Which texts to go through: all of them, or those of one status, with how many there are.
Flow {
    id: root

    required property TranslateModel translate

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        model: root.translate.filters

        Chip {
            id: chip

            required property string key
            required property string label
            required property int count
            required property bool chosen

            objectName: "filter-" + key
            text: chip.label + " " + chip.count
            touchable: true
            checkable: true
            checked: chosen
            enabled: count > 0
            opacity: enabled ? 1 : Theme.faint
            icon: chosen ? "check" : ""
            onTouched: root.translate.filter(key)
        }
    }
}
