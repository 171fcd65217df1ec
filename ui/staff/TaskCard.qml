pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// One task. Closed: what and why. Opened: the script, and what can be said afterwards.
Card {
    id: root

    required property string key
    required property string kind
    required property string icon
    required property string title
    required property string number
    required property string use
    required property list<string> chips
    required property list<string> tones
    required property list<string> steps
    required property bool wrong
    required property bool told
    required property string spoken
    property bool opened: false
    property bool mayEdit: true

    signal chosen
    signal heard(outcome: string, alsoTold: bool)
    signal looked
    signal hideNumber
    signal edit

    Layout.fillWidth: true

    Touchable {
        objectName: "task-" + root.key
        says: root.spoken
        enabled: !root.opened
        implicitHeight: Math.max(Theme.target, head.implicitHeight)
        onTouched: root.chosen()
        Layout.fillWidth: true

        RowLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space

            IconPlate {
                name: root.icon
                tone: root.wrong ? "coral" : "teal"
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.spaceSmall
                Layout.fillWidth: true

                Label {
                    text: root.title
                    language: "en"
                    strong: true
                    size: Theme.strong
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.number
                    language: "en"
                    visible: text !== ""
                    strong: true
                    size: root.opened ? Theme.title : Theme.strong
                    color: Theme.colors.teal
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.use
                    language: "en"
                    visible: text !== ""
                    color: Theme.colors.inkSoft
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Flow {
                    id: flow

                    spacing: Theme.spaceSmall
                    Layout.fillWidth: true

                    Repeater {
                        model: root.chips

                        Chip {
                            required property int index
                            required property string modelData

                            text: modelData
                            tone: root.tones[index] ?? "teal"
                            width: Math.min(implicitWidth, flow.width)
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    TaskScript {
        steps: root.steps
        visible: root.opened
    }
    TaskAnswers {
        kind: root.kind
        wrong: root.wrong
        told: root.told
        visible: root.opened
        enabled: root.mayEdit
        onHeard: (outcome, alsoTold) => root.heard(outcome, alsoTold)
        onLooked: root.looked()
        onHideNumber: root.hideNumber()
        onEdit: root.edit()
    }
}
