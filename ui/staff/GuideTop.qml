import QtQuick
import QtQuick.Layouts
import Amparo
import "../parts"

// Above the form of a guide.
RecordTop {
    id: root

    record: (root.form as GuideModel).isSaved ? (root.form as GuideModel).recordId : ""
}
