pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The staff's bar: the eight rooms of the desk, and who is signed in. At the side in landscape, at the
// bottom in portrait.
Rectangle {
    id: root

    required property StaffModel staff
    readonly property bool across: Theme.portrait
    readonly property var entries: [
        //: An entry of the staff's bar: tasks that wait
        {page: "todo", icon: "list-checks", text: qsTr("To do"), count: root.staff.todoCount},
        //: An entry of the staff's bar: places and services to turn to
        {page: "listings", icon: "address-book", text: qsTr("Listings"), count: 0},
        //: An entry of the staff's bar: rights information
        {page: "guides", icon: "scales", text: qsTr("Guides"), count: 0},
        //: An entry of the staff's bar: translations
        {page: "languages", icon: "translate", text: qsTr("Languages"), count: 0},
        //: An entry of the staff's bar: show changes to visitors
        {page: "publish", icon: "paper-plane-tilt", text: qsTr("Publish"),
            count: root.staff.changeCount},
        //: An entry of the staff's bar: who changed what
        {page: "history", icon: "clock-counter-clockwise", text: qsTr("History"), count: 0},
        //: An entry of the staff's bar: settings of the institution
        {page: "place", icon: "buildings", text: qsTr("This place"), count: 0},
        //: An entry of the staff's bar: settings of this machine
        {page: "device", icon: "gear-six", text: qsTr("This device"), count: 0}
    ]

    // Scroll so that what the keyboard is on can be seen, where the letters are large.
    function reveal(item: Item) {
        let up = item;
        while (up && up !== column)
            up = up.parent;
        if (!up || !item)
            return;
        const place = item.mapToItem(flickable.contentItem, 0, 0);
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        if (place.y < flickable.contentY)
            flickable.contentY = place.y;
        else if (place.y + item.height > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(lowest, place.y + item.height - flickable.height);
    }

    color: Theme.colors.bar
    border.width: Theme.scheme === "contrast" ? Theme.edgeWidth : 0
    border.color: Theme.colors.barEdge
    implicitWidth: Math.round(Theme.unit * 13.5 * Math.min(1.35, Math.max(1, Theme.textScale * 0.8)))
    implicitHeight: column.implicitHeight + 2 * Theme.spaceSmall

    Flickable {
        id: flickable

        readonly property int edge: root.across ? Theme.spaceSmall : Theme.space

        anchors.fill: parent
        anchors.topMargin: edge
        anchors.bottomMargin: edge
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        ColumnLayout {
            id: column

            x: flickable.edge
            width: flickable.width - 2 * flickable.edge
            height: flickable.contentHeight
            spacing: Theme.gap

            Label {
                //: Above the staff's bar
                text: qsTr("Staff desk")
                strong: true
                size: Theme.heading
                color: Theme.colors.onBar
                visible: !root.across
                Layout.leftMargin: Theme.spaceSmall
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.spaceSmall
            }
            GridLayout {
                columns: root.across ? 4 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: root.entries

                    SideEntry {
                        required property var modelData

                        objectName: "entry-" + modelData.page
                        icon: modelData.icon
                        text: modelData.text
                        count: modelData.count
                        above: root.across
                        current: root.staff.entry === modelData.page
                        onTouched: root.staff.openEntry(modelData.page)
                    }
                }
            }
            Item {
                visible: !root.across
                Layout.fillHeight: true
            }
            WhoIsHere {
                staff: root.staff
                across: root.across
                Layout.fillWidth: true
            }
        }
        ScrollMark {
            anchors.rightMargin: Theme.hairline
            flickable: flickable
        }
    }
    Connections {
        function onActiveFocusItemChanged() {
            root.reveal(root.Window.window?.activeFocusItem ?? null);
        }

        target: root.Window.window
    }
}
