"""Where a closed organization was: closed when, and whom to turn to instead. No number of theirs."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.edition.records import Notice
from kiosk.words import Words
from ui.visitor.listing_card import card
from ui.visitor.page_model import PageModel
from ui.visitor.topic_model import ListingCards

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


def closed_line(notice: Notice, words: Words) -> str:
    """Say "Closed in March 2023" or "Closed on March 8, 2023"; "" where no source has the date."""
    if not notice.closed_on:
        return ""
    known_day = len(notice.closed_on) == len("2023-03-08")
    message = "notice.closed_day" if known_day else "notice.closed"
    return words.say(message, date=words.date(notice.closed_on))


@QmlElement
class NoticeModel(PageModel):
    """The notice `recordId`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards = ListingCards(self)
        self._notice: Notice | None = None
        self._closed = ""

    def refresh(self) -> None:
        """Read the notice again."""
        visit = self.visit_model()
        edition, words, now, today = visit.edition(), visit.words(), visit.now(), visit.today()
        notice = edition.notice(self.record_id(), words.language)
        self._notice = notice
        self.exists = notice is not None
        listings = (
            [edition.listing(one, words.language) for one in notice.instead] if notice else []
        )
        self._closed = closed_line(notice, words) if notice else ""
        self.cards.set_rows(
            tuple(card(listing, words, now, today) for listing in listings if listing)
        )

    def _text(self, name: str) -> str:
        return str(getattr(self._notice.text, name)) if self._notice else ""

    noticeId = Property(str, lambda self: self._notice.id if self._notice else "", notify=changed)
    name = Property(str, lambda self: self._notice.name if self._notice else "", notify=changed)
    closedLine = Property(str, lambda self: self._closed, notify=changed)
    text = Property(str, lambda self: self._text("text"), notify=changed)
    textLanguage = Property(str, lambda self: self._text("language"), notify=changed)
    textEnglish = Property(str, lambda self: self._text("english"), notify=changed)
    instead = Property(QObject, lambda self: self.cards, constant=True)
