import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// From text to text: the one before, which of how many this is, the next one.
RowLayout {
    id: root

    required property TranslateModel translate

    signal moved

    spacing: Theme.gap
    Layout.fillWidth: true

    BigButton {
        objectName: "translate-previous"
        kind: "outline"
        snug: true
        //: Goes to the text before this one
        text: qsTr("Previous")
        enabled: !root.translate.atStart
        opacity: enabled ? 1 : Theme.faint
        onTouched: {
            root.translate.go(-1);
            root.moved();
        }
    }
    Label {
        objectName: "translate-place"
        text: root.translate.placeWords
        horizontalAlignment: Text.AlignHCenter
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "translate-next"
        kind: "quiet"
        snug: true
        //: Goes to the next text
        text: qsTr("Next")
        enabled: !root.translate.atEnd
        opacity: enabled ? 1 : Theme.faint
        onTouched: {
            root.translate.go(1);
            root.moved();
        }
    }
}
