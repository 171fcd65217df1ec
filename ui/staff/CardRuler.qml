import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import "../parts"

// How wide the glass is, found with a bank card: make the drawn card as wide as a real one.
// ISO/IEC 7810 ID-1: 85.60 by 53.98 mm.
ColumnLayout {
    id: root

    readonly property real cardWidth: 85.6
    readonly property real cardHeight: 53.98
    readonly property real smallStep: 0.003
    readonly property real bigStep: 0.03
    // Pixels in a millimetre, as the person has it now.
    property real perMillimetre: Theme.pixelsPerMillimetre
    readonly property int pixelsAcross: Math.max(Screen.width, root.Window.width)

    signal measured(millimetres: string)

    function stretch(by: real) {
        root.perMillimetre = root.perMillimetre * (1 + by);
        root.measured((root.pixelsAcross / root.perMillimetre).toFixed(1));
    }

    spacing: Theme.spaceSmall

    Label {
        //: How to measure the screen with a bank card
        text: qsTr("Hold a bank card against the glass. Make the drawn card just as wide.")
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Rectangle {
        radius: 3.18 * root.perMillimetre
        color: Theme.colors.tealTint
        border.width: Theme.edgeWidth
        border.color: Theme.colors.teal
        Layout.preferredWidth: root.cardWidth * root.perMillimetre
        Layout.preferredHeight: root.cardHeight * root.perMillimetre
        Accessible.role: Accessible.Graphic
        //: Staff desk: Card ruler
        Accessible.name: qsTr("A drawn bank card")

        Icon {
            anchors.centerIn: parent
            name: "credit-card"
            size: Theme.iconLarge
        }
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            kind: "outline"
            snug: true
            //: Makes the drawn card much smaller
            text: qsTr("Much smaller")
            enabled: root.enabled
            onTouched: root.stretch(-root.bigStep)
        }
        BigButton {
            kind: "outline"
            snug: true
            //: Makes the drawn card a little smaller
            text: qsTr("Smaller")
            enabled: root.enabled
            onTouched: root.stretch(-root.smallStep)
        }
        BigButton {
            kind: "outline"
            snug: true
            //: Makes the drawn card a little larger
            text: qsTr("Larger")
            enabled: root.enabled
            onTouched: root.stretch(root.smallStep)
        }
        BigButton {
            kind: "outline"
            snug: true
            //: Makes the drawn card much larger
            text: qsTr("Much larger")
            enabled: root.enabled
            onTouched: root.stretch(root.bigStep)
        }
    }
}
