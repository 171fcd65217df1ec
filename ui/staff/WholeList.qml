pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// Everything there is to do: groups to open, and the tasks of the one that is open.
ColumnLayout {
    id: root

    required property QtObject entries
    property bool mayEdit: true

    signal groupOpened(kind: string)
    signal opened(page: string, record: string)
    signal takenOn(topic: string, name: string)
    signal shownAgain(record: string)

    // The row of a group, to bring it into sight once it is open.
    function rowOf(kind: string): Item {
        for (let place = 0; place < repeater.count; place++)
            if ((repeater.itemAt(place) as EntryRow)?.key === kind)
                return repeater.itemAt(place);
        return null;
    }

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        id: repeater

        model: root.entries

        EntryRow {
            mayEdit: root.mayEdit
            onTouched: group ? root.groupOpened(key) : root.opened(page, record)
            onTakenOn: root.takenOn(record, title)
            onShownAgain: root.shownAgain(record)
        }
    }
}
