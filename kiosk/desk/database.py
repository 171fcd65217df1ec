"""Opening the desk: an engine for any SQLAlchemy URL, with SQLite set to lose nothing.

A power cut keeps what was saved (`WAL` with `synchronous=FULL`), temporary files never reach the
disk (`temp_store=MEMORY`), and a writer takes its lock when it begins, not in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from kiosk.clock import Clock, system_clock
from kiosk.desk import copying, faults, migrate
from kiosk.errors import AmparoError, UserError

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "temp_store": "MEMORY",
    "busy_timeout": "5000",
}
"""What every SQLite connection of the desk is told (DESIGN 5); `busy_timeout` in milliseconds."""

_WRITES = "amparo_writes"


@dataclass(frozen=True, slots=True)
class Database:
    """An open desk."""

    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the desk; what it changes is not kept."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are kept together, or not at all when an error leaves it.

        Raises:
            AmparoError: the disk or the server does not take them; nothing is kept (`faults`).
        """
        writer = self.engine.execution_options(**{_WRITES: True})
        with faults.in_words(), Session(writer) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of the file; SQLite then folds its `-wal` file back in."""
        self.engine.dispose()


def connect(url: str | URL) -> Database:
    """An engine for a database, without touching its tables (see `open_desk`)."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return Database(engine)


def open_desk(where: Path | str | URL, clock: Clock = system_clock) -> Database:
    """Open a desk that is there and bring its tables up to date; a file is backed up before.

    Args:
        where: the SQLite file, or a SQLAlchemy URL.
        clock: dates the back-up.

    Raises:
        UserError: no desk is there, or a newer program made it.
        AmparoError: the back-up cannot be written, or the disk or the database does not let us. The
            desk is as it was.
    """
    if not isinstance(where, Path):
        database = connect(where)
    elif where.is_file():
        database = connect(sqlite_url(where))
    else:
        message = "There is no desk yet. Make one with: amparo init"
        raise UserError(message, str(where))
    try:
        if isinstance(where, Path) and migrate.pending(database.engine):
            copying.keep(where, "migration", clock().date())
        migrate.upgrade(database.engine)
    except OperationalError as error:
        database.close()
        message = "The desk cannot be opened. Is the disk full, read-only or broken?"
        raise AmparoError(message, repr(error)) from error
    return database


def create_desk(where: Path | str | URL) -> Database:
    """Make an empty desk with all its tables; the caller has looked that nothing is there."""
    database = connect(sqlite_url(where) if isinstance(where, Path) else where)
    migrate.upgrade(database.engine)
    return database


def sqlite_url(path: Path) -> URL:
    """The URL of a SQLite file, whatever characters its path has."""
    return make_url("sqlite://").set(database=str(path))


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
    """Set the pragmas, and leave it to `_begin` when a transaction starts."""
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}").close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
