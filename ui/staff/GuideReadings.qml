import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Who read the guide: a lawyer, and the staff beside its sources; and when to read it again.
Card {
    id: root

    required property GuideFormModel form
    required property StaffModel staff

    Layout.fillWidth: true

    Label {
        //: Heading: who read a guide, and when
        text: qsTr("Who read it")
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Chip {
        objectName: "guide-read"
        text: root.form.readWords
        tone: root.form.readTone
        icon: root.form.readTone === "leaf" ? "seal-check" : "seal-question"
        Layout.maximumWidth: root.width - 2 * root.padding
    }
    BigButton {
        objectName: "guide-sign"
        snug: true
        icon: "signature"
        //: A reviewer for law confirms a guide under their own name
        text: qsTr("I know the law and read this: sign")
        visible: root.form.maySign
        enabled: !root.form.typedSomething
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.form.sign()
        Layout.alignment: Qt.AlignLeft
        Layout.maximumWidth: root.width - 2 * root.padding
    }
    Label {
        //: Below the button to sign, while something is typed
        text: qsTr("Save first. Only what is saved can be signed.")
        visible: root.form.maySign && root.form.typedSomething
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Label {
        objectName: "guide-checked"
        text: root.form.checkedWords
        Layout.topMargin: Theme.spaceSmall
        Layout.fillWidth: true
    }
    Label {
        objectName: "guide-due"
        text: root.form.dueWords
        visible: text !== ""
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "guide-looked"
        snug: true
        icon: "book-open"
        //: Confirms that a guide still says what its sources say
        text: qsTr("I read it beside its sources: it still holds")
        visible: root.staff.mayEdit
        enabled: !root.form.typedSomething
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.form.looked()
        Layout.alignment: Qt.AlignLeft
        Layout.maximumWidth: root.width - 2 * root.padding
    }
}
