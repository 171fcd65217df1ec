"""A disk under SQLite that loses power: a virtual file system of apsw, in memory.

It keeps apart what was synced from what was only written. When the power fails, of each write since
the last sync all, nothing or some sectors reach the disk, in any mix.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512


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
