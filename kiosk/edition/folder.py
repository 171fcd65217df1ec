"""What lies in the folder of editions, and how its small files are read and written.

edition-3.sqlite          an edition (number 3), never changed
edition-3.sqlite.sha256   its SHA-256; an edition without one is half published
edition-4.sqlite.part     an edition that is being written
current                   the pointer: which edition is shown, and the highest number ever shown
place.json                the place of the last publishing, for a fallback
withdrawals.json          what is hidden, and a copy of it
media/                    files named by their SHA-256
lock                      held by whoever writes here
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.edition.disk import replace_file
from kiosk.edition.opening import sidecar
from kiosk.edition.records import Place

POINTER = "current"
PLACE = "place.json"
PART = ".part"

_EDITION = re.compile(r"edition-(\d+)\.sqlite")
_OURS = re.compile(r"edition-(\d+)\.sqlite(\.sha256|\.part)?(\.new|-journal)?")


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which edition is shown, and the highest number that ever was: numbers are never reused."""

    edition: int
    highest: int


def edition_path(folder: Path, number: int) -> Path:
    """Where an edition lies."""
    return folder / f"edition-{number}.sqlite"


def read_pointer(folder: Path) -> Pointer | None:
    """The pointer; None when there is none. Raises ValueError when it cannot be understood."""
    try:
        data = (folder / POINTER).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ValueError(repr(error)) from error
    try:
        return msgspec.json.decode(data, type=Pointer)
    except msgspec.MsgspecError as error:
        raise ValueError(repr(error)) from error


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Show another edition from now on: the one step that publishes. Raises OSError."""
    data = {"edition": pointer.edition, "highest": pointer.highest}
    replace_file(folder / POINTER, f"{json.dumps(data)}\n".encode())


def read_place(folder: Path) -> Place | None:
    """The place of the last publishing; None when it is not known."""
    try:
        return msgspec.json.decode((folder / PLACE).read_bytes(), type=Place)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def write_place(folder: Path, place: Place) -> None:
    """Keep the place for a fallback. Raises OSError."""
    data = msgspec.json.encode(place)
    if not (folder / PLACE).is_file() or (folder / PLACE).read_bytes() != data:
        replace_file(folder / PLACE, data)


def numbers(folder: Path) -> tuple[int, ...]:
    """Numbers of the editions that were written to their end, ascending. Not yet checked."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return ()
    matches = (_EDITION.fullmatch(name) for name in names)
    return tuple(
        sorted(
            int(match[1]) for match in matches if match and sidecar(folder / match[0]).name in names
        )
    )


def leftovers(folder: Path) -> list[Path]:
    """Files of a publishing that was cut off: none of them was ever shown."""
    whole = set(numbers(folder))
    try:
        pointer = read_pointer(folder)
    except ValueError:
        return []
    highest = pointer.highest if pointer else max(whole, default=0)
    return [
        path
        for path in sorted(folder.iterdir())
        if (match := _OURS.fullmatch(path.name))
        and (match[2] == PART or match[3] or int(match[1]) not in whole or int(match[1]) > highest)
    ]


def next_number(folder: Path) -> int:
    """One above every number that a file or the pointer names."""
    try:
        pointer = read_pointer(folder)
    except ValueError:
        pointer = None
    named = [int(match[1]) for path in folder.iterdir() if (match := _OURS.fullmatch(path.name))]
    highest: int = max([0, *named, *((pointer.edition, pointer.highest) if pointer else ())])
    return highest + 1


def stamp(folder: Path) -> tuple[int, int, int]:
    """Changes whenever another edition is pointed to; cheap enough to ask every second."""
    try:
        status = (folder / POINTER).stat()
    except OSError:
        return (0, 0, 0)
    return (status.st_mtime_ns, status.st_size, status.st_ino)
