pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo

// Home, text size, my list and finish: at the bottom in portrait, at the side in landscape.
Rectangle {
    id: root

    required property VisitModel visit

    color: Theme.colors.bar
    border.width: Theme.scheme === "contrast" ? Theme.edgeWidth : 0
    border.color: Theme.colors.barEdge
    implicitWidth: Math.round(Theme.unit * 5.6 * Math.max(1, Theme.textScale * 0.72))
    implicitHeight: grid.implicitHeight + 2 * Theme.spaceSmall

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.space
        columns: Theme.portrait ? 4 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        BarButton {
            objectName: "bar-home"
            icon: "house"
            //: In the bar: go to the first page
            text: qsTr("Home")
            onTouched: root.visit.home()
        }
        BarButton {
            objectName: "bar-comfort"
            icon: "text-aa"
            //: In the bar: larger text and other colours
            text: qsTr("Text size")
            onTouched: root.visit.open("comfort", "")
        }
        BarButton {
            objectName: "bar-list"
            icon: "list-heart"
            //: In the bar: what the visitor collected
            text: qsTr("My list")
            count: root.visit.listCount
            onTouched: root.visit.open("list", "")
        }
        BarButton {
            objectName: "bar-finish"
            icon: "sign-out"
            main: true
            //: In the bar: end the visit and clear the screen
            text: qsTr("Finish")
            onTouched: root.visit.finish()
        }
    }
}
