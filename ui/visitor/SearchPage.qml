pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Search as you type, on the screen's own keyboard or on real keys.
PageFrame {
    id: root

    title: qsTr("Search")
    pinned: [
        SearchField {
            id: field

            objectName: "search-field"
            onTyped: text => model.typed = text
            Layout.fillWidth: true
        }
    ]
    footer: [
        Keyboard {
            id: keyboard

            objectName: "keyboard"
            layoutName: model.keyboard
            roomy: Theme.portrait
            onTyped: text => field.insert(text)
            onErased: field.erase()
            onDone: shown = false
            Layout.fillWidth: true
        }
    ]
    Component.onCompleted: {
        field.show(model.typed);
        field.take();
    }

    SearchModel {
        id: model

        visit: root.visit
        recordId: root.recordId
        onChanged: {
            root.scrollY = 0;
        }
    }
    Connections {
        function onEntered() {
            keyboard.shown = true;
        }

        target: field
    }
    Label {
        objectName: "search-hint"
        //: Before anything is typed into search
        text: qsTr("Type what you need: food, lawyer, a name, or a phone number.")
        visible: model.countWords === ""
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Nothing {
        objectName: "search-nothing"
        //: Search found nothing
        text: qsTr("Nothing found. Try fewer letters or another word, or call 211.")
        visible: model.nothing
    }
    Label {
        objectName: "search-count"
        text: model.countWords
        visible: text !== "" && !model.nothing
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: model.results

        EntryDelegate {
            visit: root.visit
        }
    }
}
