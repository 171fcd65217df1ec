pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo

// "Are you still there?" with a countdown. Touching anywhere goes on with the visit.
FocusScope {
    id: root

    required property VisitModel visit

    visible: visit.secondsLeft > 0
    onVisibleChanged: if (visible)
        go.forceActiveFocus()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Keys.onPressed: event => {
        root.visit.touched();
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.bar
        opacity: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        onReleased: root.visit.touched()
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.lineWidth)
        padding: Theme.spaceLarge
        spacing: Theme.space

        Label {
            id: question

            //: The kiosk asks because nobody touched it for a while
            text: qsTr("Are you still there?")
            strong: true
            size: Theme.display
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            objectName: "countdown"
            text: root.visit.secondsLeft
            strong: true
            size: Theme.greeting
            color: Theme.colors.teal
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            //: The number above counts the seconds down
            text: qsTr("When this reaches zero, the screen is cleared for the next person.")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        BigButton {
            id: go

            objectName: "go-on"
            kind: "main"
            icon: "hand-tap"
            //: Go on with the visit
            text: qsTr("Go on")
            onTouched: root.visit.touched()
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "finish-now"
            icon: "sign-out"
            //: End the visit and clear the screen
            text: qsTr("Finish")
            onTouched: root.visit.finish()
            Layout.fillWidth: true
        }
    }
}
