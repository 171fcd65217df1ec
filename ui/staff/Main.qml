pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The whole desk: the page that is open, the bar beside or below it, the sentence that tells what
// happened, and the keys on the screen.
FocusScope {
    id: root

    required property StaffModel staff
    required property real pixelsPerMillimetre
    required property real capitals
    readonly property StaffPage shown: loader.item as StaffPage

    function showPage() {
        loader.setSource(root.staff.pageFile, {
            "staff": root.staff,
            "recordId": root.staff.record
        });
        loader.forceActiveFocus();
    }
    function turnPage(): bool {
        return root.shown !== null && root.shown.turn();
    }
    function moveFocus(forward: bool) {
        const from = root.Window.window?.activeFocusItem ?? root;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    focus: true
    Component.onCompleted: showPage()
    Keys.onEscapePressed: staff.back()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Up) {
            moveFocus(event.key === Qt.Key_Down);
            event.accepted = true;
        }
    }

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: root.pixelsPerMillimetre
    }
    Binding {
        target: Theme
        property: "capitals"
        value: root.capitals
    }
    Binding {
        target: Theme
        property: "screen"
        value: Qt.size(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.staff.textScale
    }
    Binding {
        target: Theme
        property: "language"
        value: root.staff.language
    }
    Binding {
        target: Theme
        property: "families"
        value: root.staff.families
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        SideBar {
            staff: root.staff
            visible: root.staff.signedIn && !root.shown?.bare
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: 0
        }
        ColumnLayout {
            spacing: 0
            Layout.row: 0
            Layout.column: Theme.portrait ? 0 : 1

            Band {
                objectName: "staff-message"
                text: root.staff.message
                square: true
                tone: "teal"
                visible: text !== ""
                Layout.fillWidth: true
            }
            Band {
                objectName: "staff-idle"
                //: The desk locks itself when nobody is there; %n is a number of seconds
                text: qsTr("The desk locks itself in %n s. Touch to stay.", "", root.staff.secondsLeft)
                icon: "lock-simple"
                square: true
                visible: root.staff.secondsLeft > 0 && root.staff.signedIn
                Layout.fillWidth: true
            }
            Label {
                //: In place of a page that is broken
                text: qsTr("This page cannot be shown. Install the program again.")
                visible: loader.status === Loader.Error
                Layout.margins: Theme.margin
                Layout.fillWidth: true
            }
            Loader {
                id: loader

                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            StaffKeys {
                staff: root.staff
                Layout.fillWidth: true
            }
        }
    }
    CleaningView {
        anchors.fill: parent
        staff: root.staff
    }
    Connections {
        function onPageChanged() {
            root.showPage();
        }

        target: root.staff
    }
}
