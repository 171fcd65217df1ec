pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Who is signed in, and what they can do about it: lock, sign out, larger text, the other language.
GridLayout {
    id: root

    required property StaffModel staff
    property bool across: false

    columns: across ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.spaceSmall

    Label {
        text: root.staff.accountName
        size: Theme.small
        color: Theme.colors.onBarSoft
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceSmall
        //: For a screen reader; %1 is a person's name
        Accessible.name: qsTr("Signed in: %1").arg(text)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignRight

        Repeater {
            model: [
                //: A button of the staff's bar: larger letters
                {name: "text", icon: "text-aa", says: qsTr("Text size")},
                //: A button of the staff's bar: the staff's screens in another language
                {name: "language", icon: "globe", says: qsTr("Language of the desk")},
                //: A button of the staff's bar: asks for the password again
                {name: "lock", icon: "lock-simple", says: qsTr("Lock")},
                //: A button of the staff's bar
                {name: "out", icon: "sign-out", says: qsTr("Sign out")}
            ]

            Touchable {
                id: button

                required property var modelData

                function next(list: list<string>, now: string): string {
                    return list[(list.indexOf(now) + 1) % list.length];
                }

                objectName: "who-" + modelData.name
                says: modelData.says
                onBar: true
                corner: Theme.spaceSmall
                visible: modelData.name !== "language" || root.staff.languages.length > 1
                onTouched: {
                    if (modelData.name === "text")
                        root.staff.setTextScale(root.staff.textScale >= 2 ? 1 : root.staff.textScale + 0.5);
                    else if (modelData.name === "language")
                        root.staff.chooseLanguage(next(root.staff.languages, root.staff.language));
                    else if (modelData.name === "lock")
                        root.staff.lock();
                    else
                        root.staff.signOut();
                }

                Icon {
                    anchors.centerIn: parent
                    name: button.modelData.icon
                    size: Theme.iconSmall
                    color: Theme.colors.onBar
                }
            }
        }
    }
}
