import QtQuick
import QtQuick.Layouts
import "../parts"

// How far what stands below can be trusted today. Nothing while it is fresh.
Band {
    id: root

    required property string freshness

    objectName: "freshness"
    visible: freshness !== "fresh" && freshness !== ""
    icon: "warning"
    tone: freshness === "doubtful" ? "coral" : "sun"
    text: freshness === "doubtful"
        //: Above a listing that nobody confirmed for very long
        ? qsTr("Nobody has confirmed this for a long time. It may be wrong. If it is, call 211.")
        : freshness === "unknown"
        //: Above a listing while the machine's clock cannot be believed
        ? qsTr("This kiosk does not know today's date, so this may be old. If it is wrong, call 211.")
        //: Above a listing that should have been confirmed by now
        : qsTr("Nobody has confirmed this lately. If it is wrong, call 211.")
    Layout.fillWidth: true
}
