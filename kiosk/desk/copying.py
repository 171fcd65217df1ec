"""Copies of the desk's file, made while it is in use, by SQLite's own back-up method.

A copy is one file: the desk's tables and a small one, `backup_note`, with what lies beside the desk
and must not be lost with it. It appears under its name when it is whole and on the disk, not before.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.edition.disk import locked, sync_file, sync_folder
from kiosk.errors import AmparoError

Why = Literal["nightly", "asked", "migration", "restore", "import"]
"""Every night, somebody pressed the button, or before something that changes much."""

KEPT = 7
"""Nightly copies that are kept, and as many of all other kinds together."""

NOTE = "CREATE TABLE backup_note (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"
"""The table that only a copy has."""

_NAME = re.compile(
    r"(\d{4,9})-(\d{4}-\d{2}-\d{2})-(nightly|asked|migration|restore|import)\.sqlite"
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy beside the desk. `number` counts up: the order does not trust the clock."""

    path: Path
    number: int
    day: str
    why: Why


def folder_of(desk: Path) -> Path:
    """Where the copies of a desk lie."""
    return desk.parent / "backups"


def copies(desk: Path) -> tuple[Copy, ...]:
    """The copies beside a desk, the newest first. A folder that cannot be read has none."""
    found = []
    with suppress(OSError):
        for path in folder_of(desk).iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                why: Why = match[3]  # type: ignore[assignment]
                found.append(Copy(path, int(match[1]), match[2], why))
    return tuple(sorted(found, key=lambda each: each.number, reverse=True))


def keep(desk: Path, why: Why, day: date, note: Mapping[str, str] | None = None) -> Copy:
    """Make a copy beside the desk and let go of the oldest ones beyond `KEPT`.

    Raises:
        AmparoError: the disk is full or read-only, or the desk is damaged; nothing half-written
            is left, and no older copy is gone.
    """
    folder = folder_of(desk)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            there = copies(desk)
            number = there[0].number + 1 if there else 1
            path = folder / f"{number:04}-{day.isoformat()}-{why}.sqlite"
            copy(desk, path, note or {})
            made = Copy(path, number, day.isoformat(), why)
            same = [each for each in there if (each.why == "nightly") == (why == "nightly")]
            for old in same[KEPT - 1 :]:
                old.path.unlink(missing_ok=True)
    except OSError as error:
        raise AmparoError(_FULL, str(error)) from error
    return made


_FULL = "The back-up could not be written. Is the disk full or read-only? Nothing was changed."


def copy(desk: Path, target: Path, note: Mapping[str, str]) -> None:
    """Copy a desk that may be in use; `target` is replaced if it is there.

    Raises:
        AmparoError: the disk is full or read-only, or the desk is damaged; no `target` is made.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        _remove(part)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(_open(desk)) as source, closing(_new(part)) as made:
            source.backup(made)
            _finish(made, note)
        sync_file(part)
        part.replace(target)
        sync_folder(target.parent)
    except sqlite3.DatabaseError as error:
        ours = isinstance(error, sqlite3.OperationalError)
        raise AmparoError(_FULL if ours else _DAMAGED, f"{target}: {error}") from error
    except OSError as error:
        raise AmparoError(_FULL, str(error)) from error
    finally:
        with suppress(OSError):
            _remove(part)


_DAMAGED = "The desk's file is damaged, so it was not backed up. Put back an older back-up."


def _open(desk: Path) -> sqlite3.Connection:
    """For reading. On a disk that is read-only there is no log to take into account."""
    address = desk.resolve().as_uri()
    connection = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=10)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        log = desk.with_name(f"{desk.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
    return connection


def _new(part: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(part, isolation_level=None)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _finish(made: sqlite3.Connection, note: Mapping[str, str]) -> None:
    """One file without a log, with the note, and whole."""
    made.execute("PRAGMA journal_mode = DELETE")
    made.execute("DROP TABLE IF EXISTS backup_note")
    made.execute(NOTE)
    made.executemany("INSERT INTO backup_note VALUES (?, ?)", sorted(note.items()))
    found = made.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        raise AmparoError(_DAMAGED, str(found))


def _remove(part: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
