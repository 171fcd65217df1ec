"""The last date this machine saw: a tiny file with a date in it, nothing else.

It lets a kiosk whose clock falls back to 1999 still know better. It is written at most once a day,
at the start and by a timer, never by what a visitor does.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.clock import Today
from kiosk.edition.disk import replace_file


def read(path: Path) -> date | None:
    """The date in the file; None when there is none or it cannot be read."""
    try:
        return date.fromisoformat(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def keep(path: Path, today: Today) -> bool:
    """Remember today, if it is known and later than what is remembered.

    Returns True when the file was written. A disk that takes nothing is no reason to stop a
    visitor: then the answer is False.
    """
    if not today.known or (read(path) or date.min) >= today.date:
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, f"{today.date.isoformat()}\n".encode("ascii"))
    except OSError:
        return False
    return True
