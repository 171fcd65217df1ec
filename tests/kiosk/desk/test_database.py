"""Opening the desk: pragmas, whole transactions, and writers that wait their turn."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.database import Database, connect, create_desk, open_desk, sqlite_url
from kiosk.errors import AmparoError, UserError


@pytest.fixture
def desk(tmp_path: Path) -> Database:
    return create_desk(tmp_path / "desk.sqlite")


def _place(name: str = "") -> tables.Place:
    return tables.Place(name=name, jurisdiction="US/MN/Rochester")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),  # MEMORY
    ],
)
def test_every_connection_is_set_to_lose_nothing(
    desk: Database, pragma: str, value: object
) -> None:
    for _ in range(2):
        with desk.engine.connect() as connection:
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        desk.engine.dispose()


def test_what_is_written_is_there_for_the_next_to_open_it(desk: Database, tmp_path: Path) -> None:
    with desk.writing() as session:
        session.add(_place("Public Library"))
    desk.close()
    again = open_desk(tmp_path / "desk.sqlite")
    with again.reading() as session:
        assert session.scalars(select(tables.Place.name)).all() == ["Public Library"]


def test_an_error_keeps_nothing_of_a_writing(desk: Database) -> None:
    def write() -> None:
        with desk.writing() as session:
            session.add(_place())
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()
    with desk.reading() as session:
        assert session.scalars(select(tables.Place)).all() == []


def test_what_a_reader_changes_is_not_kept(desk: Database) -> None:
    with desk.reading() as session:
        session.add(_place())
        session.flush()
    with desk.reading() as session:
        assert session.scalars(select(tables.Place)).all() == []


def test_a_writer_takes_its_lock_when_it_begins(desk: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "desk.sqlite", timeout=0, isolation_level=None)
    with desk.writing() as session:
        session.execute(select(tables.Place))  # only looks so far
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_reader_does_not_hold_a_writer_up(desk: Database) -> None:
    with desk.reading() as reader:
        assert reader.scalars(select(tables.Place)).all() == []
        with desk.writing() as session:
            session.add(_place())
        assert reader.scalars(select(tables.Place)).all() == []


def test_a_row_that_points_nowhere_is_refused(desk: Database) -> None:
    nowhere = "6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11"

    def write() -> None:
        with desk.writing() as session:
            session.add(tables.Organization(id=nowhere, name="A", pack_id=nowhere))

    with pytest.raises(UserError, match="no longer there") as caught:
        write()
    assert "FOREIGN KEY" in caught.value.detail


def test_a_read_only_desk_can_still_not_be_written(desk: Database, tmp_path: Path) -> None:
    desk.close()
    url = sqlite_url(Path(f"file:{tmp_path / 'desk.sqlite'}?mode=ro"))
    readonly = connect(url.update_query_dict({"uri": "true"}))
    with pytest.raises(AmparoError, match="does not let"), readonly.writing() as session:
        session.add(_place())


def test_no_desk_is_a_sentence_that_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="amparo init"):
        open_desk(tmp_path / "desk.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_path_with_signs_of_its_own_is_only_a_path(tmp_path: Path) -> None:
    folder = tmp_path / "50% off? #1 & more"
    folder.mkdir()
    create_desk(folder / "desk.sqlite").close()
    assert [path.name for path in folder.iterdir()] == ["desk.sqlite"]
