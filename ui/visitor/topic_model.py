"""The page of a topic: its listings, filtered as the visitor asks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import languages
from ui.parts.rows import RowsModel
from ui.visitor.listing_card import ListingCardRow, primary
from ui.visitor.page_model import PageModel
from ui.visitor.topic_rows import Filters, keep, rows

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

AT_ONCE = 24
"""Cards shown before "show more": a page of hundreds would be slow to open and endless to scroll."""


class ListingCards(RowsModel):
    """Cards of listings."""

    row_type = ListingCardRow


@QmlElement
class TopicModel(PageModel):
    """Listings of the topic `recordId` (its id or code)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filters = Filters()
        self.cards = ListingCards(self)
        self._limit = AT_ONCE
        self._total = 0
        self._name = ("", "")
        self._count_words = ""
        self._icon = ""
        self._speaks = ""

    def refresh(self) -> None:
        """Look the topic up and filter its listings."""
        visit = self.visit_model()
        words, now, today = visit.words(), visit.now(), visit.today()
        tag = words.language
        topics = visit.edition().topics(tag)
        topic = next((one for one in topics if self.record_id() in {one.id, one.code}), None)
        self.exists = topic is not None
        self._name = (topic.name.text, topic.name.language) if topic else ("", "")
        self._icon = topic.icon if topic else ""
        english = primary(tag) == "en"
        own_name = languages.language(tag).own_name
        self._speaks = "" if english else words.say("topic.speaks", language=own_name)
        listings = visit.edition().listings(topic.id, tag) if topic else ()
        kept = keep(listings, self.filters, tag, now, today)
        self._total = len(kept)
        self._count_words = words.say("topic.count", count=self._total)
        packs = {pack.id: pack.name.text for pack in visit.edition().packs(tag)}
        self.cards.set_rows(rows(kept[: self._limit], packs, words, now, today))

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Turn a filter on or off: "open_now", "speaks_mine" or "free"."""
        self.filters = replace(self.filters, **{name: not getattr(self.filters, name)})
        self._limit = AT_ONCE
        self.update()

    @Slot()
    def showMore(self) -> None:
        """Show as many again."""
        self._limit += AT_ONCE
        self.update()

    title = Property(str, lambda self: self._name[0], notify=changed)
    titleLanguage = Property(str, lambda self: self._name[1], notify=changed)
    icon = Property(str, lambda self: self._icon, notify=changed)
    countWords = Property(str, lambda self: self._count_words, notify=changed)
    empty = Property(bool, lambda self: self.exists and not self._total, notify=changed)
    more = Property(bool, lambda self: self._total > self._limit, notify=changed)
    speaksWords = Property(str, lambda self: self._speaks, notify=changed)
    openNow = Property(bool, lambda self: self.filters.open_now, notify=changed)
    speaksMine = Property(bool, lambda self: self.filters.speaks_mine, notify=changed)
    free = Property(bool, lambda self: self.filters.free, notify=changed)
    listings = Property(QObject, lambda self: self.cards, constant=True)
