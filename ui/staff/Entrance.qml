pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Below the pages before somebody signed in: the way back, larger text, the other language, help.
Flow {
    id: root

    required property StaffModel staff
    property bool help: false
    property bool helping: false

    signal helpTouched

    function next(list: list<string>, now: string): string {
        return list[(list.indexOf(now) + 1) % list.length];
    }

    spacing: Theme.gap
    Layout.fillWidth: true

    BigButton {
        objectName: "entrance-leave"
        kind: "outline"
        snug: true
        icon: "arrow-left"
        //: Leaves the page where staff sign in
        text: root.staff.fromKiosk ? qsTr("Back to the visitors' screens")
            //: Leaves the page where staff sign in
            : qsTr("Close")
        onTouched: root.staff.leave()
    }
    BigButton {
        objectName: "entrance-help"
        kind: "outline"
        snug: true
        visible: root.help
        //: Staff desk: Entrance
        text: root.helping ? qsTr("I know it")
            //: Asks for help with a forgotten PIN, and back
            : qsTr("I forgot it")
        onTouched: root.helpTouched()
    }
    BigButton {
        objectName: "entrance-text"
        kind: "outline"
        snug: true
        icon: "text-aa"
        //: Staff desk: Entrance
        text: qsTr("Text size")
        onTouched: root.staff.setTextScale(root.staff.textScale >= 2 ? 1 : root.staff.textScale + 0.5)
    }
    BigButton {
        objectName: "entrance-language"
        kind: "outline"
        snug: true
        icon: "globe"
        text: root.staff.languageName
        //: For a screen reader; %1 is the language that is shown now
        says: qsTr("Language of the desk: %1").arg(root.staff.languageName)
        visible: root.staff.languages.length > 1
        onTouched: root.staff.chooseLanguage(root.next(root.staff.languages, root.staff.language))
    }
}
