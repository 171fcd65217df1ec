import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// One code of several to scan, with what it does beside it; the first of a record has its name above.
ColumnLayout {
    id: root

    required property string kind
    required property string record
    required property string icon
    required property string caption
    required property string words
    required property list<string> modules
    required property string missing
    required property string spoken
    required property string title
    required property string titleLanguage

    signal opened(record: string)

    spacing: Theme.space
    Layout.fillWidth: true

    Rectangle {
        color: Theme.colors.line
        visible: root.title !== ""
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
    }
    Label {
        text: root.title
        language: root.titleLanguage
        strong: true
        size: Theme.strong
        visible: text !== ""
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Touchable {
        says: root.missing === "" ? root.spoken : root.caption + ". " + root.missing
        objectName: "code-" + root.kind
        enabled: root.missing === ""
        implicitHeight: row.implicitHeight
        onTouched: root.opened(root.record)
        Layout.fillWidth: true

        RowLayout {
            id: row

            width: parent.width
            spacing: Theme.space

            CodeBox {
                modules: root.modules
                visible: root.missing === ""
            }
            ColumnLayout {
                spacing: Theme.spaceSmall
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.spaceSmall

                    Icon {
                        name: root.icon
                    }
                    Label {
                        text: root.caption
                        strong: true
                        color: Theme.colors.teal
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
                Label {
                    text: root.words
                    language: "en"
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.missing
                    visible: text !== ""
                    size: Theme.small
                    color: Theme.colors.sunInk
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
