pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The whole screen: the page that is open, the bands below it, the bar, and the idle warning above.
FocusScope {
    id: root

    required property VisitModel visit
    required property real pixelsPerMillimetre
    required property real capitals
    readonly property Page shown: loader.item as Page
    readonly property bool barVisible: root.shown !== null && !root.shown.bare

    function showPage(place: real) {
        loader.setSource(root.visit.pageFile, {
            "visit": root.visit,
            "recordId": root.visit.record
        });
        if (root.shown)
            root.shown.scrollTo(place);
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

    LayoutMirroring.enabled: visit.rightToLeft
    LayoutMirroring.childrenInherit: true
    focus: true
    Component.onCompleted: showPage(0)
    Keys.onEscapePressed: visit.back()
    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Down
            || event.key === (visit.rightToLeft ? Qt.Key_Left : Qt.Key_Right);
        const backward = event.key === Qt.Key_Up
            || event.key === (visit.rightToLeft ? Qt.Key_Right : Qt.Key_Left);
        if (forward || backward) {
            moveFocus(forward);
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
        value: root.visit.textScale
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.visit.theme
    }
    Binding {
        target: Theme
        property: "language"
        value: root.visit.language
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.visit.rightToLeft
    }
    Binding {
        target: Theme
        property: "families"
        value: root.visit.families
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    GridLayout {
        id: screen

        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            spacing: 0

            Loader {
                id: loader

                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Bands {
                visit: root.visit
                visible: root.shown !== null && !root.shown.carriesBands
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.maximumHeight: implicitHeight
            }
        }
        Bar {
            visit: root.visit
            visible: root.barVisible
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
        }
    }
    IdleWarning {
        anchors.fill: parent
        visit: root.visit
        onVisibleChanged: if (!visible)
            loader.forceActiveFocus()
    }
    CornerGate {
        onOpened: root.visit.askForDesk()
    }
    Connections {
        function onPageLeaving() {
            if (root.shown)
                root.visit.keepScroll(root.shown.scrollY);
        }
        function onPageChanged() {
            root.showPage(root.visit.keptScroll());
        }

        target: root.visit
    }
}
