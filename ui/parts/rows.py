"""Rows for a QML list: frozen dataclasses in, one role a field out.

Subclass with `row_type`; `set_rows` replaces what is shown. Role names are the field names in
camelCase, so `language_name` reads as `languageName` in a delegate.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def camel_case(name: str) -> str:
    """The name QML reads a field by: `own_name` becomes `ownName`."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


class RowsModel(QAbstractListModel):
    """A list model of frozen dataclasses. Tuples inside a row reach QML as lists."""

    row_type: ClassVar[type[Any]]
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        self._fields = tuple(field.name for field in dataclasses.fields(self.row_type))

    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows. Equal rows change nothing; rows added at the end leave the others as is.

        So scrolling stays where it is, and "more" costs what is new.
        """
        new = tuple(rows)
        shown = len(self._rows)
        if new == self._rows:
            return
        if shown and new[:shown] == self._rows:
            self.beginInsertRows(QModelIndex(), shown, len(new) - 1)
            self._rows = new
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        self.countChanged.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt asks how many rows there are; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt asks which names the delegate reads."""
        return {
            _FIRST_ROLE + number: QByteArray(camel_case(name).encode())
            for number, name in enumerate(self._fields)
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Qt asks for one field of one row; None where there is none."""
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._fields):
            return None
        value = getattr(self._rows[index.row()], self._fields[number])
        return list(value) if isinstance(value, tuple) else value

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)
