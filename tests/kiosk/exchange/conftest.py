"""A small folder of starter files, changing one line of it, and a desk with it inside."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.desk import tables
from kiosk.desk.database import Database, create_desk, open_desk
from kiosk.exchange import starter

SMALL = Path(__file__).parent / "small"

Edit = Callable[[str, str, str], int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small starter that a test may change."""
    return Path(shutil.copytree(SMALL, tmp_path / "starter"))


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Change one place of one file; returns the line it stands on."""

    def change(name: str, old: str, new: str) -> int:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return change


@pytest.fixture(scope="session")
def _loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.sqlite"
    desk, read = create_desk(path), starter.read(SMALL)
    with desk.writing() as session:
        values = {"name": "Public Library", "jurisdiction": "US/MN/Rochester", "languages": ["es"]}
        session.execute(insert(tables.Place), [values])
        starter.load(session, read, starter.default_packs(read))
    desk.close()
    return path


@pytest.fixture
def small_desk(_loaded: Path, tmp_path: Path) -> Iterator[Database]:
    """A desk of its own with the small starter, as a place would have it."""
    desk = open_desk(Path(shutil.copy(_loaded, tmp_path / "desk.sqlite")))
    yield desk
    desk.close()
