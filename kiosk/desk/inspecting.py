"""What is inside a back-up, found out without trusting it.

A file from a stick may be anything. It is only read (`immutable`, `query_only`, no trusted schema,
a limit of time), and taken for a back-up when its tables, indexes and constraints are to the letter
those that this program made at that revision. So it cannot carry triggers, views, computed columns
or tables of somebody else.
"""

from __future__ import annotations

import functools
import json
import sqlite3
import stat
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine

from kiosk.desk import migrate
from kiosk.desk.copying import NOTE
from kiosk.edition.withdrawals import Withdrawal
from kiosk.errors import UserError

LARGEST = 1 << 30
"""Bytes. A desk with 20,000 listings in twelve languages has about a tenth of it."""

SECONDS = 60
"""For reading all of it."""

_MAGIC = b"SQLite format 3\x00"

NOT_ONE = "This file is no back-up of a desk. Nothing was changed."
DAMAGED = "This back-up is damaged. Nothing was changed. Take another one."


@dataclass(frozen=True, slots=True)
class Inside:
    """What a back-up holds.

    Attributes:
        place: the institution's name.
        accounts: people who can sign in.
        hidden: records that were hidden from visitors.
        made_at: when it was made, ISO local time; "" when it does not say.
        revision: of its tables.
    """

    place: str
    listings: int
    guides: int
    accounts: int
    hidden: int
    made_at: str
    revision: str


def look(path: Path, seconds: float = SECONDS) -> Inside:
    """Say what is inside a back-up.

    Raises:
        UserError: there is no such file, it is no back-up, it is damaged or too large, it holds
            what no desk has, or a newer program made it.
    """
    try:
        _like_a_desk(path)
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            _distrust(connection, seconds)
            return _inside(connection)
    except sqlite3.DatabaseError as error:
        if "interrupted" in str(error):
            raise UserError("This file takes too long to read. It is no back-up.") from error
        raise UserError(DAMAGED, f"{path}: {error}") from error
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError(DAMAGED, f"{path}: {error}") from error
    except OSError as error:
        raise UserError("This file cannot be read. Is the stick still in?", str(error)) from error


def _like_a_desk(path: Path) -> None:
    """By its size and its first page, before SQLite looks at it."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise UserError(NOT_ONE, "no regular file")
    if status.st_size > LARGEST:
        raise UserError("This file is far too large for a back-up. Nothing was changed.")
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise UserError(NOT_ONE, "not SQLite")
    page = int.from_bytes(head[16:18], "big")
    if status.st_size % (65536 if page == 1 else max(page, 512)):
        raise UserError(DAMAGED, "not whole pages")
    # Versions for writing and reading (SQLite's file format, 1.3.3): 1 or 2; more can only be read.
    if not {head[18], head[19]} <= {1, 2}:
        raise UserError(DAMAGED, "a version of the file that cannot be written")


def _distrust(connection: sqlite3.Connection, seconds: float) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 50_000_000)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100)
    for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA temp_store = MEMORY")
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 1_000)


def _inside(connection: sqlite3.Connection) -> Inside:
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_schema")}
    if kinds - {"table", "index"}:
        odd = ", ".join(sorted(f"{kind}s" for kind in kinds - {"table", "index"}))
        raise UserError(f"This file holds {odd}, which no back-up has. Nothing was changed.")
    revision = _revision(connection)
    if revision not in migrate.known():
        raise UserError(
            "A newer version of the program made this back-up. Install that version first.",
            f"revision {revision}",
        )
    if _schema(connection.execute) - {("table", "backup_note", _words(NOTE))} != _made(revision):
        raise UserError("This file holds tables that are not a desk's. Nothing was changed.")
    for check in ("integrity_check(1)", "foreign_key_check"):
        found = connection.execute(f"PRAGMA {check}").fetchone()
        if found not in (None, ("ok",)):
            raise UserError(DAMAGED, str(found))
    note = read_note(connection)
    place = connection.execute("SELECT name FROM place").fetchone()

    def count(rows: str) -> int:
        return int(connection.execute(f"SELECT count(*) FROM {rows}").fetchone()[0])  # noqa: S608

    return Inside(
        place=str(place[0]) if place else "",
        listings=count("service WHERE status = 'active'"),
        guides=count("guide"),
        accounts=count("account WHERE retired_at IS NULL"),
        hidden=len(hidden(note)),
        made_at=note.get("made_at", "")[:16],
        revision=revision,
    )


def read_note(connection: sqlite3.Connection) -> dict[str, str]:
    """What lay beside the desk."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'backup_note'").fetchone():
        return {}
    return {str(key): str(value) for key, value in connection.execute("SELECT * FROM backup_note")}


def hidden(note: Mapping[str, str]) -> dict[str, Withdrawal]:
    """What was hidden from visitors. Raises ValueError when the list is none."""
    listed = json.loads(note.get("withdrawals", "{}"))
    if not isinstance(listed, dict):
        raise ValueError("the list of what is hidden is none")  # noqa: TRY004 - as json says it
    found = {}
    for name, each in listed.items():
        reason, on = (str(dict(each).get(key, "")) for key in ("reason", "on"))
        if name.strip():
            found[name[:200]] = Withdrawal(reason[:1000], on[:10])
    return found


def _revision(connection: sqlite3.Connection) -> str:
    try:
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.OperationalError as error:
        raise UserError(NOT_ONE, str(error)) from error
    if len(rows) != 1:
        raise UserError(NOT_ONE, f"{len(rows)} revisions")
    return str(rows[0][0])


Thing = tuple[str, str, str]


def _schema(execute: Callable[[str], sqlite3.Cursor]) -> frozenset[Thing]:
    rows = execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return frozenset((str(kind), str(name), _words(sql or "")) for kind, name, sql in rows)


def _words(sql: str) -> str:
    """One form for one meaning: a table that was copied has its constraints in any order."""
    head, opened, body = " ".join(sql.split()).partition("(")
    clauses, depth, quoted = [""], 0, ""
    for letter in body:
        if quoted:
            quoted = "" if letter == quoted else quoted
        elif letter in "'\"`":
            quoted = letter
        else:
            depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0 and not quoted:
            clauses.append("")
        else:
            clauses[-1] += letter
    last, closed, tail = clauses[-1].rpartition(")")
    parts = sorted(each.strip() for each in (*clauses[:-1], last))
    return f"{head}{opened}{', '.join(parts)}{closed}{tail}"


@functools.cache
def _made(revision: str) -> frozenset[Thing]:
    """What a desk of this revision is made of, by making one in memory."""
    engine = create_engine("sqlite://")
    migrate.upgrade(engine, revision)
    with engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        assert isinstance(driver, sqlite3.Connection)
        made = _schema(driver.execute)
    engine.dispose()
    return made
