pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Words that mean the same in a search, by topic, in one language.
StaffPage {
    id: root

    //: Title of a staff page
    title: qsTr("Words that mean the same")
    footer: [
        SaveBar {
            form: model
            Layout.fillWidth: true
        }
    ]

    SynonymsModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Label {
        //: Explains what the words are for
        text: qsTr("Whoever searches for one of these words finds what belongs to the topic. Separate them with commas.")
        color: Theme.colors.inkSoft
        Layout.fillWidth: true
    }
    Choice {
        objectName: "synonym-languages"
        //: For a screen reader: the languages to choose from
        says: qsTr("Language")
        value: model.language
        values: model.tags
        texts: model.names
        onEdited: tag => model.choose(tag)
        Layout.fillWidth: true
    }
    ClashView {
        form: model
    }
    Card {
        Layout.fillWidth: true

        FormFields {
            form: model
        }
    }
}
