"""Back-ups are whole, few, and come back; what they replace is kept; hidden stays hidden."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.desk import backup, migrate, tables
from kiosk.desk.changes import Edit, save
from kiosk.desk.database import Database, connect, open_desk, sqlite_url
from kiosk.desk.history import history
from kiosk.edition import withdrawals
from kiosk.errors import AmparoError, UserError
from kiosk.paths import Data
from tests.kiosk.desk.staff import NOON, dump, noon, person

ANA, CHIEF = person("Ana"), person("Chief", "administrator")


@pytest.fixture
def data(_loaded: Path, tmp_path: Path) -> Data:
    """A machine with a desk of its own."""
    root = tmp_path / "machine"
    root.mkdir()
    shutil.copy(_loaded, root / "desk.sqlite")
    return Data(root)


@pytest.fixture
def desk(data: Data) -> Iterator[Database]:
    database = open_desk(data.desk)
    yield database
    database.close()


def _wait_time(desk: Database, value: str, seen: str | None = None) -> str:
    with desk.reading() as session:
        service = (
            session.scalars(select(tables.Service.id).order_by(tables.Service.id)).first() or ""
        )
    save(desk, [Edit("service", service, "wait_time", value, seen)], ANA, noon)
    return service


def _said(desk: Database, service: str) -> str | None:
    with desk.reading() as session:
        return session.get_one(tables.Service, service).wait_time


def test_what_is_saved_a_moment_ago_is_in_the_back_up(data: Data, desk: Database) -> None:
    _wait_time(desk, "two weeks")
    assert data.desk.with_name("desk.sqlite-wal").stat().st_size > 0  # not yet in the file itself
    made = backup.back_up(data, noon)
    assert made.name == "0001-2026-11-24-asked.sqlite"
    assert made.stat().st_mode & 0o077 == 0
    found = dump(made)
    assert ("'made_at'", "'2026-11-24T12:00'") in found.pop("backup_note")
    assert found == dump(data.desk)
    assert [each.name for each in made.parent.iterdir() if each.name != "lock"] == [made.name]


def test_a_back_up_says_what_is_inside(data: Data, desk: Database) -> None:
    withdrawals.withdraw(data.editions, "K47", 'it "on" their page is old', date(2026, 11, 1))
    inside = backup.look(backup.back_up(data, noon))
    with desk.reading() as session:
        active = select(tables.Service).where(tables.Service.status == "active")
        services = len(session.scalars(active).all())
        guides = len(session.scalars(select(tables.Guide)).all())
    assert inside.place == "Public Library"
    assert (inside.listings, inside.guides, inside.accounts) == (services, guides, 0)
    assert (inside.hidden, inside.made_at, inside.revision) == (
        1,
        "2026-11-24T12:00",
        migrate.head(),
    )


def test_seven_nights_are_kept_whatever_the_clock_says(data: Data) -> None:
    days = [NOON + timedelta(days=number) for number in range(9)]
    days[5] = datetime(1970, 1, 1, 12)  # noqa: DTZ001 - a clock without a battery
    backup.back_up(data, noon)
    for day in days:
        assert backup.nightly(data, lambda day=day: day)  # type: ignore[misc]
        assert backup.nightly(data, lambda day=day: day) is None  # type: ignore[misc]
    kept = backup.copies(data.desk)
    nights = [each.day for each in kept if each.why == "nightly"]
    assert nights == [day.date().isoformat() for day in reversed(days[2:])]
    assert [each.why for each in kept if each.why != "nightly"] == ["asked"]


def test_a_restored_desk_is_the_one_that_was_backed_up(data: Data, desk: Database) -> None:
    service = _wait_time(desk, "two weeks")
    made = backup.back_up(data, noon)
    saved = dump(data.desk)
    _wait_time(desk, "a year", "two weeks")
    changed = dump(data.desk)
    restored = backup.restore(data, made, noon, CHIEF)
    # Those who have the desk open see it at once, and it is as safe as before.
    assert _said(desk, service) == "two weeks"
    assert dump(data.desk) == saved
    with desk.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    with desk.reading() as session:
        entry = history(session)[0]
    assert (entry.who, entry.changes[0].table, entry.changes[0].after) == (
        "Chief",
        "desk",
        "2026-11-24T12:00",
    )
    assert restored.kept
    assert restored.kept.why == "restore"
    backup.restore(data, restored.kept.path, noon, CHIEF)
    assert dump(data.desk) == changed
    assert sorted(each.name for each in data.root.iterdir() if "restor" in each.name) == []


def test_only_an_administrator_restores(data: Data) -> None:
    made = backup.back_up(data, noon)
    with pytest.raises(UserError, match="Only an administrator"):
        backup.restore(data, made, noon, ANA)


def test_a_new_machine_gets_the_desk_and_what_was_hidden(data: Data, tmp_path: Path) -> None:
    withdrawals.withdraw(data.editions, "K47", "wrong number", date(2026, 11, 1))
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backup.back_up(data, noon, to=stick)
    assert made == stick / "amparo-2026-11-24.sqlite"
    assert backup.back_up(data, noon, to=stick).name == "amparo-2026-11-24-2.sqlite"
    other = Data(tmp_path / "other")
    assert backup.restore(other, made, noon).kept is None
    assert dump(other.desk) == dump(data.desk)
    entry = withdrawals.entries(other.editions)["K47"]
    assert (entry.reason, entry.on) == ("wrong number", "2026-11-01")
    open_desk(other.desk).close()


def test_restoring_shows_nothing_that_is_hidden_here(data: Data) -> None:
    withdrawals.withdraw(data.editions, "K1", "old", date(2026, 11, 1))
    made = backup.back_up(data, noon)
    withdrawals.withdraw(data.editions, "K1", "newer reason", date(2026, 11, 3))
    withdrawals.withdraw(data.editions, "K2", "later", date(2026, 11, 2))
    backup.restore(data, made, noon)
    assert withdrawals.read(data.editions) == {"K1", "K2"}
    assert withdrawals.entries(data.editions)["K1"].reason == "newer reason"


def test_a_desk_is_backed_up_before_its_tables_change(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    old = connect(sqlite_url(path))
    migrate.upgrade(old.engine, "0001")
    old.close()
    open_desk(path, noon).close()
    (kept,) = backup.copies(path)
    assert (kept.why, kept.day) == ("migration", "2026-11-24")
    inside = backup.look(kept.path)
    assert inside.revision == "0001"
    # It comes back, brought up to date; and opening what is up to date keeps no copy.
    other = Data(tmp_path / "other")
    backup.restore(other, kept.path, noon)
    open_desk(other.desk, noon).close()
    open_desk(path, noon).close()
    assert len(backup.copies(path)) == 1
    assert backup.copies(other.desk) == ()


def test_a_file_that_is_there_is_not_replaced(data: Data, tmp_path: Path) -> None:
    mine = tmp_path / "thesis.sqlite"
    mine.write_text("years of work")
    with pytest.raises(UserError, match="a file of that name already"):
        backup.back_up(data, noon, to=mine)
    assert mine.read_text() == "years of work"
    with pytest.raises(UserError, match="no such folder"):
        backup.back_up(data, noon, to=tmp_path / "nowhere" / "desk.sqlite")
    with pytest.raises(UserError, match="There is no desk"):
        backup.back_up(Data(tmp_path / "empty"), noon)


def test_a_damaged_desk_pushes_out_no_good_copy(data: Data) -> None:
    good = backup.back_up(data, noon)
    content = bytearray(data.desk.read_bytes())
    for start in range(4096 * 20, len(content), 4096):
        content[start : start + 8] = b"\xff" * 8
    data.desk.write_bytes(content)
    with pytest.raises(AmparoError, match="damaged"):
        backup.back_up(data, noon)
    assert [each.path for each in backup.copies(data.desk)] == [good]
    assert [path for path in good.parent.iterdir() if "part" in path.name] == []


def test_somebody_who_never_stops_saving_stops_the_restore(
    data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.back_up(data, noon)
    before = dump(data.desk)
    monkeypatch.setattr(backup, "_WAIT", 0.01)
    with closing(sqlite3.connect(data.desk, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AmparoError, match="Somebody else is saving"):
            backup.restore(data, made, noon)
        other.execute("ROLLBACK")
    assert dump(data.desk) == before
