pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// The seven days of a week, several of them chosen. `value` holds their numbers, a line each.
Flow {
    id: root

    required property string says
    property string value: ""
    property list<string> names: []
    readonly property list<string> chosen: value === "" ? [] : value.split("\n")

    signal edited(value: string)

    function turn(day: string) {
        const rest = root.chosen.filter(one => one !== day);
        root.edited((rest.length < root.chosen.length ? rest : [...rest, day]).join("\n"));
    }

    spacing: Theme.gap

    Repeater {
        model: root.names

        Touchable {
            id: button

            required property int index
            required property string modelData
            readonly property string day: String(index)

            //: A day of a line of the opening hours: "Mon, Line 2"
            says: qsTr("%1, %2").arg(modelData).arg(root.says)
            checkable: true
            checked: root.chosen.includes(day)
            enabled: root.enabled
            corner: Theme.spaceSmall
            implicitWidth: Math.max(Theme.target, word.implicitWidth + Theme.space)
            onTouched: root.turn(day)

            Rectangle {
                anchors.fill: parent
                radius: button.corner
                color: button.checked ? Theme.colors.bar : Theme.colors.card
                border.width: Theme.hairline
                border.color: button.checked ? Theme.colors.bar : Theme.colors.edge
            }
            Label {
                id: word

                anchors.centerIn: parent
                text: button.modelData
                strong: button.checked
                color: button.checked ? Theme.colors.onBar : Theme.colors.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
