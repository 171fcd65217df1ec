pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import "parts"

// Everything there is to do: groups to open, and the tasks of the one that is open.
ColumnLayout {
    id: root

    required property QtObject entries
    property bool mayEdit: true

    signal groupOpened(kind: string)
    signal opened(page: string, record: string)
    signal takenOn(topic: string, name: string)

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        model: root.entries

        ColumnLayout {
            id: entry

            required property string key
            required property bool group
            required property bool opened
            required property string title
            required property string note
            required property string icon
            required property string chip
            required property string chipTone
            required property string page
            required property string record
            required property bool steward
            required property string more

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.leftMargin: entry.group ? 0 : Theme.spaceLarge
            Layout.bottomMargin: entry.more !== "" ? Theme.space : 0

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                RowDelegate {
                    objectName: "entry-" + entry.key
                    key: entry.key
                    title: entry.title
                    note: entry.note
                    icon: entry.icon
                    chip: entry.chip
                    chipTone: entry.chipTone
                    onTouched: entry.group ? root.groupOpened(entry.key)
                        : root.opened(entry.page, entry.record)
                }
                BigButton {
                    kind: "outline"
                    snug: true
                    //: A member of staff takes a topic on
                    text: qsTr("I look after it")
                    visible: entry.steward
                    enabled: root.mayEdit
                    Accessible.name: text + ": " + entry.title
                    onTouched: root.takenOn(entry.record, entry.title)
                }
            }
            Label {
                text: entry.more
                visible: text !== ""
                color: Theme.colors.inkSoft
                Layout.fillWidth: true
            }
        }
    }
}
