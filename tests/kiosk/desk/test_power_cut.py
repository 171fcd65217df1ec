"""The power fails at any write of the desk's file: what was acknowledged is there, nothing is torn.

A file system under SQLite keeps apart what was synced from what was only written. When the power
fails, of each write since the last sync all, nothing or some sectors reach the disk, in any mix. The
pragmas are the desk's own; with a weaker `synchronous` this test finds lost commits.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest

from kiosk.desk.database import PRAGMAS

SECTOR = 512
COMMITS = 12


@dataclass
class Kept:
    """One file: what is surely on the disk, and the writes since that may be."""

    durable: bytearray = field(default_factory=bytearray)
    written: list[tuple[int, bytes | None]] = field(default_factory=list)

    def now(self) -> bytearray:
        content = bytearray(self.durable)
        for offset, data in self.written:
            _apply(content, offset, data)
        return content

    def after_the_cut(self, chance: random.Random) -> bytearray:
        content = bytearray(self.durable)
        for offset, data in self.written:
            fate = chance.random()
            if data is None or len(data) <= SECTOR:
                if fate < 0.5:
                    _apply(content, offset, data)
                continue
            for start in range(0, len(data), SECTOR):
                if fate < 0.3 or (fate < 0.7 and chance.random() < 0.5):
                    _apply(content, offset + start, data[start : start + SECTOR])
        return content


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        return
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset : offset + len(data)] = data


class Disk(apsw.VFS):
    """Files in memory, and a power cut at the `cut`th write, truncation or sync."""

    def __init__(self, cut: int) -> None:
        self.files: dict[str, Kept] = {}
        self.left = cut
        self.out = False
        super().__init__("disk", "")

    def step(self) -> bool:
        """Whether this still reaches the disk. After the cut the program runs on in vain."""
        self.left -= 1
        self.out = self.out or self.left == 0
        return not self.out

    def xOpen(self, name: Any, flags: list[int]) -> Any:  # noqa: N802 - SQLite's
        path = name.filename() if isinstance(name, apsw.URIFilename) else (name or "temporary")
        flags[1] = flags[0]
        return File(self, self.files.setdefault(Path(path).name, Kept()))

    def xDelete(self, name: str, _sync: bool) -> None:  # noqa: N802
        if self.step():
            self.files.pop(Path(name).name, None)

    def xAccess(self, name: str, _flags: int) -> bool:  # noqa: N802
        return Path(name).name in self.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return f"/{Path(name).name}"


class File:
    """An open file of `Disk`, as SQLite asks for it."""

    def __init__(self, disk: Disk, kept: Kept) -> None:
        self.disk = disk
        self.kept = kept
        self.content = kept.now()

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self.content[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self.disk.step():
            self.kept.written.append((offset, bytes(data)))
        _apply(self.content, offset, bytes(data))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        if self.disk.step():
            self.kept.written.append((size, None))
        _apply(self.content, size, None)

    def xSync(self, _flags: int) -> None:  # noqa: N802
        if self.disk.step():
            self.kept.durable = self.kept.now()
            self.kept.written.clear()

    def xFileSize(self) -> int:  # noqa: N802
        return len(self.content)

    def xClose(self) -> None:  # noqa: N802
        pass

    def xLock(self, _level: int) -> None:  # noqa: N802
        pass

    def xUnlock(self, _level: int) -> None:  # noqa: N802
        pass

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, _op: int, _pointer: int) -> bool:  # noqa: N802
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0


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
