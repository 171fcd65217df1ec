"""What can be seen of the staff desk: properties for QML, and plain methods for pages' view models.

`ui.staff.staff_model` adds what a member of staff does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from sqlalchemy.exc import DBAPIError

from kiosk import clock as clocks
from kiosk.clock import Clock, Today
from kiosk.desk.account_rows import any_accounts
from kiosk.desk.people import Person, may
from kiosk.edition import last_seen
from kiosk.errors import AmparoError, UserError
from kiosk.exchange import setup
from kiosk.languages import language as language_row
from kiosk.languages import table
from kiosk.paths import Data
from kiosk.words import Words
from ui.staff import entrance
from ui.staff import messages as messages  # noqa: PLC0414 - makes the staff's sentences known
from ui.staff.cleaning import Cleaning
from ui.staff.pages import ENTRY_OF, FIRST, LANGUAGES, PAGES, TEXT_SCALES, Position
from ui.staff.publisher import Publisher
from ui.staff.unpublished import ever_published, unpublished
from ui.visitor.idle import IdleWatch
from ui.visitor.visit_view import Editions
from ui.words import ENGLISH, words_for

if TYPE_CHECKING:
    from kiosk.desk.database import Database
    from kiosk.edition.reader import Edition


class StaffView(QObject):
    """What QML and the pages' view models read of the desk.

    Args:
        data: this machine's folders.
        editions: where the edition that the kiosk shows comes from.
        clock: the local wall time.
        opening: opens the desk's database.
        idle: locks the desk when nobody is at it; None never does (pictures, tests).
        from_kiosk: True when a visitor's screen started us: we go back to it.
    """

    pageChanged = Signal()
    pageLeaving = Signal()
    closing = Signal()
    personChanged = Signal()
    languageChanged = Signal()
    comfortChanged = Signal()
    messageChanged = Signal()
    contentChanged = Signal()
    countsChanged = Signal()
    idleChanged = Signal()
    keysChanged = Signal()
    cleaningChanged = Signal()
    ended = Signal(int)

    def __init__(  # noqa: PLR0913 - each is a part of the machine
        self,
        data: Data,
        editions: Editions,
        clock: Clock,
        *,
        opening: Callable[[Data], Database],
        idle: IdleWatch | None = None,
        from_kiosk: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._editions = editions
        self._clock = clock
        self._opening = opening
        self._desk: Database | None = None
        self._publisher: Publisher | None = None
        self._person: Person | None = None
        self._locked = False
        self._accounts = False
        self._path: list[Position] = [FIRST]
        self._chosen = ENGLISH
        self._scale = TEXT_SCALES[0]
        self._message = ""
        self._changes = 0
        self._published = True
        self._tasks = 0
        self._idle = idle
        self._from_kiosk = from_kiosk
        self._invited = False
        self.cleaning = Cleaning()
        self.cleaning.changed.connect(self.cleaningChanged)
        self._screen_keys = from_kiosk

    # For the pages' view models

    def desk(self) -> Database:
        """The open desk.

        Raises:
            UserError: there is none yet (`has_desk`).
        """
        if self._desk is None:
            self._desk = self._opening(self._data)
        return self._desk

    def has_desk(self) -> bool:
        """True once the desk of this place was made."""
        return self._desk is not None or self._data.desk.is_file()

    def make_desk(self, packs: Sequence[str] | None = None, place_name: str = "") -> Database:
        """The desk; made with the starter packs, or those of these codes, where there is none.

        Raises:
            UserError: a pack is not known.
            AmparoError: the disk is full or read-only.
        """
        if not self.has_desk():
            setup.init(self._data, packs=packs, place_name=place_name)
        return self.desk()

    def anybody_known(self) -> bool:
        """True once somebody has an account; until then the first start asks who is responsible.

        True, too, where the desk cannot be opened to look: the page for signing in then says why.
        """
        if not self._accounts and self.has_desk():
            try:
                with self.desk().reading() as session:
                    self._accounts = any_accounts(session)
            except (AmparoError, DBAPIError):
                return True
        return self._accounts

    def data(self) -> Data:
        """This machine's folders."""
        return self._data

    def person(self) -> Person:
        """Who is signed in.

        Raises:
            UserError: nobody is.
        """
        if self._person is None:
            raise UserError("Sign in first.")
        return self._person

    def clock(self) -> Clock:
        """The local wall time."""
        return self._clock

    def today(self) -> Today:
        """The day to judge content by."""
        published = date.fromisoformat(self.edition().info.published_on)
        return clocks.today(self._clock(), published, last_seen.read(self._data.last_seen))

    def words(self) -> Words:
        """The interface's texts in the language of whoever is at the desk."""
        return words_for(self._chosen)

    def edition(self) -> Edition:
        """What the kiosk shows now."""
        self._editions.renew()
        self._editions.withdrawals_changed()
        return self._editions.edition()

    def position(self) -> Position:
        """The page that is open."""
        return self._path[-1]

    def interface_language(self) -> str:
        """BCP 47 tag of the staff's own screens."""
        return self._chosen

    def may(self, what: str) -> bool:
        """True when somebody is signed in whose role allows it (`kiosk.desk.people.may`)."""
        return self._person is not None and not self._locked and may(self._person, what)

    def from_kiosk(self) -> bool:
        """True when a visitor's screen started us."""
        return self._from_kiosk

    def publisher(self) -> Publisher:
        """What publishes and brings back editions; it outlives pages."""
        if self._publisher is None:
            self._publisher = Publisher(self._data)
        return self._publisher

    def end_publishing(self) -> None:
        """Let an edition that is being made be finished, as the window closes."""
        if self._publisher is not None:
            self._publisher.close()
            self._publisher = None

    def close_desk(self) -> None:
        """Let go of the database; it opens again when it is asked for."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None
            self._accounts = False

    def count_again(self) -> None:
        """Work out anew how much is not published and how much there is to do."""
        if self.has_desk():
            with self.desk().reading() as session:
                self._changes = unpublished(session)
                self._published = ever_published(session)
        self.countsChanged.emit()

    def set_tasks(self, count: int) -> None:
        """Show how much there is to do beside the entry "To do"."""
        if count != self._tasks:
            self._tasks = count
            self.countsChanged.emit()

    # Properties

    def _page(self) -> str:
        return self._shown().page

    def _record(self) -> str:
        return self._shown().record

    def _page_file(self) -> str:
        return PAGES[self._shown().page] + ".qml"

    def _entry(self) -> str:
        page = self._shown().page
        return ENTRY_OF.get(page, page)

    def _shown(self) -> Position:
        """The page that is open; sign-in above it while nobody is signed in."""
        if self._person is None:
            accounts, from_kiosk = self.anybody_known(), self._from_kiosk
            page = entrance.page(
                self._data, accounts=accounts, from_kiosk=from_kiosk, invited=self._invited
            )
            return Position(page)
        return Position("signin") if self._locked else self._path[-1]

    def _can_go_back(self) -> bool:
        return len(self._path) > 1 and self._signed_in()

    def _signed_in(self) -> bool:
        return self._person is not None and not self._locked

    def _is_locked(self) -> bool:
        return self._locked

    def _account_name(self) -> str:
        return self._person.name if self._person else ""

    def _language_name(self) -> str:
        return language_row(self._chosen).own_name

    def _languages(self) -> list[str]:
        return [tag for tag in LANGUAGES if words_for(tag).complete]

    def _text_scale(self) -> float:
        return self._scale

    def _message_shown(self) -> str:
        return self._message

    def _change_count(self) -> int:
        return self._changes

    def _todo_count(self) -> int:
        return self._tasks

    def _seconds_left(self) -> int:
        return self._idle.seconds_left() if self._idle else 0

    def _keys(self) -> bool:
        return self._screen_keys

    def _keyboard(self) -> str:
        return language_row(self._chosen).keyboard

    def _is_from_kiosk(self) -> bool:
        return self._from_kiosk

    def _families(self) -> dict[str, str]:
        return {tag: row.font for tag, row in table().items() if row.font != "Noto Sans"}

    page = Property(str, _page, notify=pageChanged)
    record = Property(str, _record, notify=pageChanged)
    pageFile = Property(str, _page_file, notify=pageChanged)
    entry = Property(str, _entry, notify=pageChanged)
    canGoBack = Property(bool, _can_go_back, notify=pageChanged)
    signedIn = Property(bool, _signed_in, notify=personChanged)
    locked = Property(bool, _is_locked, notify=personChanged)
    accountName = Property(str, _account_name, notify=personChanged)
    mayEdit = Property(bool, lambda self: self.may("edit"), notify=personChanged)
    mayPublish = Property(bool, lambda self: self.may("publish"), notify=personChanged)
    mayAdminister = Property(bool, lambda self: self.may("administer"), notify=personChanged)
    language = Property(str, interface_language, notify=languageChanged)
    languageName = Property(str, _language_name, notify=languageChanged)
    languages = Property(list, _languages, constant=True)
    keyboard = Property(str, _keyboard, notify=languageChanged)
    textScale = Property(float, _text_scale, notify=comfortChanged)
    message = Property(str, _message_shown, notify=messageChanged)
    changeCount = Property(int, _change_count, notify=countsChanged)
    published = Property(bool, lambda self: self._published, notify=countsChanged)
    todoCount = Property(int, _todo_count, notify=countsChanged)
    secondsLeft = Property(int, _seconds_left, notify=idleChanged)
    cleaningLeft = Property(int, lambda self: self.cleaning.seconds_left(), notify=cleaningChanged)
    screenKeys = Property(bool, _keys, notify=keysChanged)
    fromKiosk = Property(bool, _is_from_kiosk, constant=True)
    families = Property("QVariantMap", _families, constant=True)  # type: ignore[arg-type]
