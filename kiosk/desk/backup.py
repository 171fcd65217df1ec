"""Back-ups of the desk, and putting one back.

A back-up is one SQLite file: the desk with its history and accounts, and the list of what is hidden
(`withdrawals.json`), which must not come to light again because a machine was replaced. It holds no
editions: publishing makes them from the desk. Notices of the day are over tomorrow and stay out.

Restoring shows first what is inside, keeps the desk it replaces, and goes through SQLite's back-up
method too: other processes at the desk see it change in one step, and a power cut leaves the old
desk or the new one. What is hidden on this machine stays hidden.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from kiosk.clock import Clock
from kiosk.desk import changes, copying, inspecting, migrate, naming
from kiosk.desk.copying import Copy, Why, copies
from kiosk.desk.database import connect, sqlite_url
from kiosk.desk.inspecting import Inside
from kiosk.desk.people import Person, require
from kiosk.desk.stored import Field, Step
from kiosk.desk.tables import Base
from kiosk.desk.types import Key
from kiosk.edition import withdrawals
from kiosk.edition.disk import sync_folder
from kiosk.errors import AmparoError, UserError
from kiosk.paths import Data

__all__ = ["Copy", "Inside", "Restored", "back_up", "copies", "due", "look", "nightly", "restore"]

_TRIES = 40
_WAIT = 0.25
"""Seconds between tries while somebody else saves; ten seconds in all."""

COMMAND_LINE = Person(
    "00000000-0000-0000-0000-000000000000", "The command line", frozenset({"administrator"})
)
"""Who restored, where nobody signed in."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and the back-up of what it replaced (None: there was no desk)."""

    inside: Inside
    kept: Copy | None


def back_up(data: Data, clock: Clock, why: Why = "asked", to: Path | None = None) -> Path:
    """Back the desk up, beside it or to another place.

    Args:
        data: this machine's folders.
        clock: says which day it is.
        why: only for the name of the copy beside the desk.
        to: a file that is not there yet, or a folder such as a stick's.

    Returns:
        The file that was made.

    Raises:
        UserError: there is no desk, or there is a file of that name.
        AmparoError: the disk is full or read-only, or the desk is damaged. Nothing half-written
            is left.
    """
    _there(data)
    now = clock()
    note = _beside(data, now)
    if to is None:
        return copying.keep(data.desk, why, now.date(), note).path
    target = _free_name(to, now.date()) if to.is_dir() else to
    if target.exists():
        raise UserError("There is a file of that name already. Choose another.", str(target))
    if not target.parent.is_dir():
        raise UserError("There is no such folder.", str(target.parent))
    copying.copy(data.desk, target, note)
    return target


def due(data: Data, clock: Clock) -> bool:
    """Whether tonight's back-up is still to be made."""
    if not data.desk.is_file():
        return False
    made = [each for each in copies(data.desk) if each.why == "nightly"]
    return not made or made[0].day != clock().date().isoformat()


def nightly(data: Data, clock: Clock) -> Path | None:
    """Back the desk up once a day; None when that is done. Raises as `back_up`."""
    return back_up(data, clock, "nightly") if due(data, clock) else None


def look(path: Path) -> Inside:
    """What is inside a back-up. Raises UserError when it is none (see `inspecting`)."""
    return inspecting.look(path)


def restore(data: Data, source: Path, clock: Clock, who: Person = COMMAND_LINE) -> Restored:
    """Put a back-up in place of the desk. The desk it replaces is backed up first.

    Args:
        data: this machine's folders; made if they are not there.
        source: the back-up.
        clock: says when.
        who: an administrator.

    Raises:
        UserError: it is no back-up (`look`), or `who` may not do this. Nothing was changed.
        AmparoError: the disk is full or read-only, or somebody is saving. Nothing was changed.
    """
    require(who, "administer")
    now = clock()
    part = data.root / "desk.restoring"
    try:
        data.root.mkdir(parents=True, exist_ok=True)
        _take_in(source, part)
        inside = inspecting.look(part)
        hidden = _prepare(part)
        kept = None
        if data.desk.exists():
            kept = copying.keep(data.desk, "restore", now.date(), _beside(data, now))
        for name in hidden.keys() - withdrawals.read(data.editions):
            day = _day(hidden[name].on, now.date())
            withdrawals.withdraw(data.editions, name, hidden[name].reason, day)
        _log(part, inside, who, now)
        _put(part, data.desk)
    except (OSError, sqlite3.Error) as error:
        message = "The disk is full or read-only, so nothing was put back."
        raise AmparoError(message, str(error)) from error
    finally:
        with suppress(OSError):
            _remove(part)
    return Restored(inside, kept)


def _there(data: Data) -> None:
    if not data.desk.is_file():
        raise UserError("There is no desk to back up. Make one with: amparo init", str(data.desk))


def _beside(data: Data, now: datetime) -> Mapping[str, str]:
    hidden = {name: asdict(each) for name, each in withdrawals.entries(data.editions).items()}
    return {
        "made_at": now.isoformat(timespec="minutes"),
        "withdrawals": json.dumps(hidden, ensure_ascii=False, sort_keys=True),
    }


def _free_name(folder: Path, day: date) -> Path:
    names = (
        f"amparo-{day.isoformat()}{end}.sqlite" for end in ("", *map("-{}".format, range(2, 1000)))
    )
    return next(folder / name for name in names if not (folder / name).exists())


def _take_in(source: Path, part: Path) -> None:
    """Copy a file that may be on a stick, so that it cannot change between looking and taking."""
    inspecting.look(source)
    _remove(part)
    with source.open("rb") as read, part.open("xb") as write:
        part.chmod(0o600)
        shutil.copyfileobj(read, write)
        write.flush()
        os.fsync(write.fileno())


def _prepare(part: Path) -> dict[str, withdrawals.Withdrawal]:
    """Bring a back-up up to date and read every value of it once. Returns what was hidden."""
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        note = inspecting.read_note(connection)
        connection.execute("DROP TABLE IF EXISTS backup_note")
    database = connect(sqlite_url(part))
    try:
        migrate.upgrade(database.engine)
        with database.reading() as session:
            for table in Base.metadata.sorted_tables:
                keys = [column for column in table.c if isinstance(column.type, Key)]
                for row in session.execute(select(table)).mappings():
                    if not all(row[key] is None or naming.is_key(row[key]) for key in keys):
                        raise UserError(inspecting.DAMAGED, f"a key of {table.name}")
        return inspecting.hidden(note)
    except (SQLAlchemyError, ValueError, TypeError, RuntimeError) as error:
        raise UserError(inspecting.DAMAGED, str(error)) from error
    finally:
        database.close()


def _day(text: str, today: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return today


def _log(part: Path, inside: Inside, who: Person, now: datetime) -> None:
    """The restored desk remembers that it was."""
    database = connect(sqlite_url(part))
    try:
        with database.writing() as session:
            step = Step(Field("desk", "", ""), None, inside.made_at or "?")
            changes.write_down(session, [step], who, now)
    finally:
        database.close()


def _put(part: Path, desk: Path) -> None:
    """In one step, also for those who have the desk open."""
    if not desk.exists():
        with closing(sqlite3.connect(part)) as made:
            made.execute("PRAGMA journal_mode = DELETE")
        part.replace(desk)
        sync_folder(desk.parent)
        return
    tries = 0

    def told(status: int, _remaining: int, _total: int) -> None:
        nonlocal tries
        tries += 1
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and tries > _TRIES:
            raise AmparoError("Somebody else is saving just now. Nothing was put back. Try again.")

    with closing(sqlite3.connect(desk, timeout=_WAIT)) as theirs:
        (size,) = theirs.execute("PRAGMA page_size").fetchone()
        with closing(sqlite3.connect(part, isolation_level=None)) as made:
            made.execute("PRAGMA journal_mode = DELETE")
            made.execute(f"PRAGMA page_size = {int(size)}")
            made.execute("VACUUM")
            made.backup(theirs, progress=told, sleep=_WAIT)


def _remove(part: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
