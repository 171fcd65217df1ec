pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Many languages in their own names. Touching one shows a card for staff, in English first.
PageFrame {
    id: root

    readonly property bool cardShown: recordId !== ""

    bare: cardShown
    carriesBands: Theme.textScale > 1 && !cardShown
    showHeader: !cardShown
    //: Title of a page with very many languages
    title: qsTr("My language is not here")

    InterpreterModel {
        id: model

        visit: root.visit
        recordId: root.recordId
    }
    Label {
        //: Above many languages in their own names
        text: qsTr("Touch your language. Then show the screen to somebody who works here.")
        visible: !root.cardShown
        Layout.fillWidth: true
    }
    // Very many, most below the screen's end: these come while the first are being read.
    Timer {
        interval: Theme.moreMilliseconds
        running: !root.cardShown && model.hasMore
        repeat: true
        onTriggered: model.showMore()
    }
    SpokenChoices {
        languages: root.cardShown ? null : model.languages
        visible: !root.cardShown
        onChosen: tag => root.visit.open("interpreter", tag)
        Layout.fillWidth: true
    }
    InterpreterCard {
        to: model.toWhom
        lines: model.lines
        ownLines: model.ownLines
        ownName: model.ownName
        tag: root.recordId
        visible: root.cardShown
        onClosed: root.visit.back()
        Layout.fillWidth: true
        Layout.minimumHeight: root.bodyHeight - 2 * Theme.space
    }
}
