pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The web sites of a listing, each with the domain that stands beside its code.
ColumnLayout {
    id: root

    required property ListingFormModel form

    spacing: Theme.space
    Layout.fillWidth: true

    Repeater {
        model: root.form.urls

        RowLayout {
            id: site

            required property string key
            required property string url
            required property string error
            required property string label
            required property int place
            required property string domain

            spacing: Theme.gap
            Layout.fillWidth: true

            FormField {
                key: "site-" + site.place
                kind: "url"
                //: A web site of a listing; %1 counts them
                label: qsTr("Website %1").arg(site.place)
                value: site.url
                error: site.error
                //: What visitors read beside the code of a web site; %1 is its domain
                hint: site.domain === "" ? "" : qsTr("Shown as %1").arg(site.domain)
                enabled: root.form.writable
                onEdited: value => root.form.set("url." + site.key + ".url", value)
                Layout.alignment: Qt.AlignTop
            }
            IconButton {
                objectName: "site-remove-" + site.place
                icon: "trash"
                //: %1 counts the web sites of a listing
                says: qsTr("Remove website %1").arg(site.place)
                enabled: root.form.writable
                onTouched: root.form.remove("urls", site.key)
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(Theme.small * Theme.lineShare + Theme.spaceSmall / 2)
            }
        }
    }
    BigButton {
        objectName: "site-add"
        kind: "outline"
        snug: true
        icon: "plus"
        //: Another web site of a listing
        text: qsTr("Add a website")
        enabled: root.form.writable
        onTouched: root.form.add("urls")
    }
}
