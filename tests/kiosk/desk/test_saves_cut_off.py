"""The power fails while staff save: what they were told is saved is there, whole, with its history.

`save` and `undo` themselves run here, on a disk that loses power at any write (`power`). Afterwards
SQLite alone opens what reached the disk, and each place that a batch touched has the state that the
history says.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType

import apsw
import pytest
from sqlalchemy import create_engine, event, select
from sqlalchemy.pool import StaticPool

from kiosk.desk import database, stored, tables
from kiosk.desk.changes import Batch, Edit, Insert, Known, Links, save
from kiosk.desk.database import Database, connect, sqlite_url
from kiosk.desk.history import undo
from kiosk.desk.stored import Field
from tests.kiosk.desk import apsw_dialect
from tests.kiosk.desk.power import Disk, Kept
from tests.kiosk.desk.staff import noon, person

ANA = person("Ana")
NOTE = "6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11"

Rows = tuple[str, str, str, tuple[str, ...], tuple[str, ...]]


@pytest.fixture(scope="module")
def start(_loaded: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The desk before anybody saves, as one file that uses a log."""
    path = Path(shutil.copy(_loaded, tmp_path_factory.mktemp("start") / "desk.sqlite"))
    return path.read_bytes()


@pytest.fixture(scope="module")
def rows(_loaded: Path) -> Rows:
    """A phone, its number, its service, that service's topics and all topics."""
    desk = connect(sqlite_url(_loaded))
    with desk.reading() as session:
        phone = session.scalars(select(tables.Phone).order_by(tables.Phone.id)).first()
        assert phone
        owned = select(tables.ServiceTopic.topic_id).where(
            tables.ServiceTopic.service_id == phone.service_id
        )
        topics = tuple(session.scalars(owned.order_by(tables.ServiceTopic.position)))
        every = tuple(session.scalars(select(tables.Topic.id)))
        found = phone.id, phone.number, phone.service_id or "", topics, every
    desk.close()
    return found


@contextmanager
def _desk(pragmas: dict[str, str]) -> Iterator[Database]:
    """The desk on the disk that is registered as "disk", set as it always is but for `pragmas`."""

    def opened() -> apsw_dialect.Connection:
        connection = apsw_dialect.Connection(apsw.Connection("/desk.sqlite", vfs="disk"))
        # One process alone, so that the log needs no shared memory, which this disk has not.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        return connection

    dialect: ModuleType = apsw_dialect
    engine = create_engine("sqlite://", module=dialect, creator=opened, poolclass=StaticPool)

    def prepare(connection: apsw_dialect.Connection, record: object) -> None:
        database._prepare(connection, record)
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", database._begin)
    desk = Database(engine)
    try:
        yield desk
    finally:
        desk.close()


def _days_work(desk: Database, rows: Rows) -> Iterator[Batch]:
    phone, number, service, topics, every = rows
    first = Edit("phone", phone, "number", "507-328-2900", number)
    batch = save(desk, [first], ANA, noon, known=Known("called"))
    yield batch
    note = Insert("note", NOTE, {"service_id": service, "text": "Ring twice. " * 300})
    yield save(
        desk, [note, Links("service_topic", "service_id", service, every, topics)], ANA, noon
    )
    yield undo(desk, batch.id, ANA, noon)


def _cut(  # noqa: PLR0917 - where, from what, when, how
    folder: Path, start: bytes, rows: Rows, cut: int, seed: int, pragmas: dict[str, str]
) -> tuple[int, bool]:
    """How many saves that were acknowledged are gone, and whether the cut came at all."""
    folder.mkdir()
    disk = Disk(cut)
    disk.files["desk.sqlite"] = Kept(bytearray(start))
    told: list[str] = []
    try:
        with _desk({"wal_autocheckpoint": "8", **pragmas}) as desk:
            for batch in _days_work(desk, rows):
                if disk.out:
                    break
                told.append(batch.id)
        for name, kept in disk.files.items():
            (folder / name).write_bytes(kept.after_the_cut(random.Random(seed)))
    finally:
        disk.unregister()
    lost = _lost(folder / "desk.sqlite", told)
    shutil.rmtree(folder)
    return lost, disk.out


def _lost(path: Path, told: list[str]) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    desk = connect(sqlite_url(path))
    with desk.reading() as session:
        found = list(session.scalars(select(tables.Batch.id).order_by(tables.Batch.number)))
        assert found[: len(told)] == told[: len(found)]
        latest = {
            Field(change.table_name, change.record_id, change.field): change.after
            for change in session.scalars(
                select(tables.Change)
                .join(tables.Batch, tables.Batch.id == tables.Change.batch)
                .order_by(tables.Batch.number, tables.Change.position)
            )
        }
        assert bool(latest) == bool(found)
        for place, after in latest.items():
            assert stored.now(session, place) == after, place
    desk.close()
    return max(len(told) - len(found), 0)


Cut = Callable[[int, int, dict[str, str]], tuple[int, bool]]


@pytest.fixture
def cut_at(tmp_path: Path, start: bytes, rows: Rows) -> Cut:
    def one(cut: int, seed: int, pragmas: dict[str, str]) -> tuple[int, bool]:
        return _cut(tmp_path / f"{seed}-{cut}", start, rows, cut, seed, pragmas)

    return one


def test_no_save_is_lost_at_a_power_cut(cut_at: Cut) -> None:
    cut, came = 0, True
    while came:
        cut += 4
        lost, came = cut_at(cut, cut, {})
        assert lost == 0, f"power cut at write {cut}"
    assert cut > 60


def test_a_weaker_setting_would_be_found_out(cut_at: Cut) -> None:
    weaker = {"synchronous": "NORMAL", "wal_autocheckpoint": "1000"}
    lost = [cut_at(cut, cut, weaker)[0] for cut in range(20, 200, 6)]
    assert sum(each > 0 for each in lost) > 3


@pytest.mark.prove
@pytest.mark.timeout(2300)
def test_thousands_of_power_cuts_while_staff_save(cut_at: Cut) -> None:
    cuts, seed = 0, 0
    while cuts < 3000:
        seed += 1
        cut, came = 0, True
        while came:
            cut += 1
            lost, came = cut_at(cut, 1000 * seed + cut, {})
            assert lost == 0, f"power cut at write {cut}, mix {seed}"
        cuts += cut
