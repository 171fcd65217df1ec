pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Search as you type, on real keys or on the screen's own: below in portrait, beside in landscape.
PageFrame {
    id: root

    property bool keysShown: true

    //: The page to search on
    title: qsTr("Search")
    asideWidth: keysShown && !Theme.portrait ? Theme.margin + 10 * Theme.target + 9 * Theme.gap : 0
    pinned: [
        SearchField {
            id: field

            objectName: "search-field"
            onTyped: text => {
                model.typed = text;
                root.toTop();
            }
            onEntered: root.keysShown = true
            Layout.fillWidth: true
        }
    ]
    footer: [
        Loader {
            active: root.keysShown && Theme.portrait
            visible: active
            sourceComponent: keys
            Layout.fillWidth: true
        }
    ]
    aside: [
        Loader {
            active: root.keysShown && !Theme.portrait
            visible: active
            sourceComponent: keys
            Layout.fillWidth: true
        },
        Item {
            Layout.fillHeight: true
        }
    ]
    // Letters typed while something else is on go to the line all the same.
    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text > " " && event.text !== "\x7f") {
            field.insert(event.text);
            field.take();
            event.accepted = true;
        }
    }
    Component.onCompleted: {
        field.show(model.typed);
        field.take();
    }

    SearchModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Component {
        id: keys

        Keyboard {
            objectName: "keyboard"
            layoutName: model.keyboard
            onTyped: text => field.insert(text)
            onErased: field.erase()
            onDone: root.keysShown = false
        }
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
    BigButton {
        objectName: "show-more"
        kind: "outline"
        icon: "caret-down"
        //: Shows further results below
        text: qsTr("Show more")
        visible: model.more
        onTouched: model.showMore()
        Layout.alignment: Qt.AlignHCenter
    }
}
