"""The page of one guide: steps, forks, its card, its lawyers; or that the law may have changed."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition import sentences
from kiosk.edition.freshness import freshness, gives_way
from kiosk.edition.records import Guide
from kiosk.edition.texts import texts
from ui.parts.rows import RowsModel
from ui.visitor.guide_rows import CardRow, StepRow, cards, steps, unreviewed
from ui.visitor.listing_card import card, today_text
from ui.visitor.listing_rows import code_record
from ui.visitor.page_model import PageModel
from ui.visitor.topic_model import ListingCards

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class Steps(RowsModel):
    """Steps of a guide."""

    row_type = StepRow


class Cards(RowsModel):
    """Cards a guide offers to show."""

    row_type = CardRow


@QmlElement
class GuideModel(PageModel):
    """The guide `recordId` (its id or its code, such as "door")."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step_rows = Steps(self)
        self.lawyer_cards = ListingCards(self)
        self._guide: Guide | None = None
        self._lines: tuple[str, ...] = ()
        self._gives_way = False
        self._freshness = ""
        self.card_rows = Cards(self)

    def refresh(self) -> None:
        """Read the guide again."""
        visit = self.visit_model()
        edition, words, now, today = visit.edition(), visit.words(), visit.now(), visit.today()
        guide = edition.guide(self.record_id(), words.language)
        self._guide = guide
        self.exists = guide is not None
        if guide is None:
            self.step_rows.set_rows(())
            self.lawyer_cards.set_rows(())
            self.card_rows.set_rows(())
            return
        self._gives_way = gives_way(guide, today)
        self._freshness = freshness(guide.due_on, guide.show_until, today)
        self._lines = tuple(sentences.guide_lines(guide, words, today))
        found = (edition.statement(one, words.language) for one in guide.statements)
        self.card_rows.set_rows(() if self._gives_way else cards([one for one in found if one]))
        self.step_rows.set_rows(() if self._gives_way else steps(guide, words))
        lawyers = (edition.listing(one, words.language) for one in guide.lawyers)
        self.lawyer_cards.set_rows(
            tuple(card(listing, words, now, today) for listing in lawyers if listing)
        )

    @Slot()
    def collect(self) -> None:
        """Put the guide on my list, or take it off again."""
        if self._guide is None:
            return
        visit = self.visit_model()
        if visit.visit_state().collected(self._guide.id):
            visit.drop(self._guide.id)
        else:
            visit.collect("guide", self._guide.id)

    def _shown(self, name: str) -> str:
        return str(getattr(self._guide, name)) if self._guide else ""

    def _text(self, field: str, name: str) -> str:
        return str(getattr(getattr(self._guide, field), name)) if self._guide else ""

    def _today(self, name: str) -> str:
        line = self._guide.for_today if self._guide else None
        if line is None:
            return ""
        if name == "said":
            return today_text(line, self.visit_model().words())
        return str(getattr(line.text, name))

    def _collected(self) -> bool:
        guide = self._guide
        return bool(guide and self.visit_model().visit_state().collected(guide.id))

    def _machine(self) -> bool:
        return bool(self._guide and unreviewed(text for _, text in texts(self._guide)))

    def _link(self) -> str:
        guide = self._guide
        if guide is None or guide.link is None or self._gives_way:
            return ""
        return code_record("link", guide.id)

    guideId = Property(str, lambda self: self._shown("id"), notify=changed)
    title = Property(str, lambda self: self._text("title", "text"), notify=changed)
    titleLanguage = Property(str, lambda self: self._text("title", "language"), notify=changed)
    caution = Property(str, lambda self: self._text("caution", "text"), notify=changed)
    cautionLanguage = Property(str, lambda self: self._text("caution", "language"), notify=changed)
    cautionEnglish = Property(str, lambda self: self._text("caution", "english"), notify=changed)
    lineForToday = Property(str, lambda self: self._today("said"), notify=changed)
    lineForTodayLanguage = Property(str, lambda self: self._today("language"), notify=changed)
    lineForTodayEnglish = Property(str, lambda self: self._today("english"), notify=changed)
    statusLines = Property(str, lambda self: " ".join(self._lines), notify=changed)
    givesWay = Property(bool, lambda self: self._gives_way, notify=changed)
    freshness = Property(str, lambda self: self._freshness, notify=changed)
    machine = Property(bool, _machine, notify=changed)
    linkRecord = Property(str, _link, notify=changed)
    collected = Property(bool, _collected, notify=changed)
    steps = Property(QObject, lambda self: self.step_rows, constant=True)
    lawyers = Property(QObject, lambda self: self.lawyer_cards, constant=True)
    cards = Property(QObject, lambda self: self.card_rows, constant=True)
