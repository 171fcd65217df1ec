import QtQuick
import Amparo

// What Main.qml shows and asks of every page.
Item {
    id: root

    required property VisitModel visit
    // The record this page was opened for; stays the same for as long as the page lives.
    property string recordId: ""
    // True on pages without the bar: the welcome page and a shown statement.
    property bool bare: false
    // True where the page itself shows the bands, at the top of what scrolls.
    property bool carriesBands: false
    property real scrollY: 0

    // Show the page from this far down; once it is laid out, if it is not yet.
    function scrollTo(place: real) {
    }
    // Turn down by most of a screen; false at the end of the page.
    function turn(): bool {
        return false;
    }
}
