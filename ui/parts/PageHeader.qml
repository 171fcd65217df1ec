import QtQuick
import QtQuick.Layouts
import Amparo

// Way back, the page's name, and the language in itself.
RowLayout {
    id: root

    required property VisitModel visit
    required property string title
    property bool wayBack: true

    spacing: Theme.space

    RoundButton {
        objectName: "back"
        icon: "arrow-left"
        mirrored: true
        //: Goes to the page before
        says: qsTr("Back")
        visible: root.wayBack && root.visit.canGoBack
        onTouched: root.visit.back()
    }
    Label {
        text: root.title
        strong: true
        size: Theme.title
        maximumLineCount: 3
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
    }
}
