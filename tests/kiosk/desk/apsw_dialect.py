"""apsw as SQLAlchemy's SQLite driver, as far as the desk needs it: the disk under it can be ours."""

from __future__ import annotations

import sqlite3
from typing import Any

import apsw

paramstyle = "qmark"
sqlite_version_info = sqlite3.sqlite_version_info
sqlite_version = sqlite3.sqlite_version
Error = apsw.Error
DatabaseError = OperationalError = InterfaceError = ProgrammingError = apsw.SQLError
IntegrityError = apsw.ConstraintError
InternalError = NotSupportedError = DataError = apsw.InternalError


class Cursor:
    """What came of one statement, read at once."""

    arraysize = 1

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: list[tuple[Any, ...]] = []
        self.description: Any = None
        self.rowcount = -1

    @property
    def lastrowid(self) -> int:
        return self._connection.last_insert_rowid()

    def execute(self, statement: str, parameters: Any = ()) -> Cursor:
        cursor = self._connection.cursor()
        described: list[Any] = []

        def trace(at: apsw.Cursor, row: tuple[Any, ...]) -> tuple[Any, ...]:
            described[:] = [at.get_description()]
            return row

        cursor.row_trace = trace
        before = self._connection.total_changes()
        self._rows = list(cursor.execute(statement, tuple(parameters)))
        self.rowcount = self._connection.total_changes() - before
        self.description = None
        if statement.lstrip()[:6].upper() in {"SELECT", "PRAGMA"} or "RETURNING" in statement:
            names = [each[0] for each in described[0]] if described else self._names(statement)
            self.description = [(name, *[None] * 6) for name in names]
        return self

    def executemany(self, statement: str, rows: Any) -> Cursor:
        for parameters in rows:
            self.execute(statement, parameters)
        return self

    def _names(self, statement: str) -> list[str]:
        """Of a statement without a row: as many columns as it asks for."""
        head = statement.split(" FROM ", maxsplit=1)[0].split(" \nFROM ", maxsplit=1)[0]
        return head.split(",")

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        taken, self._rows = self._rows[: size or 1], self._rows[size or 1 :]
        return taken

    def fetchall(self) -> list[Any]:
        taken, self._rows = self._rows, []
        return taken

    def close(self) -> None:
        self._rows = []


class Connection:
    """One connection. SQLAlchemy's own BEGIN comes from the desk (`database._begin`)."""

    isolation_level: str | None = None

    def __init__(self, inner: apsw.Connection) -> None:
        self.inner = inner

    def cursor(self) -> Cursor:
        return Cursor(self.inner)

    def execute(self, statement: str, parameters: Any = ()) -> Cursor:
        return self.cursor().execute(statement, parameters)

    def create_function(self, *_: Any, **__: Any) -> None:
        """The desk asks for none."""

    def commit(self) -> None:
        if self.inner.in_transaction:
            self.inner.execute("COMMIT")

    def rollback(self) -> None:
        if self.inner.in_transaction:
            self.inner.execute("ROLLBACK")

    def close(self) -> None:
        self.inner.close()
