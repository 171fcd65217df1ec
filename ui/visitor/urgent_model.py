"""The page with help right now: 911 and what a call does, 988, 211, text lines."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.parts.rows import RowsModel
from ui.visitor.page_model import PageModel
from ui.visitor.urgent_rows import URGENT, UrgentRow, urgent_rows

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class UrgentRows(RowsModel):
    """Numbers, 911 first."""

    row_type = UrgentRow


@QmlElement
class UrgentModel(PageModel):
    """What the urgent page shows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number_rows = UrgentRows(self)

    def refresh(self) -> None:
        """Read the listings of the urgent topic again."""
        visit = self.visit_model()
        edition, language = visit.edition(), visit.content_language()
        found = [topic.id for topic in edition.topics(language) if topic.code == URGENT]
        listings = edition.listings(found[0], language) if found else ()
        self.number_rows.set_rows(urgent_rows(listings, edition, visit.words(), visit.today()))
        self.exists = bool(self.number_rows.rows())

    def _rows(self) -> QObject:
        return self.number_rows

    numbers = Property(QObject, _rows, constant=True)
