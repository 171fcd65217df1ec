"""The list of what to do says the same on PostgreSQL as on SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL, insert

from kiosk.clock import Today
from kiosk.desk import checks, hiding, migrate, tables, todo
from kiosk.desk.database import Database, connect
from kiosk.desk.people import Person
from kiosk.exchange import starter

ROSA = Person("11111111-1111-1111-1111-111111111111", "Rosa", frozenset({"editor"}))
TODAY = Today(date(2026, 11, 24), known=True)
NOW = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - local wall time


@pytest.fixture
def native(server: URL, small_starter: Path) -> Iterator[Database]:
    """The small content on a PostgreSQL server."""
    desk, read = connect(server), starter.read(small_starter)
    migrate.upgrade(desk.engine)
    with desk.writing() as session:
        session.execute(
            insert(tables.Place),
            [{"name": "Public Library", "jurisdiction": "US/MN/Rochester", "languages": ["es"]}],
        )
        starter.load(session, read, starter.default_packs(read))
    yield desk
    migrate.downgrade(desk.engine)
    desk.close()


def everything(desk: Database) -> object:
    with desk.reading() as session:
        return todo.todo(session, TODAY), todo.whole_list(session, TODAY)


def test_both_databases_say_the_same(
    native: Database, small_desk: Database, tmp_path: Path
) -> None:
    assert everything(native) == everything(small_desk)
    with native.reading() as session:
        first, second, *_ = todo.todo(session, TODAY)
    for desk in (native, small_desk):
        checks.heard(desk, first.phone, "reached", ROSA, lambda: NOW)
        checks.heard(desk, second.phone, "dead", ROSA, lambda: NOW)
        checks.looked(desk, second.record, ROSA, lambda: NOW)
        assert todo.opened(desk, lambda: NOW) == 0
    after = everything(native)
    assert after == everything(small_desk)
    assert first.key not in str(after)
    hiding.hide(native, (tmp_path,), second.phone, "Wrong", ROSA, lambda: NOW)
    with native.reading() as session:
        (away,) = hiding.everything(session, tmp_path)
    assert (away.record, away.number) == (second.phone, second.number)
