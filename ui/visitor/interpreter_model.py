"""My language is not here: many languages in their own names, and a card that asks for one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages import Language, language, table
from ui.parts.rows import RowsModel
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

CARD = "interpreter"
"""Code of the statement that asks for an interpreter."""


AT_ONCE = 36
"""Languages that the page opens with: more than fit on a screen."""

HANDFUL = 12
"""Languages that are added at a time."""


@dataclass(frozen=True, slots=True)
class SpokenRow:
    """A language somebody may speak."""

    tag: str
    own_name: str
    english_name: str


class SpokenRows(RowsModel):
    """Languages, those spoken most around the first place first."""

    row_type = SpokenRow


def spoken_name(row: Language) -> str:
    """The English name as one says it: "Chinese, simplified" is a way to write, not to speak."""
    return row.english_name.split(",")[0]


@QmlElement
class InterpreterModel(PageModel):
    """All languages we can name; with `recordId` (a tag) the card of one of them."""

    changed = Signal()

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed.connect(self.shown)
        self.spoken_rows = SpokenRows(self)
        self._limit = AT_ONCE
        self._more = False
        self._english: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self._to = ""

    def refresh(self) -> None:
        """Read the card again, in the language that was touched where it is translated."""
        rows = [
            SpokenRow(row.tag, row.own_name, spoken_name(row))
            for row in table().values()
            if not row.pseudo
        ]
        self.spoken_rows.set_rows(rows[: self._limit])
        self._more = len(rows) > self._limit
        tag = self.record_id()
        card = self.visit_model().edition().statement(CARD, tag or "en")
        self._english = card.english if card else ()
        self._to = card.to.english or card.to.text if card else ""
        self._own = (
            tuple(line.text for line in card.own if line.language == tag != "en") if card else ()
        )
        self.exists = not tag or tag in table()

    def card_lines(self) -> tuple[str, ...]:
        """What staff read: the language, then the edition's card. English always."""
        if not self.record_id():
            return ()
        speak = (
            self.visit_model()
            .words_in("en")
            .say("interpreter.i_speak", language=spoken_name(language(self.record_id())))
        )
        return (speak, *self._english)

    def _lines(self) -> list[str]:
        return list(self.card_lines())

    def _own_lines(self) -> list[str]:
        return list(self._own)

    def _own_name(self) -> str:
        return language(self.record_id()).own_name if self.record_id() else ""

    @Slot()
    def showMore(self) -> None:
        """Show the next handful of languages below those that are shown."""
        self._limit += HANDFUL
        self.update()

    def _has_more(self) -> bool:
        return self._more

    def _rows(self) -> QObject:
        return self.spoken_rows

    def _to_whom(self) -> str:
        return self._to

    languages = Property(QObject, _rows, constant=True)
    hasMore = Property(bool, _has_more, notify=shown)
    lines = Property("QStringList", _lines, notify=shown)  # type: ignore[arg-type]
    ownLines = Property("QStringList", _own_lines, notify=shown)  # type: ignore[arg-type]
    ownName = Property(str, _own_name, notify=shown)
    toWhom = Property(str, _to_whom, notify=shown)
