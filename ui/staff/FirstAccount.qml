import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Step 3: the first account, an administrator's. Its secret is typed twice.
ColumnLayout {
    id: root

    required property FirstModel page
    readonly property var values: root.page.values
    readonly property var errors: root.page.errors

    function make() {
        root.page.make(once.text, again.text);
        again.clear();
    }

    spacing: Theme.space

    Label {
        //: Staff desk: First account
        text: qsTr("Your own account. It may do everything; you can add others later.")
        Layout.fillWidth: true
    }
    FormField {
        key: "name"
        //: Staff desk: First account
        label: qsTr("Your name")
        value: root.values.name ?? ""
        error: root.errors.name ?? ""
        onEdited: value => root.page.set("name", value)
    }
    SecretLine {
        id: once

        //: Staff desk: First account
        label: qsTr("New PIN (8 or more digits) or passphrase")
        error: root.errors.secret ?? ""
        //: Staff desk: First account
        hint: qsTr("There is no default one. Not your name, no digits in a row.")
    }
    SecretLine {
        id: again

        //: A field: the same PIN or passphrase a second time
        label: qsTr("Once more")
        onAccepted: root.make()
    }
    FirstSteps {
        page: root.page
        //: The main button at the end of the first start
        text: qsTr("Make the desk")
        ready: once.text !== "" && again.text !== ""
        onTouched: root.make()
        Layout.fillWidth: true
    }
}
