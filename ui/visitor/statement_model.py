"""A statement that is shown to somebody: English first and large, the visitor's own below."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.edition.records import Statement
from ui.parts.rows import RowsModel
from ui.visitor.guide_rows import StatementLineRow, own_lines, unreviewed
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

MANY = 200
"""Letters above which a card is set a little smaller, so that both sides fit on one screen."""


class OwnLines(RowsModel):
    """The card's sentences in the visitor's language."""

    row_type = StatementLineRow


@QmlElement
class StatementModel(PageModel):
    """The statement `recordId` (its id or its code, such as "officer")."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own_rows = OwnLines(self)
        self._statement: Statement | None = None
        self._to = ""

    def refresh(self) -> None:
        """Read the statement again."""
        visit = self.visit_model()
        tag = visit.words().language
        self._statement = visit.edition().statement(self.record_id(), tag)
        english = visit.edition().statement(self.record_id(), "en")
        self.exists = self._statement is not None
        self._to = english.to.text if english else ""
        self.own_rows.set_rows(own_lines(self._statement, tag) if self._statement else ())

    def _lines(self) -> list[str]:
        return list(self._statement.english) if self._statement else []

    def _id(self) -> str:
        return self._statement.id if self._statement else ""

    def _machine(self) -> bool:
        return bool(self._statement and unreviewed(self._statement.own) and self.own_rows.rows())

    statementId = Property(str, _id, notify=changed)
    to = Property(str, lambda self: self._to, notify=changed)
    englishLines = Property(list, _lines, notify=changed)
    long = Property(bool, lambda self: len("".join(self._lines())) > MANY, notify=changed)
    machine = Property(bool, _machine, notify=changed)
    hasOwn = Property(bool, lambda self: bool(self.own_rows.rows()), notify=changed)
    own = Property(QObject, lambda self: self.own_rows, constant=True)
