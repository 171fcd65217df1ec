import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Paper: which, how it will look, and the button that prints.
Card {
    id: root

    required property HandOutModel handOut

    padding: Theme.spaceLarge
    spacing: Theme.space

    Label {
        //: Above the choice of paper
        text: qsTr("On paper")
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        PaperChip {
            paper: "slip"
            icon: "receipt"
            //: Narrow paper, as in a shop
            text: qsTr("Slip")
            handOut: root.handOut
        }
        PaperChip {
            paper: "page"
            icon: "file-text"
            //: A whole sheet of paper
            text: qsTr("Page")
            handOut: root.handOut
        }
        Chip {
            objectName: "plain-heading"
            touchable: true
            checkable: true
            checked: root.handOut.plain
            icon: "eye-slash"
            //: A choice: nothing in large letters tells a stranger what the paper is about
            text: qsTr("Plain heading")
            visible: root.handOut.sensitive
            onTouched: root.handOut.togglePlain()
        }
    }
    Band {
        objectName: "no-printer"
        icon: "printer"
        text: root.handOut.hasPrinter
            //: The chosen paper does not fit the printer here
            ? qsTr("The printer here does not print on this paper.")
            //: There is no printer at this kiosk
            : qsTr("There is no printer here. Scan the codes with a phone, or ask the desk.")
        visible: !root.handOut.canPrint
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "print-now"
        kind: "main"
        icon: "printer"
        //: Prints at once
        text: qsTr("Print now")
        visible: root.handOut.canPrint
        onTouched: root.handOut.printNow()
        Layout.fillWidth: true
    }
    Band {
        objectName: "print-answer"
        icon: "info"
        tone: "teal"
        text: root.handOut.answer
        visible: text !== ""
        Layout.fillWidth: true
    }
    Rectangle {
        color: Theme.colors.codeLight
        border.width: Theme.hairline
        border.color: Theme.colors.edge
        visible: preview.ratio > 0
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.width - 2 * root.padding,
            root.handOut.paper === "slip" ? Theme.unit * 18 : Theme.unit * 28)
        Layout.preferredHeight: width * preview.ratio

        PictureItem {
            id: preview

            objectName: "preview"
            anchors.fill: parent
            anchors.margins: Theme.hairline
            picture: root.handOut.picture
            Accessible.role: Accessible.Graphic
            //: For a screen reader: the picture of the paper before it is printed
            Accessible.name: qsTr("How the paper will look")
        }
    }
}
