pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// A card of the form of a listing: a heading, and the fields of one group below one another.
Card {
    id: root

    required property FormModel form
    required property var rows
    property string heading: ""
    property alias above: aboveColumn.data

    spacing: Theme.space
    Layout.fillWidth: true

    Label {
        text: root.heading
        visible: text !== ""
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    ColumnLayout {
        id: aboveColumn

        spacing: Theme.space
        visible: children.length > 0
        Layout.fillWidth: true
    }
    ListingFields {
        form: root.form
        rows: root.rows
    }
}
