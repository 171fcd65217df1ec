"""The welcome page: the languages to touch, and greetings that go round in all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.languages import language
from ui.parts.rows import RowsModel
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language to touch, named in itself."""

    tag: str
    own_name: str
    greeting: str


class LanguageRows(RowsModel):
    """Languages in the place's order."""

    row_type = LanguageRow


@QmlElement
class LanguageModel(PageModel):
    """Offered languages, and the greeting that stands now. No language is preselected."""

    changed = Signal()

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed.connect(self.shown)
        self.language_rows = LanguageRows(self)
        self._turn = 0
        self._logo = QImage()
        self._logo_name = ""

    def refresh(self) -> None:
        """Ask again which languages are offered, and for the place's logo."""
        self._take_logo()
        self.language_rows.set_rows(
            [
                LanguageRow(tag, language(tag).own_name, language(tag).greeting)
                for tag in self.visit_model().offered()
            ]
        )
        self.exists = True

    def _take_logo(self) -> None:
        """A logo that is missing or damaged is none (DESIGN 3)."""
        edition = self.visit_model().edition()
        if edition.place.logo != self._logo_name:
            self._logo_name = edition.place.logo
            data = edition.media(self._logo_name)
            self._logo = QImage.fromData(data) if data else QImage()

    @Slot()
    def nextGreeting(self) -> None:
        """Let the next language greet."""
        self._turn += 1
        self.changed.emit()

    def greeting_language(self) -> str:
        """The language that greets now; one without a known greeting is passed over."""
        greeters = [row.tag for row in self.language_rows.rows() if row.greeting]
        return greeters[self._turn % len(greeters)] if greeters else "en"

    def _greeting(self) -> str:
        return language(self.greeting_language()).greeting

    def _line(self) -> str:
        return self._say("welcome.line")

    def _touch(self) -> str:
        return self._say("welcome.touch")

    def _say(self, message: str) -> str:
        if self._visit is None:
            return ""
        return self._visit.words_in(self.greeting_language()).say(message)

    def _rows(self) -> QObject:
        return self.language_rows

    logo = Property(QImage, lambda self: self._logo, notify=shown)
    languages = Property(QObject, _rows, constant=True)
    greeting = Property(str, _greeting, notify=shown)
    greetingLanguage = Property(str, greeting_language, notify=shown)
    line = Property(str, _line, notify=shown)
    touchLine = Property(str, _touch, notify=shown)
