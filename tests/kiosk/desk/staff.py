"""People and moments for tests of what staff do at the desk."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.desk.people import Person

NOON = datetime(2026, 11, 24, 12, 0)  # noqa: DTZ001 - local wall time, as the clock gives it

HISTORY = ("batch", "change")


def noon() -> datetime:
    return NOON


def person(name: str = "Ana", *roles: str, languages: str = "", law: bool = False) -> Person:
    """Somebody with a key of their own name; an editor unless told otherwise."""
    return Person(
        str(uuid.uuid5(uuid.NAMESPACE_DNS, name)),
        name,
        frozenset(roles or ("editor",)),
        frozenset(languages.split()),
        law,
    )


def dump(path: Path) -> dict[str, list[tuple[str, ...]]]:
    """Every table of a desk but its history, each value as SQL writes it, by SQLite alone."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
            if name not in HISTORY
        ]
        found = {}
        for name in names:
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            quoted = ", ".join(f'quote("{column}")' for column in columns)
            found[name] = sorted(connection.execute(f'SELECT {quoted} FROM "{name}"').fetchall())
        return found
