import QtQuick
import QtQuick.Layouts
import "../parts"

// One sourced claim: what, where it was read, when, and how sure we are.
Card {
    id: root

    required property string id
    required property string claim
    required property string sources
    required property string date
    required property string confidence
    required property string spoken

    objectName: "fact-" + id
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Layout.fillWidth: true
    Layout.fillHeight: true

    Label {
        text: root.claim
        language: "en"
        strong: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.spaceSmall

        Icon {
            name: "book-open"
            size: Theme.iconSmall
            color: Theme.colors.inkSoft
            Layout.alignment: Qt.AlignTop
        }
        Label {
            text: root.sources
            language: "en"
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
    }
    SourceLine {
        text: root.date
    }
    Label {
        text: root.confidence
        size: Theme.small
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
