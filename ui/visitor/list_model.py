"""My list: what the visitor collected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QModelIndex, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.parts.rows import RowsModel
from ui.visitor.list_rows import EntryRow, entries
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class Entries(RowsModel):
    """Entries of a list or results of a search."""

    row_type = EntryRow

    def set_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show these rows, and keep what QML built for the places that stay.

        While somebody types, results change with every key: building their rows anew took a
        quarter of a second, changing their words takes a tenth of that.
        """
        new, before = tuple(rows), len(self._rows)
        kept = min(len(new), before)
        if len(new) < before:
            self.beginRemoveRows(QModelIndex(), len(new), before - 1)
            self._rows = self._rows[: len(new)]
            self.endRemoveRows()
        if kept and new[:kept] != self._rows:
            self._rows = new[:kept]
            self.dataChanged.emit(self.index(0), self.index(kept - 1))
        if len(new) > before:
            self.beginInsertRows(QModelIndex(), before, len(new) - 1)
            self._rows = new
            self.endInsertRows()
        if len(new) != before:
            self.countChanged.emit()


@QmlElement
class ListModel(PageModel):
    """My list in the order collected; the page has no record."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry_rows = Entries(self)

    def refresh(self) -> None:
        """Read the entries again."""
        visit = self.visit_model()
        rows = entries(visit.visit_state().my_list, visit.edition(), visit.words(), visit.today())
        self.exists = True
        self.entry_rows.set_rows(rows)

    def _empty(self) -> bool:
        return not self.entry_rows.rows()

    def _nothing_to_hand_out(self) -> bool:
        return all(row.gone for row in self.entry_rows.rows())

    empty = Property(bool, _empty, notify=changed)
    nothingToHandOut = Property(bool, _nothing_to_hand_out, notify=changed)
    entries = Property(QObject, lambda self: self.entry_rows, constant=True)
