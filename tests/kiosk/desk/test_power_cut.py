"""The power fails at any write of the desk's file: what was acknowledged is there, nothing is torn.

The disk is `tests.kiosk.desk.power`. The pragmas are the desk's own; with a weaker `synchronous` this
test finds lost commits.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kiosk.desk.database import PRAGMAS
from tests.kiosk.desk.power import Disk

COMMITS = 12


def _write_until_the_cut(disk: Disk, pragmas: dict[str, str]) -> int:
    """How many rows were acknowledged while there was power. Sets `disk.out`."""
    acknowledged = 0
    with closing(apsw.Connection("/desk.sqlite", vfs="disk")) as connection:
        # One process alone, so that the log needs no shared memory, which this disk has not.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")
        connection.execute("PRAGMA wal_autocheckpoint = 4")
        connection.execute("CREATE TABLE kept (number INTEGER, text TEXT) STRICT")
        for number in range(1, COMMITS + 1):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO kept VALUES (?, ?)", (number, "x" * 3000))
            connection.execute("COMMIT")
            acknowledged += not disk.out
    return acknowledged


def _found_after(disk: Disk, folder: Path, chance: random.Random) -> list[int]:
    for name, kept in disk.files.items():
        (folder / name).write_bytes(kept.after_the_cut(chance))
    with closing(sqlite3.connect(folder / "desk.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        try:
            return [row[0] for row in connection.execute("SELECT number FROM kept ORDER BY number")]
        except sqlite3.OperationalError as error:
            assert "no such table" in str(error)  # noqa: PT017 - then nothing was acknowledged
            return []


def _lost(folder: Path, cut: int, seed: int, pragmas: dict[str, str]) -> tuple[int, bool]:
    """How many acknowledged rows are gone after a cut, and whether the cut came at all."""
    folder.mkdir()
    disk = Disk(cut)
    try:
        acknowledged = _write_until_the_cut(disk, pragmas)
        found = _found_after(disk, folder, random.Random(seed))
    finally:
        disk.unregister()
        shutil.rmtree(folder)
    assert found == list(range(1, len(found) + 1)), "a later row without an earlier one"
    return max(acknowledged - len(found), 0), disk.out


def test_nothing_acknowledged_is_lost_at_any_write(tmp_path: Path) -> None:
    cut, came = 0, True
    while came:
        cut += 1
        lost, came = _lost(tmp_path / str(cut), cut, cut, PRAGMAS)
        assert lost == 0, f"power cut at write {cut}"
    assert cut > 5 * COMMITS


def test_a_weaker_setting_would_be_found_out(tmp_path: Path) -> None:
    weaker = {**PRAGMAS, "synchronous": "NORMAL"}
    lost = [_lost(tmp_path / str(cut), cut, cut, weaker)[0] for cut in range(1, 80)]
    assert sum(each > 0 for each in lost) > 10


@pytest.mark.prove
@pytest.mark.timeout(1800)
def test_thousands_of_power_cuts(tmp_path: Path) -> None:
    cuts = 0
    for seed in range(60):
        cut, came = 0, True
        while came:
            cut += 1
            lost, came = _lost(tmp_path / f"{seed}-{cut}", cut, 1000 * seed + cut, PRAGMAS)
            assert lost == 0, f"power cut at write {cut}, mix {seed}"
        cuts += cut
    assert cuts > 3000
