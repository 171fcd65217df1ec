"""The page of the history: who changed what, when, before and after; and taking it back."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk.history import Entry, history, undo
from kiosk.desk.tables import Batch
from ui.parts.rows import RowsModel
from ui.staff.history_rows import EntryRow, row
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

AT_ONCE = 20
"""Entries before somebody asks for older ones."""


class HistoryRows(RowsModel):
    """Entries, the newest first."""

    row_type = EntryRow


@QmlElement
class HistoryModel(StaffPageModel):
    """The history of the desk, or of the one record the page was opened for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry_rows = HistoryRows(self)
        self._who = ""
        self._people: list[str] = []
        self._wanted = AT_ONCE
        self._older = False

    def refresh(self) -> None:
        """Read the newest entries, as many as were asked for."""
        staff = self.staff_model()
        self.exists = staff.has_desk()
        if not self.exists:
            return
        with staff.desk().reading() as session:
            names = select(Batch.made_by).distinct().order_by(Batch.made_by)
            self._people = list(session.scalars(names))
            found = self._read(session)
        self._older = len(found) > self._wanted
        words = staff.words()
        self.entry_rows.set_rows([row(each, words) for each in found[: self._wanted]])

    def _read(self, session: Session) -> tuple[Entry, ...]:
        record, who = self.record_id() or None, self._who or None
        return history(session, record=record, who=who, limit=self._wanted + 1)

    # For QML

    @Slot(str)
    def showPerson(self, who: str) -> None:
        """Only what one person changed; "" for everybody."""
        if who != self._who:
            self._who, self._wanted = who, AT_ONCE
            self.update()

    @Slot()
    def showOlder(self) -> None:
        """More of them."""
        self._wanted += AT_ONCE
        self.update()

    @Slot(str)
    def undo(self, what: str) -> None:
        """Take a batch or one change back."""
        staff = self.staff_model()
        ids: list[str] = []

        def step() -> None:
            ids.append(undo(staff.desk(), what, staff.person(), staff.clock()).id)

        if staff.attempt(step):
            staff.changed()
            staff.say(staff.words().say("history.taken_back" if ids[0] else "history.was_so"))

    entries = Property(QObject, lambda self: self.entry_rows, constant=True)
    people = Property(list, lambda self: self._people, notify=changed)
    who = Property(str, lambda self: self._who, notify=changed)
    older = Property(bool, lambda self: self._older, notify=changed)
    empty = Property(bool, lambda self: not self.entry_rows.rows(), notify=changed)
