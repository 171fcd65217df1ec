pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// A picture, chosen from the icons by its name and by how it looks.
ColumnLayout {
    id: root

    required property PartFieldView field
    required property PartsModel form
    readonly property bool open: form.picking === field.key

    spacing: Theme.spaceSmall

    RowLayout {
        spacing: Theme.space

        IconPlate {
            name: root.field.value
            round: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.field.value
        }
        Label {
            text: root.field.label
            size: Theme.small
            color: Theme.colors.inkSoft
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "pick-" + root.field.key
            kind: "outline"
            snug: true
            text: root.open
                //: Ends a search
                ? qsTr("Close the search")
                //: Opens the choice of pictures
                : qsTr("Choose a picture")
            //: For a screen reader; %1 is a button, %2 the field it belongs to
            says: qsTr("%1: %2").arg(text).arg(root.field.label)
            visible: root.enabled
            onTouched: root.form.pick(root.field.key)
        }
    }
    TextLine {
        objectName: "icon-search"
        //: Field to search the pictures by their English names
        says: qsTr("Find a picture by its name")
        placeholder: says
        visible: root.open
        onVisibleChanged: if (visible)
            take()
        onEdited: text => root.form.search(text)
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        visible: root.open
        Layout.fillWidth: true

        Repeater {
            model: root.open ? root.form.picks : null

            IconButton {
                required property string key
                required property string text

                icon: key
                //: For a screen reader; %1 is the name of a picture
                says: qsTr("Picture: %1").arg(text)
                onTouched: root.form.take(key)
            }
        }
    }
}
