"""Writing files so that a power cut leaves the old file or the new one, never half of one.

Used by publishing and by staff's commands. Nothing a visitor does comes here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WINDOWS = os.name == "nt"


def sync_file(path: Path) -> None:
    """Wait until the disk holds what was written to a file."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder: a rename lasts only after this."""
    if _WINDOWS:  # a folder cannot be opened there; NTFS journals its names
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in place of a file in one step. Raises OSError; the old file then still stands."""
    new = path.with_name(f"{path.name}.new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    sync_folder(path.parent)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Let one writer at a time into a folder. A writer that dies lets go of the lock."""
    with (folder / "lock").open("ab") as file:
        if _WINDOWS:
            _lock_windows(file.fileno())
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _lock_windows(descriptor: int) -> None:
    import msvcrt  # noqa: PLC0415 - only on Windows

    # Closing the file lets go. LK_LOCK tries for ten seconds, then raises OSError.
    msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
