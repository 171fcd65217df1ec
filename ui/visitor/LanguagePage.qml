pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// The welcome page: greetings go round, languages stand in themselves, none is preselected. Few
// languages leave the greeting more room.
Page {
    id: root

    // Large text needs the whole screen for the languages.
    readonly property bool greets: Theme.textScale <= 1 || Theme.portrait && choices.count <= 2

    bare: true

    LanguageModel {
        id: model

        visit: root.visit
    }
    Timer {
        interval: Theme.greetingMilliseconds
        running: root.visible
        repeat: true
        onTriggered: model.nextGreeting()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colors.bar
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Greeting {
            greeting: model.greeting
            line: model.line
            language: model.greetingLanguage
            placeName: root.visit.placeName
            logo: model.logo
            showBack: root.visit.canGoBack
            visible: root.greets
            onBackTouched: root.visit.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.portrait ? root.width : root.width * Theme.greetingShare
        }
        Rectangle {
            id: sheet

            color: Theme.colors.paper
            topLeftRadius: root.greets && (Theme.portrait || !Theme.rightToLeft) ? Theme.radiusLarge : 0
            topRightRadius: root.greets && (Theme.portrait || Theme.rightToLeft) ? Theme.radiusLarge : 0
            bottomLeftRadius: root.greets && !Theme.portrait && !Theme.rightToLeft ? Theme.radiusLarge : 0
            bottomRightRadius: root.greets && !Theme.portrait && Theme.rightToLeft ? Theme.radiusLarge : 0
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait || !root.greets
            Layout.preferredWidth: Theme.portrait || !root.greets ? root.width
                : root.width * (1 - Theme.greetingShare)
            Layout.preferredHeight: Theme.portrait ? Math.min(column.implicitHeight
                + 2 * Theme.spaceLarge, root.height * Theme.sheetShare) : -1

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
                        objectName: "back-beside"
                        icon: "arrow-left"
                        mirrored: true
                        //: Goes to the page before
                        says: qsTr("Back")
                        visible: !root.greets && root.visit.canGoBack
                        onTouched: root.visit.back()
                    }
                    Icon {
                        name: "translate"
                        size: Theme.iconLarge
                    }
                    Label {
                        objectName: "touch-line"
                        text: model.touchLine
                        language: model.greetingLanguage
                        strong: true
                        size: Theme.title
                        Layout.fillWidth: true
                    }
                }
                LanguageChoices {
                    id: choices

                    languages: model.languages
                    wide: !root.greets && !Theme.portrait
                    implicitHeight: contentHeight
                    onChosen: tag => root.visit.chooseLanguage(tag)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Flow {
                    spacing: Theme.space
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceSmall

                    Chip {
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        objectName: "contrast"
                        icon: "circle-half"
                        //: Changes the colours of the screen to the strongest contrast, or back
                        text: qsTr("Contrast")
                        touchable: true
                        onTouched: root.visit.setTheme(root.visit.theme === "contrast" ? "paper"
                            : "contrast")
                    }
                    Chip {
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        objectName: "not-here"
                        icon: "chats-circle"
                        tone: "sun"
                        //: Leads to very many languages, for asking for an interpreter
                        text: qsTr("My language is not here")
                        touchable: true
                        onTouched: root.visit.open("interpreter", "")
                    }
                }
            }
        }
    }
}
