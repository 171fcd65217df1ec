import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"
import "parts"

// The line to type into, the usual filters beside it, and adding a listing.
ColumnLayout {
    id: root

    required property ListingsModel listings
    required property StaffModel staff
    property bool more: false

    signal moreTouched
    signal changed

    spacing: Theme.gap
    Layout.fillWidth: true
    Component.onCompleted: line.take()

    RowLayout {
        spacing: Theme.gap

        TextLine {
            id: line

            objectName: "listings-find"
            //: Name of the line to type into
            says: qsTr("Find a listing")
            //: In the empty line to type into
            placeholder: qsTr("Name, number, town, or the code on a slip: K47")
            value: root.listings.typed
            onEdited: text => {
                root.listings.type(text);
                root.changed();
            }
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "listing-new"
            kind: "outline"
            snug: true
            icon: "plus"
            //: Begins a new listing
            text: qsTr("Add a listing")
            visible: root.staff.mayEdit
            onTouched: root.staff.open("listing", "new")
        }
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        ChoiceButton {
            //: A filter: listings whose number or page nobody confirmed in time; %1 counts them
            text: qsTr("Due: %1").arg(root.listings.dueCount)
            checked: root.listings.due
            onTouched: root.listings.filter("due")
        }
        ChoiceButton {
            //: A filter: listings whose phone nobody ever called; %1 counts them
            text: qsTr("Never called: %1").arg(root.listings.neverCalledCount)
            checked: root.listings.neverCalled
            onTouched: root.listings.filter("never_called")
        }
        ChoiceButton {
            //: A filter: closed or not offered now; %1 counts them
            text: qsTr("Not shown: %1").arg(root.listings.hiddenCount)
            checked: root.listings.hidden
            onTouched: root.listings.filter("hidden")
        }
        BigButton {
            objectName: "listings-more"
            kind: "outline"
            snug: true
            icon: root.more ? "caret-up" : "funnel"
            //: Shows more filters for the list
            text: qsTr("Topic, pack")
            checkable: true
            checked: root.more
            onTouched: root.moreTouched()
        }
    }
}
