"""The page that finds a listing: what is typed, filters, and the rows found."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select

from kiosk.desk import finding, tables
from kiosk.desk.finding import Finder, Found, Query
from kiosk.words import Words
from ui.staff import listing_messages
from ui.staff.form_rows import KeyedRows
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 40
"""Rows at once: nobody looks through more; typing finds the rest."""

LONGEST = 80
"""Letters kept of what is typed."""

assert listing_messages.LISTING_MESSAGES


@dataclass(frozen=True, slots=True)
class ListingRow:
    """One listing found."""

    key: str
    title: str
    note: str
    icon: str
    tone: str
    chip: str
    chip_tone: str


class ListingRows(KeyedRows):
    """The listings found."""

    row_type = ListingRow


def listing_row(found: Found, words: Words) -> ListingRow:
    """A listing as a row: its code, number and town, and what is most pressing about it."""
    chip, tone = _chip(found, words)
    parts = (found.code, *found.phones[:1], found.town, found.pack_name)
    note = " · ".join(part for part in parts if part)
    icon = "eye-slash" if found.state else "lock-simple" if found.confidential else "storefront"
    return ListingRow(found.id, found.name, note, icon, "teal", chip, tone)


def _chip(found: Found, words: Words) -> tuple[str, str]:
    if found.state:
        return words.say(f"listing.c.{found.state}"), "coral"
    if found.due:
        return words.say("listing.c.due", date=words.date(found.due_on)), "sun"
    if found.never_called:
        return words.say("listing.c.never_called"), "sun"
    if found.called_on:
        return words.say("listing.c.called", date=words.date(found.called_on)), "leaf"
    return "", "teal"


@QmlElement
class ListingsModel(StaffPageModel):
    """Listings for what is typed and chosen, the best first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing_rows = ListingRows(self)
        self._finder = Finder()
        self._hits: tuple[Found, ...] = ()
        self._query = Query()
        self._topics: list[tuple[str, str]] = []
        self._packs: list[tuple[str, str]] = []

    def refresh(self) -> None:
        """Read the desk again; what is typed and chosen stays."""
        staff = self.staff_model()
        topic, pack = tables.Topic, tables.Pack
        with staff.desk().reading() as session:
            self._finder = finding.finder(session, staff.today().date)
            topics = select(topic.id, topic.name).order_by(topic.position, topic.name)
            self._topics = [(key, name) for key, name in session.execute(topics)]
            packs = select(pack.id, pack.name).order_by(pack.position, pack.name)
            self._packs = [(key, name) for key, name in session.execute(packs)]
        self.exists = True
        self._find()

    # For QML

    @Slot(str)
    def type(self, text: str) -> None:
        """Find by what is typed so far."""
        self._take(replace(self._query, text=text[:LONGEST]))

    @Slot(str)
    def filter(self, name: str) -> None:
        """Turn a filter on or off: "due", "never_called" or "hidden"."""
        query = self._query
        match name:
            case "due":
                self._take(replace(query, due=not query.due))
            case "never_called":
                self._take(replace(query, never_called=not query.never_called))
            case "hidden":
                self._take(replace(query, hidden=not query.hidden))

    @Slot(str)
    def chooseTopic(self, key: str) -> None:
        """Only what is listed under a topic; the one chosen again is none."""
        self._take(replace(self._query, topic="" if key == self._query.topic else key))

    @Slot(str)
    def choosePack(self, key: str) -> None:
        """Only what is in a pack; the one chosen again is none."""
        self._take(replace(self._query, pack="" if key == self._query.pack else key))

    # Inside

    def _take(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self._find()
            self.changed.emit()

    def _find(self) -> None:
        words = self.staff_model().words()
        self._hits = self._finder.find(self._query, limit=len(self._finder))
        shown = self._hits[:SHOWN]
        self.listing_rows.set_rows([listing_row(found, words) for found in shown])

    def _count_words(self) -> str:
        if self._staff is None:
            return ""
        words, count = self.staff_model().words(), len(self._hits)
        if count > SHOWN:
            return words.say("listing.first", shown=SHOWN, all=count)
        return words.say("listing.count", count=count)

    def _count(self, **only: bool) -> int:
        return self._finder.count(Query(**only))  # type: ignore[arg-type] # flags

    listings = Property(QObject, lambda self: self.listing_rows, constant=True)
    typed = Property(str, lambda self: self._query.text, notify=changed)
    due = Property(bool, lambda self: self._query.due, notify=changed)
    neverCalled = Property(bool, lambda self: self._query.never_called, notify=changed)
    hidden = Property(bool, lambda self: self._query.hidden, notify=changed)
    dueCount = Property(int, lambda self: self._count(due=True), notify=changed)
    neverCalledCount = Property(int, lambda self: self._count(never_called=True), notify=changed)
    hiddenCount = Property(int, lambda self: self._count(hidden=True), notify=changed)
    topic = Property(str, lambda self: self._query.topic, notify=changed)
    pack = Property(str, lambda self: self._query.pack, notify=changed)
    topicKeys = Property(list, lambda self: [key for key, _ in self._topics], notify=changed)
    topicNames = Property(list, lambda self: [name for _, name in self._topics], notify=changed)
    packKeys = Property(list, lambda self: [key for key, _ in self._packs], notify=changed)
    packNames = Property(list, lambda self: [name for _, name in self._packs], notify=changed)
    countWords = Property(str, _count_words, notify=changed)
