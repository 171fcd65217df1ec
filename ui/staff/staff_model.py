"""The one handle the staff's pages get: who is signed in, which page is open, what to tell them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy.exc import DBAPIError

from kiosk.desk.people import Person
from kiosk.desk.refused import Refused
from kiosk.errors import AmparoError
from kiosk.languages import language as language_row
from ui.staff.pages import FIRST, PAGES, TEXT_SCALES, Position
from ui.staff.said import Said
from ui.staff.staff_view import StaffView
from ui.visitor.visit_view import Editions

__all__ = ["PAGES", "Editions", "StaffModel"]

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

BACK, TO_SYSTEM = 0, 10
"""Exit codes: back to where we came from; leave the kiosk to the system."""


@QmlElement
@QmlUncreatable("The program hands it in.")
class StaffModel(StaffView):  # type: ignore[operator]
    """The desk, and what a member of staff does at it. Takes the arguments of `StaffView`."""

    def __init__(self, *parts: Any, **more: Any) -> None:  # noqa: ANN401 - as StaffView says
        super().__init__(*parts, **more)
        if self._idle:
            self._idle.changed.connect(self.idleChanged)
            self._idle.expired.connect(self._left_alone)
            self._idle.touch()
        self.cleaning.changed.connect(self.touch)

    # For the pages' view models

    def sign_in(self, person: Person) -> None:
        """Let a person in, who showed who they are. After a lock they go on where they were."""
        same = self._person is not None and self._person.account_id == person.account_id
        if not same:
            self._path = [FIRST]
        self._person, self._locked = person, False
        self.touch()
        self._tell("")
        self.personChanged.emit()
        self.count_again()
        self.pageChanged.emit()

    def invite(self) -> None:
        """The exit PIN was right: whoever gave it may make the first account."""
        self._invited = True
        self.pageChanged.emit()

    def changed(self) -> None:
        """Something was saved: pages look again, counts too."""
        self.count_again()
        self.contentChanged.emit()

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do it, or say in a sentence why it cannot be done; True when it was done.

        The disk (full, read-only) and the database are answered for; our own mistakes are not.
        """
        try:
            step()
        except (Refused, Said) as refused:
            self._tell(self.words().say(refused.message, **refused.values))
        except AmparoError as error:
            self._tell(error.sentence)
        except (OSError, DBAPIError):
            self._tell(self.words().say("staff.not_saved"))
        else:
            return True
        return False

    # For QML

    @Slot(str, str)
    def open(self, page: str, record: str) -> None:
        """Show a page, and on it a record ("" on pages without one). Entries begin a new path."""
        if page not in PAGES:
            raise ValueError(f"There is no page called {page!r}.")
        wanted = Position(page, record)
        self._move([*(one for one in self._path if one != wanted), wanted])

    @Slot(str)
    def openEntry(self, page: str) -> None:
        """Show a page of the side bar; the way back to other pages is forgotten."""
        self._move([Position(page)])

    @Slot()
    def back(self) -> None:
        """Show the page before."""
        if len(self._path) > 1:
            self._move(self._path[:-1])

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        if self._idle:
            self._idle.touch()

    @Slot()
    def lock(self) -> None:
        """Ask for the password again; what was typed is kept, the page too."""
        if self._person is not None and not self._locked:
            self.pageLeaving.emit()
            self._locked = True
            self.personChanged.emit()
            self.pageChanged.emit()

    @Slot()
    def signOut(self) -> None:
        """Nobody is signed in any more. At the kiosk: back to the visitors' screens."""
        self.pageLeaving.emit()
        self._person, self._locked, self._path = None, False, [FIRST]
        self._tell("")
        self.personChanged.emit()
        self.pageChanged.emit()
        if self._from_kiosk:
            self.ended.emit(BACK)

    @Slot()
    def leave(self) -> None:
        """Close the desk: back to the visitors' screens, or to the computer's own."""
        self.pageLeaving.emit()
        self.ended.emit(BACK)

    @Slot()
    def leaveToSystem(self) -> None:
        """Leave the kiosk to the system; an administrator may."""
        if self.may("administer"):
            self.pageLeaving.emit()
            self.ended.emit(TO_SYSTEM)

    @Slot()
    def clean(self) -> None:
        """Take no touches for a while, so that the glass can be wiped."""
        self.cleaning.start()

    @Slot(str)
    def say(self, message: str) -> None:
        """Show a sentence until the next page."""
        self._tell(message)

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Speak this language on the staff's own screens."""
        if tag in self._languages() and tag != self._chosen:
            self._chosen = tag
            self.languageChanged.emit()

    @Slot(str, result=str)
    def keyboardFor(self, tag: str) -> str:
        """The keys on the screen for a field in this language, else those of the desk's own."""
        return language_row(tag).keyboard or language_row(self.interface_language()).keyboard

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Show text at 1, 1.5 or 2 times its size."""
        if scale in TEXT_SCALES and scale != self._scale:
            self._scale = scale
            self.comfortChanged.emit()

    @Slot(bool)
    def showKeys(self, shown: bool) -> None:
        """Offer the keys on the screen, or not."""
        if shown != self._screen_keys:
            self._screen_keys = shown
            self.keysChanged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what the window gets: a touch asks for keys on the screen, a real key for none."""
        if event.type() == QEvent.Type.TouchBegin:
            self.showKeys(shown=True)
        elif event.type() == QEvent.Type.KeyPress:
            self.showKeys(shown=False)
        return super().eventFilter(watched, event)

    # Inside

    def _move(self, path: list[Position]) -> None:
        if path == self._path:
            return
        self.pageLeaving.emit()
        self._path = path
        self._tell("")
        self.touch()
        self.pageChanged.emit()

    def _left_alone(self) -> None:
        """Nobody answered the warning: lock; a screen that nobody signed in to goes back."""
        if self._signed_in():
            self.lock()
            self.touch()
        elif self._from_kiosk:
            self.leave()

    def _tell(self, message: str) -> None:
        if message != self._message:
            self._message = message
            self.messageChanged.emit()
