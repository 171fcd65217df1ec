import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// What somebody may do: roles, and for a reviewer the languages and the law.
Card {
    id: root

    required property AccountsModel page

    spacing: Theme.space

    FormField {
        key: "name"
        visible: root.page.mode === "new"
        //: Staff desk: Account rights
        label: qsTr("Name of the person")
        value: root.page.mode === "new" ? root.page.name : ""
        onEdited: value => root.page.setName(value)
    }
    Label {
        //: Above the roles of an account
        text: qsTr("May do")
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Choices {
        //: Staff desk: Account rights
        says: qsTr("May do")
        values: root.page.roleCodes
        texts: root.page.roleTexts
        value: root.page.roles
        onEdited: value => root.page.setRoles(value)
        Layout.fillWidth: true
    }
    Label {
        //: Staff desk: Account rights
        text: qsTr("Editors change what visitors read, publishers show it, reviewers read translations or guides that somebody else wrote. An administrator may edit and publish too, and changes accounts and settings.")
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Label {
        //: Above the languages whose translations somebody reviews
        text: qsTr("Reviews translations in")
        strong: true
        visible: root.page.reviewer
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Choices {
        //: Staff desk: Account rights
        says: qsTr("Reviews translations in")
        values: root.page.languageCodes
        texts: root.page.languageTexts
        value: root.page.tags
        visible: root.page.reviewer
        onEdited: value => root.page.setLanguages(value)
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "account-languages"
        kind: "outline"
        snug: true
        //: A button: shows more than the languages in use here
        text: qsTr("Other languages")
        visible: root.page.reviewer && !root.page.everyLanguage
        onTouched: root.page.showEvery()
    }
    Toggle {
        objectName: "account-law"
        //: Staff desk: Account rights
        text: qsTr("Is a lawyer, and reviews guides")
        checked: root.page.law
        visible: root.page.reviewer
        onTouched: root.page.setLaw(!checked)
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "account-save"
        kind: "main"
        icon: "check"
        //: Staff desk: Account rights
        text: qsTr("Save what they may do")
        visible: root.page.mode === "one"
        enabled: root.page.edited
        opacity: enabled ? 1 : Theme.faint
        onTouched: root.page.save()
    }
}
