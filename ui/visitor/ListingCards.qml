pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Cards of listings below one another, groups with their headings.
ColumnLayout {
    id: root

    required property VisitModel visit
    required property QtObject listings
    readonly property int count: repeater.count

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        id: repeater

        model: root.listings

        ColumnLayout {
            id: delegate

            required property string record
            required property string name
            required property string description
            required property string language
            required property string english
            required property string phone
            required property list<var> chips
            required property string section
            required property string spoken

            spacing: Theme.space
            Layout.fillWidth: true

            Label {
                text: delegate.section
                strong: true
                size: Theme.heading
                visible: text !== ""
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceSmall
                Accessible.role: Accessible.Heading
            }
            ListingCard {
                record: delegate.record
                name: delegate.name
                description: delegate.description
                language: delegate.language
                english: delegate.english
                phone: delegate.phone
                chips: delegate.chips
                spoken: delegate.spoken
                onTouched: root.visit.open("listing", record)
            }
        }
    }
}
