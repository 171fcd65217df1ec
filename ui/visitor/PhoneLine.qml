import QtQuick
import QtQuick.Layouts
import "../parts"

// A number in digits to read from afar, what it is for, and where it comes from if that is weak.
// A touch shows its code alone.
Touchable {
    id: root

    required property string id
    required property string display
    required property string icon
    required property string use
    required property string language
    required property string english
    required property string source
    required property bool large
    required property string spoken

    says: spoken
    objectName: "phone-" + id
    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.target, row.implicitHeight)
    Layout.fillWidth: true

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space

        Icon {
            name: root.icon
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.large ? Theme.spaceSmall : 0
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.display
                language: "en"
                strong: true
                size: root.large ? Theme.digits : Theme.heading
                color: Theme.colors.teal
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.small
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            MarkedText {
                text: root.use
                language: root.language
                english: root.english
                silent: true
                size: Theme.small
                color: Theme.colors.inkSoft
            }
            SourceLine {
                text: root.source
            }
        }
        Icon {
            name: "qr-code"
            color: Theme.colors.inkSoft
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
