"""The one handle QML pages get: where the visitor is, in which language, what they collected.

It wraps `kiosk.visit.Visit` and knows no page's contents. Python view models use its plain methods
(`edition()`, `words()`, `today()` …); QML uses its properties and slots.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import TEXT_SCALES, THEMES
from ui.visitor.gone import is_gone
from ui.visitor.visit_view import PAGES, Editions, VisitView

__all__ = ["PAGES", "Editions", "VisitModel"]

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MILLISECONDS = 400
"""How often withdrawals are looked for: within a second on the screen (DESIGN 8, "Recalled")."""


@QmlElement
@QmlUncreatable("The program hands it in.")
class VisitModel(VisitView):  # type: ignore[operator]
    """One visitor's time at the screen: what can be seen of it, and what the visitor does.

    Takes the arguments of `VisitView`.
    """

    def __init__(self, *parts: Any, **more: Any) -> None:  # noqa: ANN401 - as VisitView says
        super().__init__(*parts, **more)
        if self._idle:
            self._idle.expired.connect(self.finish)
        # WORKAROUND: no Qt parents here. PySide 6.11.3 now and then crashes in the wrappers of children
        # when their parent is deleted (Shiboken::BindingManager::releaseWrapper).
        self._poll = QTimer(interval=POLL_MILLISECONDS)
        self._poll.timeout.connect(self.look_for_changes)

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

    @Slot()
    def askForDesk(self) -> None:
        """A member of staff wants in: the visit ends first, so that nothing of it is there to see."""
        self.finish()
        self.deskAsked.emit()

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

    def _forget_withdrawn(self) -> None:
        """Leave a page whose record was hidden, for home, and say so."""
        if is_gone(self.edition(), self._visit.position):
            self._visit.home()
            self._scrolled.clear()
            self.pageChanged.emit()
            self._say(self.words().say("visit.withdrawn"))
