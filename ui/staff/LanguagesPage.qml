pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// Every language of the place with how complete, how reviewed and how voiced it is; sheets for
// translators; the rule for what nobody reviewed; words that mean the same in a search.
StaffPage {
    id: root

    //: Title of a staff page
    title: qsTr("Languages")

    LanguagesModel {
        id: model

        staff: root.staff
        recordId: root.recordId
    }
    Repeater {
        model: model.languages

        LanguageCard {
            staff: root.staff
            columns: root.columns
        }
    }
    Card {
        Layout.fillWidth: true

        Toggle {
            objectName: "withhold"
            //: A rule of the place, to turn on or off
            text: qsTr("Do not show guides in a language until somebody reviewed them")
            //: Below that rule
            note: qsTr("Until then visitors see the guide in English.")
            checked: model.withhold
            enabled: root.staff.mayAdminister
            onTouched: model.turnPolicy()
            Layout.fillWidth: true
        }
    }
    RowDelegate {
        objectName: "open-sheet"
        key: "sheet"
        icon: "tray-arrow-down"
        //: Opens the page that reads a spreadsheet a translator gave back
        title: qsTr("Take in a translator's sheet")
        visible: root.staff.mayEdit
        onTouched: root.staff.open("sheet", "")
    }
    RowDelegate {
        objectName: "open-synonyms"
        key: "synonyms"
        icon: "magnifying-glass"
        //: Opens the page of words that mean the same in a search
        title: qsTr("Words that mean the same in a search")
        onTouched: root.staff.open("synonyms", "en")
    }
    OtherLanguages {
        languages: model
        onChosen: tag => root.staff.open("translate", tag)
    }
}
