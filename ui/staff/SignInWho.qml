import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Who it is: a few names to touch, or a field where there are many.
ColumnLayout {
    id: root

    required property SignInModel page
    property bool locked: false

    spacing: Theme.space

    Label {
        //: Above the names of those who may sign in
        text: qsTr("Who are you?")
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Choice {
        visible: root.page.names.length > 0
        //: Staff desk: Sign in who
        says: qsTr("Who are you?")
        values: root.page.names
        texts: root.page.names
        value: root.page.name
        onEdited: value => root.page.choose(value)
        Layout.fillWidth: true
    }
    FormField {
        visible: root.page.names.length === 0
        key: "name"
        //: A field for one's own name
        label: qsTr("Your name")
        value: root.page.name
        onEdited: value => root.page.choose(value)
    }
    Label {
        //: Staff desk: Sign in who
        text: qsTr("What you typed before is kept. Sign in to go on.")
        visible: root.locked
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
}
