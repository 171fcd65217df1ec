pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The frame of a page: header with way back, title and language, and a body that scrolls when it is
// longer than the screen. Children stand below one another. Main.qml adds the bar and the bands.
Page {
    id: root

    property string title: ""
    property bool showHeader: true
    // False on home, whose way back is the language button.
    property bool wayBack: true
    // Stands above the scrolling part and stays in sight.
    property alias pinned: pinnedColumn.data
    // Stands below the scrolling part and stays in sight.
    property alias footer: footerColumn.data
    // Stands beside the scrolling part, at its start, and stays in sight.
    property alias aside: asideColumn.data
    property real asideWidth: 0
    property alias spacing: column.spacing
    readonly property int bodyWidth: column.width
    // The height there is for what scrolls, whether or not the buttons that turn it take a part.
    readonly property int bodyHeight: turning.height
    default property alias content: column.data

    function scrollTo(place: real) {
        flickable.wanted = place;
        flickable.settle();
    }
    function toTop() {
        flickable.contentY = 0;
    }
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
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === column)
                return true;
        return false;
    }

    scrollY: flickable.contentY
    // Large text needs the height that bands which stay in sight would take.
    carriesBands: Theme.textScale > 1

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            visit: root.visit
            title: root.title
            wayBack: root.wayBack
            visible: root.showHeader
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space

            ScrollButtons {
                flickable: flickable
                room: Theme.portrait ? Infinity : flickable.height
                Layout.row: 0
                Layout.column: 3
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
        GridLayout {
            id: turning

            columns: Theme.portrait ? 1 : 3
            columnSpacing: 0
            rowSpacing: 0

            ColumnLayout {
                id: asideColumn

                spacing: Theme.space
                visible: root.asideWidth > 0
                Layout.preferredWidth: root.asideWidth
                Layout.maximumWidth: root.asideWidth
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.topMargin: Theme.focusWidth
                Layout.bottomMargin: Theme.space
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
                contentHeight: column.implicitHeight + Theme.space + 2 * Theme.focusWidth
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                onContentHeightChanged: settle()
                onHeightChanged: settle()
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: column

                    anchors.left: parent?.left
                    anchors.right: parent?.right
                    anchors.leftMargin: root.asideWidth > 0 ? Theme.space : Theme.margin
                    anchors.rightMargin: Theme.margin
                    y: Theme.focusWidth
                    spacing: Theme.space

                    Bands {
                        visit: root.visit
                        square: false
                        visible: root.carriesBands
                        Layout.fillWidth: true
                    }
                }
                ScrollMark {
                    flickable: flickable
                }
            }
            ScrollButtons {
                flickable: flickable
                room: Theme.portrait || !root.showHeader ? turning.height : Infinity
                Layout.topMargin: Theme.portrait ? Theme.gap : 0
                Layout.bottomMargin: Theme.gap
                Layout.leftMargin: Theme.portrait ? Theme.margin : 0
                Layout.rightMargin: Theme.portrait ? Theme.margin : Theme.space
                Layout.fillWidth: Theme.portrait
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignBottom
            }
        }
        ColumnLayout {
            id: footerColumn

            spacing: Theme.space
            Layout.fillHeight: false
            Layout.topMargin: implicitHeight > 0 ? Theme.spaceSmall : 0
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: implicitHeight > 0 ? Theme.space : 0
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
