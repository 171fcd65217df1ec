import QtQuick
import QtQuick.Layouts
import Amparo

// Way back, the page's name, and the language in itself. Large text gives the name a row of its own,
// so that no word of it is cut.
GridLayout {
    id: root

    required property VisitModel visit
    required property string title
    property bool wayBack: true
    readonly property bool nameBelow: Theme.textScale > 1

    columnSpacing: Theme.space
    rowSpacing: Theme.spaceSmall
    columns: 4

    RoundButton {
        objectName: "back"
        icon: "arrow-left"
        mirrored: true
        //: Goes to the page before
        says: qsTr("Back")
        visible: root.wayBack && root.visit.canGoBack
        onTouched: root.visit.back()
        Layout.row: 0
        Layout.column: 0
    }
    Item {
        visible: root.nameBelow
        Layout.fillWidth: true
        Layout.row: 0
        Layout.column: 1
    }
    Label {
        text: root.title
        strong: true
        size: Theme.title
        visible: text !== ""
        Layout.row: root.nameBelow ? 1 : 0
        Layout.column: root.nameBelow ? 0 : 1
        Layout.columnSpan: !root.nameBelow ? 1 : Theme.portrait ? 3 : 4
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        Accessible.role: Accessible.Heading
    }
    BigButton {
        objectName: "languages"
        kind: "outline"
        icon: "globe"
        text: root.visit.languageName
        //: For a screen reader; %1 is the language in itself
        says: qsTr("Language: %1").arg(root.visit.languageName)
        onTouched: root.visit.open("language", "")
        Layout.row: 0
        Layout.column: 2
        Layout.alignment: Qt.AlignRight
    }
}
