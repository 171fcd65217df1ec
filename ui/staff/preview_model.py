"""The page "Preview": a record as visitors will see it, drawn by a process of its own."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.desk import hiding, naming, places
from kiosk.languages import language as language_row
from kiosk.visit import TEXT_SCALES, THEMES
from ui.previewing import Look
from ui.staff import publish_messages
from ui.staff.errand import Errand
from ui.staff.staff_page_model import StaffPageModel
from ui.visitor import picture_item
from ui.words import words_for

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert publish_messages.PUBLISH_MESSAGES
assert picture_item

ENGLISH = "en"
WITHOUT_A_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
FAILED = "failed"


@QmlElement
class PreviewModel(StaffPageModel):
    """What the page "Preview" shows: pictures of the visitor's pages, and the slip.

    A request goes out when something is chosen; while one is answered the latest choice waits.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand = Errand(WITHOUT_A_SCREEN)
        self._errand.said.connect(self._told)
        self._errand.ended.connect(self._ended)
        self._look = Look("")
        self._name = ""
        self._hidden = False
        self._languages: tuple[str, ...] = (ENGLISH,)
        self._asked = self._waiting = False
        self._coming: list[QImage] = []
        self._pages: tuple[QImage, ...] = ()
        self._slip, self._coming_slip = QImage(), QImage()
        self._part = 0
        self._reasons: tuple[tuple[str, str], ...] = ()

    def refresh(self) -> None:
        """Read the desk again, and have the record drawn anew."""
        staff, record = self.staff_model(), self.record_id()
        self._look = replace(self._look, record=record)
        if not naming.is_key(record):
            return
        # A process that runs must end before its object goes, also when the whole window closes.
        staff.closing.connect(self._errand.stop, Qt.ConnectionType.UniqueConnection)
        with staff.desk().reading() as session:
            named = naming.names(session, [record], {})
            chosen = places.place(session).languages
            keys = hiding.kept_under(session, record)
        self._name = named[record].name if record in named else ""
        self.exists = bool(self._name)
        offered = chosen or staff.edition().languages()
        self._languages = tuple(
            dict.fromkeys((ENGLISH, *(tag for tag in offered if words_for(tag).complete)))
        )
        self._hidden = hiding.hidden(staff.data().editions, keys) is not None
        self._ask()

    def leaving(self) -> None:
        """Nobody looks any more."""
        self._errand.stop()

    # For QML

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Show it in this language."""
        if tag in self._languages:
            self._choose(replace(self._look, language=tag))

    @Slot(str)
    def chooseScreen(self, size: str) -> None:
        """Show it on a screen of this size in pixels, such as "1080x1920"."""
        width, _, height = size.partition("x")
        self._choose(replace(self._look, width=int(width), height=int(height)))

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Show it in these colours."""
        if theme in THEMES:
            self._choose(replace(self._look, theme=theme))

    @Slot(str)
    def chooseText(self, scale: str) -> None:
        """Show it with text of this size."""
        if float(scale) in TEXT_SCALES:
            self._choose(replace(self._look, text=float(scale)))

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show another part of a page that is longer than the screen."""
        part = self._part + by
        if 0 <= part < len(self._pages):
            self._part = part
            self.changed.emit()

    # Inside

    def _choose(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._part = 0
            self._ask()
            self.changed.emit()

    def _ask(self) -> None:
        self._waiting = True
        if self._asked:
            return
        if not self._errand.running():
            self._errand.start(["--data", str(self.staff_model().data().root), "preview"])
        self._asked, self._waiting = True, False
        self._coming, self._coming_slip = [], QImage()
        look = self._look
        self._errand.tell(json.dumps({name: getattr(look, name) for name in look.__slots__}))

    def _told(self, line: str) -> None:
        told = json.loads(line)
        if "page" in told:
            self._coming.append(_image(told["page"]))
        elif "slip" in told:
            self._coming_slip = _image(told["slip"])
        if not told.get("done"):
            return
        self._asked = False
        if self._waiting:
            self._ask()
            return
        self._pages, self._slip = tuple(self._coming), self._coming_slip
        self._part = min(self._part, max(0, len(self._pages) - 1))
        failed = ((FAILED, told["failed"]),) if told["failed"] else ()
        self._reasons = (*failed, *((what, sentence) for what, sentence in told["reasons"]))
        self.changed.emit()

    def _ended(self, _code: int, sentence: str) -> None:
        """The process is gone: that is said, and the next choice starts another."""
        self._asked = self._waiting = False
        self._pages, self._slip = (), QImage()
        self._reasons = ((FAILED, sentence),)
        self.changed.emit()

    def _words(self) -> list[str]:
        if self._staff is None:
            return []
        words = self.staff_model().words()
        said = [sentence or words.say(f"preview.{what}") for what, sentence in self._reasons]
        return [*said, *([words.say("preview.hidden")] if self._hidden else [])]

    def _picture(self) -> QImage:
        return self._pages[self._part] if self._pages else QImage()

    def _parts(self) -> str:
        if len(self._pages) < 2 or self._staff is None:
            return ""
        words = self.staff_model().words()
        return words.say("preview.part", number=self._part + 1, count=len(self._pages))

    def _spoken(self) -> str:
        words = self.staff_model().words() if self._staff else None
        return words.say("preview.of", name=self._name) if words and self._name else ""

    def _own_names(self) -> list[str]:
        return [language_row(tag).own_name for tag in self._languages]

    name = Property(str, lambda self: self._name, notify=changed)
    spoken = Property(str, _spoken, notify=changed)
    languages = Property(list, lambda self: list(self._languages), notify=changed)
    languageNames = Property(list, _own_names, notify=changed)
    language = Property(str, lambda self: self._look.language, notify=changed)
    screen = Property(str, lambda self: f"{self._look.width}x{self._look.height}", notify=changed)
    theme = Property(str, lambda self: self._look.theme, notify=changed)
    text = Property(str, lambda self: str(self._look.text), notify=changed)
    picture = Property(QImage, _picture, notify=changed)
    slip = Property(QImage, lambda self: self._slip, notify=changed)
    reasons = Property(list, _words, notify=changed)
    parts = Property(str, _parts, notify=changed)
    first = Property(bool, lambda self: self._part == 0, notify=changed)
    last = Property(bool, lambda self: self._part >= len(self._pages) - 1, notify=changed)
    busy = Property(bool, lambda self: self._asked, notify=changed)


def _image(encoded: str) -> QImage:
    return QImage.fromData(base64.b64decode(encoded))
