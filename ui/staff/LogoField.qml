pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The place's logo: what it is now, another one from a stick or a folder, or a picture dropped here.
ColumnLayout {
    id: root

    required property PlaceModel place

    spacing: Theme.spaceSmall

    Label {
        //: Label: the picture of the institution
        text: qsTr("Logo")
        size: Theme.small
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Rectangle {
        radius: Theme.spaceSmall
        color: Theme.colors.statementGround
        border.width: Theme.hairline
        border.color: Theme.colors.edge
        visible: picture.ratio > 0
        implicitHeight: Theme.narrowName
        Layout.fillWidth: true

        PictureItem {
            id: picture

            readonly property real across: Math.min(parent.width - 2 * Theme.space,
                (parent.height - 2 * Theme.spaceSmall) / Math.max(ratio, 0.01))

            anchors.centerIn: parent
            width: across
            height: across * ratio
            picture: root.place.logoPicture
            Accessible.role: Accessible.Graphic
            //: Staff desk: Logo field
            Accessible.name: qsTr("The logo of this place")
        }
    }
    DropArea {
        enabled: root.place.writable
        implicitHeight: buttons.implicitHeight
        Layout.fillWidth: true
        onDropped: drop => {
            if (drop.hasUrls)
                root.place.takeLogo(String(drop.urls[0]));
        }

        Flow {
            id: buttons

            width: parent.width
            spacing: Theme.gap

            BigButton {
                kind: "outline"
                snug: true
                icon: "image"
                //: Looks for pictures on sticks and in people's folders
                text: qsTr("Choose a picture")
                enabled: root.place.writable
                opacity: enabled ? 1 : Theme.faint
                onTouched: root.place.look()
            }
            BigButton {
                kind: "outline"
                snug: true
                icon: "trash"
                //: Shows no logo any more
                text: qsTr("Take the logo away")
                visible: picture.ratio > 0 && root.place.writable
                onTouched: root.place.dropLogo()
            }
        }
    }
    Label {
        //: Below the choice of a logo; nothing was found
        text: qsTr("No picture was found. Put a PNG or JPEG picture on a stick, plug it in, and choose again.")
        visible: root.place.looking && root.place.pictureCount === 0
        size: Theme.small
        Layout.fillWidth: true
    }
    RowList {
        rows: root.place.pictures
        visible: root.place.looking
        onOpened: key => root.place.takeLogo(key)
    }
}
