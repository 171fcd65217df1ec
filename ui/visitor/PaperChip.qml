import QtQuick
import Amparo
import "../parts"

// One kind of paper to choose.
Chip {
    id: root

    required property string paper
    required property HandOutModel handOut

    objectName: "paper-" + paper
    touchable: true
    checkable: true
    checked: handOut.paper === paper
    onTouched: handOut.choosePaper(paper)
}
