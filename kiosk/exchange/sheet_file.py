"""Opening a spreadsheet that somebody sent: looked at from outside first, then read by a child.

A file of 1 MB can unpack to gigabytes, or be made to break whoever reads it. So sizes and ratios
are looked at before anything is unpacked, and the reading happens in `kiosk.exchange.sheet_child`,
a process with limits of memory and time. Every refusal is one sentence.
"""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from kiosk.errors import UserError
from kiosk.exchange import sheet_child

BIGGEST_FILE = 20 * 1024 * 1024
"""Bytes as the file lies there."""

BIGGEST_UNPACKED = 100 * 1024 * 1024
"""Bytes of all its parts, as the file says itself."""

MOST_PARTS = 500
HIGHEST_RATIO = 200
"""A part that unpacks to more times its size is none that a spreadsheet program writes…"""

SMALL_PART = 1024 * 1024
"""… unless it is smaller than this, in bytes, unpacked."""

SECONDS = 30
"""On the clock, until the child is ended."""

READ_SHEET = "--read-sheet"
"""What the frozen program is told to be the child."""

_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = 0x1

Sheet = list[list[str | None]]
"""Rows of cells; None is a cell that holds neither text nor number."""


def read(path: Path) -> list[Sheet]:
    """The sheets of an .xlsx file.

    Raises:
        UserError: there is no such file, it is no .xlsx file, or it is not safe to open.
    """
    data = _bytes(path)
    problem = suspicious(data)
    if problem:
        raise UserError(f"{path.name}: {problem}", str(path))
    return _read_apart(path.name, data)


def suspicious(data: bytes) -> str:
    """Why a file must not be unpacked, as a sentence; "" when nothing speaks against it.

    Only the list of its parts is looked at.
    """
    if data.startswith(_OLD_OFFICE):
        return "This file has a password or is of an old kind. Save it as .xlsx without a password."
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError):
        parts = []
    names = {part.filename.lower() for part in parts}
    sums = len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > BIGGEST_UNPACKED
    found = {
        "This is no .xlsx file. Save the sheet as .xlsx and try again.": (
            "xl/workbook.xml" not in names
        ),
        "This file holds a program (a macro). Save it as .xlsx without it.": any(
            name.endswith("vbaproject.bin") for name in names
        ),
        "This file has a password. Save it without one.": any(
            part.flag_bits & _ENCRYPTED for part in parts
        ),
        "This file would become far too big when it is opened. It was not opened.": (
            sums or any(_bomb(part) for part in parts)
        ),
    }
    return next((sentence for sentence, so in found.items() if so), "")


def _bomb(part: zipfile.ZipInfo) -> bool:
    most = max(part.compress_size, 1) * HIGHEST_RATIO
    return part.file_size > SMALL_PART and part.file_size > most


def _bytes(path: Path) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise UserError(f"{path.name} is not a file.", str(path))
        if about.st_size > BIGGEST_FILE:
            biggest = BIGGEST_FILE // (1024 * 1024)
            raise UserError(f"{path.name} is too big: {biggest} MB at most.", str(path))
        with path.open("rb") as file:
            return file.read(BIGGEST_FILE)
    except FileNotFoundError as error:
        raise UserError(f"There is no file {path.name}.", str(path)) from error
    except OSError as error:
        raise UserError(f"{path.name} cannot be read.", repr(error)) from error


def _program() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return (sys.executable, READ_SHEET)
    return (sys.executable, "-I", str(Path(sheet_child.__file__)))


def _read_apart(name: str, data: bytes) -> list[Sheet]:
    try:
        done = subprocess.run(  # noqa: S603 - this very program
            _program(), input=data, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UserError(f"{name}: Reading this file took too long. It was left alone.") from error
    if done.returncode == sheet_child.TOO_BIG:
        raise UserError(f"{name}: There is far more in this file than in any sheet of ours.")
    if done.returncode:
        said = done.stderr.decode(errors="replace")[-500:]
        raise UserError(
            f"{name}: This file is damaged, or made to do harm. It was not taken in.",
            f"exit {done.returncode}: {said}",
        )
    sheets: list[Sheet] = json.loads(done.stdout)
    return sheets
