"""A tiny file with a date in it, written at most once a day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.clock import Today
from kiosk.edition import last_seen

DAY = date(2026, 11, 24)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "last-seen"


def test_it_holds_only_a_date(path: Path) -> None:
    assert last_seen.read(path) is None
    assert last_seen.keep(path, Today(DAY, known=True))
    assert path.read_text() == "2026-11-24\n"
    assert last_seen.read(path) == DAY


def test_it_is_written_once_a_day(path: Path) -> None:
    assert last_seen.keep(path, Today(DAY, known=True))
    before = path.stat().st_mtime_ns
    assert not last_seen.keep(path, Today(DAY, known=True))
    assert path.stat().st_mtime_ns == before
    assert last_seen.keep(path, Today(DAY + timedelta(days=1), known=True))


def test_it_never_goes_back_nor_believes_a_wrong_clock(path: Path) -> None:
    last_seen.keep(path, Today(DAY, known=True))
    assert not last_seen.keep(path, Today(DAY - timedelta(days=9), known=True))
    assert not last_seen.keep(path, Today(date(2099, 1, 1), known=False))
    assert last_seen.read(path) == DAY


@pytest.mark.parametrize("torn", [b"", b"2026-11", b"\xff\xfe", b"tomorrow"])
def test_a_torn_file_is_none_and_is_mended(path: Path, torn: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(torn)
    assert last_seen.read(path) is None
    assert last_seen.keep(path, Today(DAY, known=True))
    assert last_seen.read(path) == DAY


def test_a_disk_that_takes_nothing_stops_nobody(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    assert not last_seen.keep(path, Today(DAY, known=True))
    assert last_seen.read(path) is None
