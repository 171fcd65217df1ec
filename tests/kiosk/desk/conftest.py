"""Desks to break: an empty one, and one with the small starter in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.desk import tables
from kiosk.desk.database import Database, create_desk, open_desk
from kiosk.exchange import starter
from tests.kiosk.desk.postgresql_server import server

__all__ = ["server"]

SMALL = Path(__file__).parent.parent / "exchange" / "small"


@pytest.fixture(scope="session")
def small_starter() -> Path:
    """The folder of the small starter."""
    return SMALL


@pytest.fixture
def sqlite_desk(tmp_path: Path) -> Iterator[Database]:
    """An empty desk in a file."""
    database = create_desk(tmp_path / "empty.sqlite")
    yield database
    database.close()


@pytest.fixture(scope="session")
def _loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.sqlite"
    database, read = create_desk(path), starter.read(SMALL)
    with database.writing() as session:
        session.execute(
            insert(tables.Place),
            [{"name": "Public Library", "jurisdiction": "US/MN/Rochester", "languages": ["es"]}],
        )
        starter.load(session, read, starter.default_packs(read))
    database.close()
    return path


@pytest.fixture
def small_desk(_loaded: Path, tmp_path: Path) -> Iterator[Database]:
    """A desk of its own with the small starter, as a place would have it."""
    path = Path(shutil.copy(_loaded, tmp_path / "desk.sqlite"))
    database = open_desk(path)
    yield database
    database.close()
