import QtQuick
import Amparo

// Above the form of a guide.
RecordTop {
    id: root

    record: (root.form as GuideFormModel).isSaved ? (root.form as GuideFormModel).recordId : ""
}
