pragma ComponentBehavior: Bound
import QtQuick

// Something to touch. Acts on release and can be left by sliding off; Enter, Space and Select work
// too. What it shows is drawn by whoever uses it.
FocusScope {
    id: root

    required property string says
    property int corner: Theme.radius
    property bool onBar: false
    property bool checkable: false
    property bool checked: false
    readonly property bool pressed: area.pressed && area.containsMouse

    signal touched

    function act() {
        root.touched();
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    activeFocusOnTab: enabled
    focusPolicy: Qt.TabFocus
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: says
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: act()
    Accessible.onToggleAction: act()
    Keys.onReturnPressed: act()
    Keys.onEnterPressed: act()
    Keys.onSpacePressed: act()
    Keys.onSelectPressed: act()

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: root.act()
    }
    // Made only while there is something to show: a page has many of us.
    Loader {
        anchors.fill: parent
        z: 1
        active: root.activeFocus || root.pressed
        sourceComponent: TouchMarks {
            around: root
        }
    }
}
