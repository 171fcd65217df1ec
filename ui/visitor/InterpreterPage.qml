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
    GridLayout {
        columns: Theme.columns(root.bodyWidth, Theme.narrowName * Theme.textScale, 4)
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true
        visible: !root.cardShown
        Layout.fillWidth: true

        Repeater {
            model: root.cardShown ? null : model.languages

            SpokenChoice {
                onTouched: root.visit.open("interpreter", tag)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
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
