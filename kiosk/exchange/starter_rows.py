"""Rows on their way from starter files into the desk."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from kiosk.desk import tables


class Rows:
    """Rows to be, by table; `insert` writes each table at once, in the order references need."""

    def __init__(self) -> None:
        self._rows: dict[type[tables.Base], list[dict[str, Any]]] = defaultdict(list)

    def add(self, kind: type[tables.Base], /, **values: Any) -> None:  # noqa: ANN401 - any column
        """One row."""
        self._rows[kind].append(values)

    def insert(self, session: Session) -> None:
        """Write all."""
        by_table = {kind.__table__: kind for kind in self._rows}
        for table in tables.Base.metadata.sorted_tables:
            if table in by_table:
                kind = by_table[table]
                session.execute(insert(kind), self._rows[kind])
