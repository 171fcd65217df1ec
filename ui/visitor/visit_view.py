"""What can be seen of a visit: its properties for QML, and plain methods for other view models.

`ui.visitor.visit_model` adds what a visitor does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Signal

from kiosk import clock as clocks
from kiosk.clock import Clock, Today
from kiosk.languages import language as language_row
from kiosk.languages import table
from kiosk.visit import Visit
from kiosk.words import Words
from ui.visitor.idle import IdleWatch
from ui.visitor.printing import Printing
from ui.words import ENGLISH, words_for

if TYPE_CHECKING:
    from kiosk.edition.reader import Edition

PAGES = {
    "language": "LanguagePage",
    "home": "HomePage",
    "urgent": "UrgentPage",
    "interpreter": "InterpreterPage",
    "comfort": "ComfortPage",
    "topic": "TopicPage",
    "listing": "ListingPage",
    "guides": "GuidesPage",
    "guide": "GuidePage",
    "statement": "StatementPage",
    "list": "MyListPage",
    "proof": "ProofPage",
    "search": "SearchPage",
    "handout": "HandOutPage",
    "code": "CodePage",
    "notice": "NoticePage",
}
"""Every page by name, and the QML file that shows it."""


class Editions(Protocol):
    """Gives the edition that is shown. `ui.visitor.keeper` has the one on disk."""

    def edition(self) -> Edition:
        """The edition that is open."""
        ...

    def renew(self) -> bool:
        """Take a newer edition if there is one; True if it was taken. Only between visits."""
        ...

    def withdrawals_changed(self) -> bool:
        """Apply withdrawals that came since the last call; True if there were any."""
        ...


class VisitView(QObject):
    """What QML and the pages' view models read of one visitor's time at the screen.

    Args:
        editions: where the edition comes from.
        clock: the local wall time.
        idle: the watch that ends a visit nobody is at; None never ends one (pictures, tests).
        also: languages that are offered whatever the place chose and however unfinished.
        catalogue: gives the interface's texts in a language.
        printing: paper, where this device has a printer.
        last_seen: gives the last date this machine saw, or None.
    """

    languageChanged = Signal()
    contentChanged = Signal()
    pageChanged = Signal()
    pageLeaving = Signal()
    listChanged = Signal()
    comfortChanged = Signal()
    messageChanged = Signal()
    idleChanged = Signal()
    wiped = Signal()
    deskAsked = Signal()

    def __init__(  # noqa: PLR0913 - each is a part of the machine
        self,
        editions: Editions,
        clock: Clock,
        *,
        idle: IdleWatch | None = None,
        also: Sequence[str] = (),
        catalogue: Callable[[str], Words] = words_for,
        printing: Printing | None = None,
        last_seen: Callable[[], date | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._last_seen = last_seen
        self._editions = editions
        self._clock = clock
        self._also = tuple(also)
        self._catalogue = catalogue
        self._printing = printing or Printing()
        self._visit = Visit()
        self._message = ""
        self._scrolled: dict[int, float] = {}
        self._idle = idle
        if idle:
            idle.changed.connect(self.idleChanged)

    # For other view models

    def edition(self) -> Edition:
        """The edition that is shown."""
        return self._editions.edition()

    def words(self) -> Words:
        """The interface's texts in the visitor's language."""
        return self._catalogue(self._visit.language)

    def words_in(self, tag: str) -> Words:
        """The interface's texts in another language."""
        return self._catalogue(tag)

    def visit_state(self) -> Visit:
        """What the visitor chose so far."""
        return self._visit

    def content_language(self) -> str:
        """The language to ask the edition for; English until one is touched."""
        return self._visit.language or ENGLISH

    def printing(self) -> Printing:
        """Paper; it says itself whether there is a printer."""
        return self._printing

    def use_printing(self, printing: Printing) -> None:
        """Print here from now on. Before any page with paper was opened."""
        self._printing = printing

    def now(self) -> datetime:
        """The local wall time."""
        return self._clock()

    def today(self) -> Today:
        """The day to judge content by."""
        published = date.fromisoformat(self.edition().info.published_on)
        return clocks.today(self._clock(), published, self._last_seen())

    def offered(self) -> tuple[str, ...]:
        """Languages a visitor can choose: of the place, with a complete catalogue, in its order."""
        edition = self.edition()
        wanted = edition.place.languages or edition.languages()
        ready = [tag for tag in wanted if words_for(tag).complete]
        return tuple(dict.fromkeys([*ready, *self._also]))

    # Properties

    def _language(self) -> str:
        return self._visit.language or ENGLISH

    def _language_name(self) -> str:
        return language_row(self._language()).own_name

    def _right_to_left(self) -> bool:
        return language_row(self._language()).right_to_left

    def _machine_translated(self) -> bool:
        return language_row(self._language()).interface == "machine"

    def _text_scale(self) -> float:
        return self._visit.text_scale

    def _theme(self) -> str:
        return self._visit.theme

    def _page(self) -> str:
        return self._visit.position.page

    def _page_file(self) -> str:
        return PAGES[self._visit.position.page] + ".qml"

    def _record(self) -> str:
        return self._visit.position.record

    def _list_count(self) -> int:
        return len(self._visit.my_list)

    def _can_go_back(self) -> bool:
        return len(self._visit.path) > 1

    def _setting_up(self) -> bool:
        return self.edition().info.starter

    def _place_name(self) -> str:
        return self.edition().place.name

    def _seconds_left(self) -> int:
        return self._idle.seconds_left() if self._idle else 0

    def _message_shown(self) -> str:
        return self._message

    def _families(self) -> dict[str, str]:
        return {tag: row.font for tag, row in table().items() if row.font != "Noto Sans"}

    language = Property(str, _language, notify=languageChanged)
    languageName = Property(str, _language_name, notify=languageChanged)
    rightToLeft = Property(bool, _right_to_left, notify=languageChanged)
    machineTranslated = Property(bool, _machine_translated, notify=languageChanged)
    textScale = Property(float, _text_scale, notify=comfortChanged)
    theme = Property(str, _theme, notify=comfortChanged)
    page = Property(str, _page, notify=pageChanged)
    pageFile = Property(str, _page_file, notify=pageChanged)
    record = Property(str, _record, notify=pageChanged)
    canGoBack = Property(bool, _can_go_back, notify=pageChanged)
    listCount = Property(int, _list_count, notify=listChanged)
    settingUp = Property(bool, _setting_up, notify=contentChanged)
    placeName = Property(str, _place_name, notify=contentChanged)
    secondsLeft = Property(int, _seconds_left, notify=idleChanged)
    message = Property(str, _message_shown, notify=messageChanged)
    families = Property("QVariantMap", _families, constant=True)  # type: ignore[arg-type]
