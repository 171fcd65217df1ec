pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo

// The frame of a page: header with way back, title and language, and a body that scrolls when it is
// longer than the screen. Children stand below one another. Main.qml adds the bar and the bands.
Item {
    id: root

    required property VisitModel visit
    // The record this page was opened for; stays the same for as long as the page lives.
    property string recordId: ""
    property string title: ""
    // True on pages without the bar: the welcome page and a shown statement.
    property bool bare: false
    property bool showHeader: true
    // Stands above the scrolling part and stays in sight.
    property alias pinned: pinnedColumn.data
    // Stands below the scrolling part and stays in sight.
    property alias footer: footerColumn.data
    property alias scrollY: flickable.contentY
    property alias spacing: column.spacing
    readonly property int bodyWidth: column.width
    readonly property int bodyHeight: flickable.height
    default property alias content: column.data

    // Show the page from this far down; once it is laid out, if it is not yet.
    function scrollTo(place: real) {
        flickable.wanted = place;
        flickable.settle();
    }
    // Scroll so that what the keyboard is on can be seen.
    function reveal(item: Item) {
        const place = item.mapToItem(column, 0, 0);
        if (place.y < flickable.contentY)
            flickable.contentY = Math.max(0, place.y - Theme.space);
        else if (place.y + item.height > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(flickable.contentHeight - flickable.height,
                place.y + item.height + Theme.space - flickable.height);
    }
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === column)
                return true;
        return false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            visit: root.visit
            title: root.title
            visible: root.showHeader
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space
        }
        ColumnLayout {
            id: pinnedColumn

            spacing: Theme.space
            visible: children.length > 0
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: visible ? Theme.space : 0
        }
        Flickable {
            id: flickable

            property real wanted: 0

            function settle() {
                if (wanted > 0 && contentHeight >= wanted + height) {
                    contentY = wanted;
                    wanted = 0;
                }
            }

            contentWidth: width
            contentHeight: column.implicitHeight + Theme.space + Theme.focusWidth
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            onContentHeightChanged: settle()
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: column

                x: Theme.margin
                y: Theme.focusWidth
                width: flickable.width - 2 * Theme.margin
                spacing: Theme.space
            }
            ScrollMark {
                flickable: flickable
            }
        }
        ColumnLayout {
            id: footerColumn

            spacing: Theme.space
            visible: children.length > 0
            Layout.topMargin: visible ? Theme.space : 0
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: visible ? Theme.space : 0
        }
    }
    Connections {
        function onActiveFocusItemChanged() {
            const item = root.Window.window?.activeFocusItem ?? null;
            if (item && root.holds(item))
                root.reveal(item);
        }

        target: root.Window.window
    }
}
