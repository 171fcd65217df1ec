pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../../parts"

// The frame of a staff page: way back, title, a chip that says how it stands, and the main button;
// below them a body that scrolls. Children stand below one another. Main.qml adds bar and keys.
Item {
    id: root

    required property StaffModel staff
    // The record this page was opened for; stays the same for as long as the page lives.
    property string recordId: ""
    property string title: ""
    // How the page stands, in a word or two beside the title; "" for nothing.
    property string statusText: !root.staff.published
        //: Beside a page's title: staff have published nothing from this desk so far
        ? qsTr("Not published yet") : root.staff.changeCount > 0
        //: Beside a page's title: staff saved changes that visitors do not see yet
        ? qsTr("Changed, not yet published") : ""
    property string statusTone: "sun"
    // The one thing most people do next; "" for no button.
    property string mainText: !root.staff.mayPublish ? ""
        : root.staff.changeCount > 0
        //: The main button; %n is how many things were changed since the last publishing
        ? qsTr("Publish %n change(s)", "", root.staff.changeCount)
        //: The main button, before the first publishing
        : root.staff.published ? "" : qsTr("Publish")
    property string mainIcon: ""
    property bool mainEnabled: true
    // True on pages before somebody signed in: no bar, no main button.
    property bool bare: false
    // Stands below the scrolling part and stays in sight.
    property alias footer: footerColumn.data
    // Stands above the scrolling part and stays in sight.
    property alias pinned: pinnedColumn.data
    property alias spacing: column.spacing
    readonly property int bodyWidth: column.width
    readonly property int bodyHeight: flickable.height
    // How many cards stand beside each other, as in the picture of the desk.
    readonly property int columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
    readonly property alias scroller: flickable
    default property alias content: column.data

    // The page the main button opens; "" on a page that does something itself (`mainTouched`).
    property string mainPage: "publish"

    signal mainTouched

    function main() {
        if (root.mainPage !== "")
            root.staff.open(root.mainPage, "");
        else
            root.mainTouched();
    }
    function toTop() {
        flickable.contentY = 0;
    }
    // Turn the page down by most of a screen; false at its end.
    function turn(): bool {
        const before = flickable.contentY;
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        flickable.contentY = Math.min(lowest, before + Theme.turn * flickable.height);
        return flickable.contentY > before + 1;
    }
    // Scroll so that what the keyboard is on can be seen.
    function reveal(item: Item) {
        const place = item.mapToItem(flickable.contentItem, 0, 0);
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        if (place.y - Theme.space < flickable.contentY)
            flickable.contentY = Math.max(0, place.y - Theme.space);
        else if (place.y + item.height + Theme.space > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(lowest,
                place.y + item.height + Theme.space - flickable.height);
    }
    function revealFocus() {
        const item = root.Window.window?.activeFocusItem ?? null;
        for (let up = item; up; up = up.parent)
            if (up === column)
                root.reveal(item);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        StaffHeader {
            page: root
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            Layout.bottomMargin: Theme.space
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin

            ScrollButtons {
                flickable: flickable
                room: Theme.portrait ? Infinity : flickable.height
                Layout.fillWidth: false
            }
        }
        ColumnLayout {
            id: pinnedColumn

            spacing: Theme.space
            visible: children.length > 0
            Layout.fillHeight: false
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space
        }
        Flickable {
            id: flickable

            contentWidth: width
            contentHeight: column.implicitHeight + Theme.space + 2 * Theme.focusWidth
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            onHeightChanged: Qt.callLater(root.revealFocus)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column

                anchors.left: parent?.left
                anchors.right: parent?.right
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                y: Theme.focusWidth
                spacing: Theme.space
            }
            ScrollMark {
                flickable: flickable
            }
        }
        ScrollButtons {
            flickable: flickable
            room: Theme.portrait ? flickable.height + (visible ? height + Theme.gap : 0) : Infinity
            Layout.topMargin: Theme.gap
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
        ColumnLayout {
            id: footerColumn

            spacing: Theme.space
            Layout.fillHeight: false
            Layout.topMargin: implicitHeight > 0 ? Theme.spaceSmall : 0
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space
        }
    }
    Connections {
        function onActiveFocusItemChanged() {
            root.revealFocus();
        }

        target: root.Window.window
    }
}
