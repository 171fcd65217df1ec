pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The steps of a guide, or the sentences of a card, in their order: dragged by the handle, or moved by
// buttons; one of them open.
ColumnLayout {
    id: root

    required property PartsModel form
    required property StaffModel staff
    required property string heading
    required property string addText
    property string forkText: ""
    // While one is dragged: before which one it would be put down; -1 while none is.
    property int target: -1

    // Before which part something at this height, in our own coordinates, would stand.
    function placeAt(y: real): int {
        let place = 0;
        for (let i = 0; i < cards.count; i++) {
            const card = cards.itemAt(i);
            if (y > card.y + card.height / 2)
                place = i + 1;
        }
        return place;
    }
    function putDown(key: string, from: int) {
        if (root.target >= 0)
            root.form.placePart(key, root.target > from ? root.target - 1 : root.target);
        root.target = -1;
    }

    spacing: Theme.gap
    Layout.fillWidth: true

    Label {
        text: root.heading
        strong: true
        size: Theme.heading
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "block-list"
        text: root.form.listBlock
        visible: text !== ""
        size: Theme.small
        color: Theme.colors.coral
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        id: cards

        model: root.form.parts

        PartCard {
            form: root.form
            staff: root.staff
            above: root.target === place - 1
            below: last && root.target === place
            onDragged: y => root.target = root.placeAt(y)
            onDropped: root.putDown(key, place - 1)
            onDragCancelled: root.target = -1
        }
    }
    Flow {
        spacing: Theme.gap
        visible: root.form.writable
        Layout.fillWidth: true

        BigButton {
            objectName: "part-add"
            snug: true
            icon: "plus"
            text: root.addText
            onTouched: root.form.addPart(false)
        }
        BigButton {
            objectName: "part-fork"
            kind: "outline"
            snug: true
            icon: "git-fork"
            text: root.forkText
            visible: text !== ""
            onTouched: root.form.addPart(true)
        }
    }
}
