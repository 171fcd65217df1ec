"""The one handle QML pages get: where the visitor is, in which language, what they collected.

It wraps `kiosk.visit.Visit` and knows no page's contents. Python view models use its plain methods
(`edition()`, `words()`, `today()` …); QML uses its properties and slots.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import clock as clocks
from kiosk.clock import Clock, Today
from kiosk.languages import language as language_row
from kiosk.languages import table
from kiosk.visit import TEXT_SCALES, THEMES, Visit
from kiosk.words import Words
from ui.visitor.idle import IdleWatch
from ui.visitor.printing import Printing
from ui.words import ENGLISH, words_for

if TYPE_CHECKING:
    from kiosk.edition.reader import Edition

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

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

POLL_MILLISECONDS = 400
"""How often withdrawals are looked for: within a second on the screen (DESIGN 8, "Recalled")."""


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


@QmlElement
@QmlUncreatable("The program hands it in.")  # type: ignore[operator]
class VisitModel(QObject):
    """One visitor's time at the screen, as QML and the pages' view models see it.

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
        self._printing = printing or Printing(parent=self)
        self._visit = Visit()
        self._message = ""
        self._scrolled: dict[int, float] = {}
        self._idle = idle
        if idle:
            idle.changed.connect(self.idleChanged)
            idle.expired.connect(self.finish)
        self._poll = QTimer(self, interval=POLL_MILLISECONDS)
        self._poll.timeout.connect(self.look_for_changes)

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

    def watch(self) -> None:
        """Begin to look for withdrawals and new editions."""
        self._poll.start()

    def look_for_changes(self) -> None:
        """Apply withdrawals at once; take a new edition only while no visit is on."""
        changed = self._editions.withdrawals_changed()
        if self._visit.fresh and self._editions.renew():
            changed = True
        if changed:
            self._forget_withdrawn()
            self.contentChanged.emit()

    # For QML

    @Slot(str, str)
    def open(self, page: str, record: str) -> None:
        """Show a page, and on it a record ("" on pages without one)."""
        if page not in PAGES:
            raise ValueError(f"There is no page called {page!r}.")
        self._move(lambda: self._visit.open(page, record))

    @Slot()
    def back(self) -> None:
        """Show the page before; its scroll position is as it was left."""
        self._move(self._visit.back)

    @Slot()
    def home(self) -> None:
        """Show the first page."""
        self._move(self._visit.home)

    @Slot()
    def finish(self) -> None:
        """End the visit at once: nothing of the visitor is left and the plain welcome shows."""
        self._visit.finish()
        self._scrolled.clear()
        self._message = ""
        clipboard = QGuiApplication.clipboard()
        if clipboard:
            clipboard.clear()
        self._printing.wipe()
        if self._idle:
            self._idle.stop()
        renewed = self._editions.renew()
        self.pageChanged.emit()
        self.languageChanged.emit()
        self.comfortChanged.emit()
        self.listChanged.emit()
        self.messageChanged.emit()
        if renewed:
            self.contentChanged.emit()
        self.wiped.emit()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Speak this language from now on, and go on where the visitor was."""
        self._visit.language = tag
        self.languageChanged.emit()
        if len(self._visit.path) > 1:
            self.back()
        else:
            self.home()

    @Slot(str, str)
    def collect(self, kind: str, record: str) -> None:
        """Add to my list, once. `kind`: "listing", "guide" or "statement"."""
        self._visit.collect(kind, record)
        self.touched()
        self.listChanged.emit()

    @Slot(str)
    def drop(self, record: str) -> None:
        """Take from my list."""
        self._visit.drop(record)
        self.listChanged.emit()

    @Slot(str, result=bool)
    def collected(self, record: str) -> bool:
        """True when the record is on my list."""
        return self._visit.collected(record)

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Show text at 1, 1.5 or 2 times its size."""
        if scale in TEXT_SCALES:
            self._visit.text_scale = scale
            self._began()
            self.comfortChanged.emit()

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Show other colours: "paper", "dark" or "contrast"."""
        if theme in THEMES:
            self._visit.theme = theme
            self._began()
            self.comfortChanged.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._idle and not self._visit.fresh:
            self._idle.touch()

    @Slot(float)
    def keepScroll(self, position: float) -> None:
        """Remember how far down the page that is left was read, for the way back to it."""
        self._scrolled[len(self._visit.path)] = position

    @Slot(result=float)
    def keptScroll(self) -> float:
        """How far down the page that opens was read before; 0 if it opens anew."""
        return self._scrolled.get(len(self._visit.path), 0.0)

    @Slot()
    def dismissMessage(self) -> None:
        """Take the sentence away that explained why a page closed."""
        self._say("")

    # Inside

    def _move(self, step: Callable[[], None]) -> None:
        before = self._visit.position, len(self._visit.path)
        self.pageLeaving.emit()
        step()
        depth = len(self._visit.path)
        if depth > before[1] or self._visit.position.page == "home":
            self._scrolled = {at: place for at, place in self._scrolled.items() if at < depth}
        self._began()
        self._say("")
        if (self._visit.position, depth) != before:
            self.pageChanged.emit()

    def _began(self) -> None:
        """Count idle time while something of a visitor is held, and only then."""
        if self._idle and self._visit.fresh:
            self._idle.stop()
        elif self._idle:
            self._idle.touch()

    def _say(self, message: str) -> None:
        if message != self._message:
            self._message = message
            self.messageChanged.emit()

    def _shown_record_is_gone(self) -> bool:
        position = self._visit.position
        kinds = {
            "topic": self._topic_exists,
            "listing": lambda key: self.edition().listing(key, ENGLISH),
            "guide": lambda key: self.edition().guide(key, ENGLISH),
            "statement": lambda key: self.edition().statement(key, ENGLISH),
            "notice": lambda key: self.edition().notice(key, ENGLISH),
        }
        if not position.record:
            return False
        if position.page in kinds:
            return not kinds[position.page](position.record)
        return position.page in {"proof", "handout", "code"} and not self._found(position.record)

    def _found(self, record: str) -> bool:
        """True while any record of the id (the part before the first "/") can be shown."""
        return self.edition().find(record.split("/", maxsplit=1)[0]) is not None

    def _topic_exists(self, key: str) -> bool:
        return any(key in (topic.id, topic.code) for topic in self.edition().topics(ENGLISH))

    def _forget_withdrawn(self) -> None:
        """Leave a page whose record was hidden, for home, and say so."""
        if self._shown_record_is_gone():
            self._visit.home()
            self._scrolled.clear()
            self.pageChanged.emit()
            self._say(self.words().say("visit.withdrawn"))

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
    families = Property("QVariantMap", _families, constant=True)
