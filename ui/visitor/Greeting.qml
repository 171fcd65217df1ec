import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The teal field of the welcome page: whose kiosk it is, and a greeting.
Item {
    id: root

    required property string greeting
    required property string line
    required property string language
    required property string placeName
    required property bool showBack
    property alias logo: picture.picture

    signal backTouched

    implicitHeight: column.implicitHeight + 2 * Theme.spaceLarge
    clip: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.spaceLarge
        anchors.bottomMargin: Theme.spaceLarge
        spacing: Theme.space

        RowLayout {
            spacing: Theme.space

            RoundButton {
                objectName: "back"
                icon: "arrow-left"
                mirrored: true
                onBar: true
                //: Goes to the page before
                says: qsTr("Back")
                visible: root.showBack
                onTouched: root.backTouched()
            }
            Icon {
                name: "hand-heart"
                size: Theme.iconLarge
                color: Theme.colors.sunOnBar
                visible: !plate.visible
            }
            // Light in every theme: logos are made for paper.
            Rectangle {
                id: plate

                readonly property int tall: Theme.iconLarge
                readonly property int wide: Math.min(Theme.narrowTile,
                    Math.round(tall / Math.max(picture.ratio, Theme.flattest)))

                visible: picture.ratio > 0
                radius: Theme.spaceSmall
                color: Theme.colors.statementGround
                Layout.preferredWidth: wide + 2 * Theme.spaceSmall
                Layout.preferredHeight: tall + 2 * Theme.spaceSmall

                PictureItem {
                    id: picture

                    objectName: "logo"
                    anchors.centerIn: parent
                    width: plate.wide
                    height: width * ratio
                    Accessible.ignored: true
                }
            }
            Label {
                text: root.placeName
                language: "en"
                size: Theme.heading
                color: Theme.colors.onBarSoft
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            objectName: "greeting"
            text: root.greeting
            language: root.language
            strong: true
            size: Theme.greeting
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            wrapMode: Text.NoWrap
            color: Theme.colors.onBar
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            text: root.line
            language: root.language
            size: Theme.heading
            // In large text the languages need its room.
            visible: Theme.textScale <= 1
            color: Theme.colors.onBarSoft
            Layout.fillWidth: true
        }
        Item {
            id: rest

            Layout.fillWidth: true
            Layout.fillHeight: true

            Icon {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.rightMargin: -Theme.spaceLarge
                anchors.bottomMargin: -Theme.spaceLarge
                name: "hand-heart"
                size: Math.round(Math.min(rest.width * Theme.emblemShare, rest.height))
                color: Theme.colors.barRound
                visible: size > Theme.greeting
            }
        }
    }
}
