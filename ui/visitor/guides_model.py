"""The page "Know your rights": all guides."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.parts.rows import RowsModel
from ui.visitor.guide_rows import GuideCardRow, guide_cards, summary
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class GuideCards(RowsModel):
    """Cards of guides."""

    row_type = GuideCardRow


@QmlElement
class GuidesModel(PageModel):
    """Guides in the edition's order; the page has no record."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards = GuideCards(self)

    def refresh(self) -> None:
        """Read the guides again."""
        visit = self.visit_model()
        words, today = visit.words(), visit.today()
        guides = tuple(
            replace(guide, summary=summary(guide, words, today))
            for guide in visit.edition().guides(words.language)
        )
        self.exists = bool(guides)
        self.cards.set_rows(guide_cards(guides, words))

    guides = Property(QObject, lambda self: self.cards, constant=True)
