pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A record in one row: what it is, its name, one line about it. With `removable` a button beside it.
RowLayout {
    id: root

    required property VisitModel visit
    required property string record
    required property string page
    required property string icon
    required property string tone
    required property string kind
    required property string title
    required property string titleLanguage
    required property string summary
    required property string summaryLanguage
    required property string phone
    required property bool gone
    required property string spoken
    property bool removable: false

    spacing: Theme.gap
    Layout.fillWidth: true

    Touchable {
        says: root.spoken
        objectName: "entry-" + root.record
        enabled: !root.gone
        implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.space)
        onTouched: root.visit.open(root.page, root.record)
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.colors.card
            border.width: Theme.hairline
            border.color: Theme.colors.edge
        }
        RowLayout {
            id: row

            anchors.fill: parent
            anchors.margins: Theme.space
            spacing: Theme.space

            IconPlate {
                name: root.icon
                tone: root.tone
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.kind
                    size: Theme.small
                    color: Theme.colors.toneInk(root.tone)
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.title
                    language: root.titleLanguage
                    strong: true
                    size: Theme.strong
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.phone
                    language: "en"
                    visible: text !== ""
                    strong: true
                    color: Theme.colors.teal
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.summary
                    language: root.summaryLanguage
                    visible: text !== ""
                    size: Theme.small
                    color: Theme.colors.inkSoft
                    maximumLineCount: Theme.textScale > 1 ? 6 : 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            Icon {
                name: "caret-right"
                mirrored: true
                visible: !root.gone
                size: Theme.iconSmall
                color: Theme.colors.inkSoft
            }
        }
    }
    Loader {
        active: root.removable
        visible: active

        sourceComponent: RoundButton {
            objectName: "remove-" + root.record
            icon: "trash"
            //: For a screen reader; %1 is the entry of my list
            says: qsTr("Remove: %1").arg(root.title)
            onTouched: root.visit.drop(root.record)
        }
    }
}
