"""One line for today ("closed at 3 pm"): a small file beside the editions, read with withdrawals.

A line belongs to a record and ends by itself at the time staff gave; nobody has to take it away. It
is shown on whichever edition is open. A file that cannot be read shows no line and tells staff.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.clock import Today
from kiosk.edition.disk import locked, replace_file
from kiosk.edition.withdrawals import Report
from kiosk.errors import AmparoError, UserError

NAME = "notices.json"

LONGEST = 120
"""Characters of a line: what a card shows without hiding the rest."""

FURTHEST = timedelta(days=7)
"""A line for longer than that is a temporary closing, which has its own place in the desk."""

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Line:
    """What staff wrote for today.

    Attributes:
        texts: by BCP 47 tag; English is always among them.
        written_at: local wall time, naive. Its day is the day the line is about.
        until: likewise; from then on it is gone.
    """

    texts: Mapping[str, str]
    written_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A line that is shown now. `dated`: say its day, since it is not surely today."""

    texts: Mapping[str, str]
    day: str
    dated: bool


class Board:
    """The lines of one folder, kept current. It shows nothing before the first `look`."""

    def __init__(self, folder: Path, report: Report) -> None:
        self._folder = folder
        self._report = report
        self._stamp: tuple[int, ...] = ()
        self._lines: dict[str, Line] = {}
        self.shown: dict[str, Shown] = {}

    def look(self, now: datetime, today: Today) -> bool:
        """See what is to be shown now; True when that is not what was shown before."""
        found = stamp(self._folder)
        if found != self._stamp:
            self._stamp = found
            self._lines = read(self._folder, self._report)
        before = self.shown
        self.shown = current(self._lines, now, today)
        return self.shown != before

    @property
    def empty(self) -> bool:
        """True when there is no line at all, not even one that ended, since the last `look`."""
        return not self._lines and self._stamp == stamp(self._folder)


def current(lines: Mapping[str, Line], now: datetime, today: Today) -> dict[str, Shown]:
    """The lines that have not ended, by record.

    Args:
        lines: all of them.
        now: local wall time, by a clock that may be wrong.
        today: the day to judge by. A day later than a line's last one ends it whatever the clock
            says. A clock that cannot be believed ends nothing: the line then says its day.
    """
    found = {}
    for record, line in lines.items():
        if today.date > line.until.date():
            continue
        believed = today.known and now.date() >= today.date and now >= line.written_at
        if believed and now >= line.until:
            continue
        day = line.written_at.date()
        dated = not believed or now.date() != day
        found[record] = Shown(line.texts, day.isoformat(), dated)
    return found


def put(folder: Path, record: str, line: Line) -> None:
    """Show a line on a record from now on, in place of an earlier one.

    Args:
        folder: of the editions; made if it is not there.
        record: id of a listing, guide or organization (for all its listings).
        line: what to show.

    Raises:
        UserError: it says nothing in English, is too long, or ends before it begins.
        AmparoError: the disk does not take it.
    """
    texts = {tag: _one_line(text) for tag, text in line.texts.items()}
    texts = {tag: text for tag, text in texts.items() if text}
    if ENGLISH not in texts:
        raise UserError("Write the line in English. Other languages are up to you.")
    if any(len(text) > LONGEST for text in texts.values()):
        raise UserError(f"Write no more than {LONGEST} letters, so that it fits on the screen.")
    if line.until <= line.written_at:
        raise UserError("The end is over already. Give a later time.")
    if line.until > line.written_at + FURTHEST:
        raise UserError("A line is for today. For more than a week, enter a temporary closing.")
    kept = Line(texts, line.written_at, line.until)
    _change(folder, record, kept, line.written_at)


def take_away(folder: Path, record: str) -> bool:
    """Show no line on a record any more; False when there was none. Raises AmparoError as `put`."""
    if record not in read(folder):
        return False
    _change(folder, record, None, None)
    return True


def read(folder: Path, report: Report | None = None) -> dict[str, Line]:
    """Every line in the file, ended ones too. Never raises: what cannot be read is reported."""
    try:
        return _parsed((folder / NAME).read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        if report:
            report(
                "The lines for today were damaged and are not shown. Write them again.", repr(error)
            )
        return {}


def stamp(folder: Path) -> tuple[int, ...]:
    """Changes whenever the file does; cheap enough to ask several times a second."""
    try:
        status = (folder / NAME).stat()
    except OSError:
        return (0, 0, 0)
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def _one_line(text: str) -> str:
    """Without line breaks, and without marks that could turn round what stands beside it."""
    kept = (letter for letter in text if letter.isprintable() or letter.isspace())
    return " ".join("".join(kept).split())


def _change(folder: Path, record: str, line: Line | None, now: datetime | None) -> None:
    """Write the file anew, without lines that ended more than a week ago."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            lines = read(folder)
            lines.pop(record, None)
            if line is not None:
                lines[record] = line
            if now is not None:
                lines = {key: each for key, each in lines.items() if each.until > now - FURTHEST}
            written = json.dumps(_plain(lines), indent=1, ensure_ascii=False) + "\n"
            replace_file(folder / NAME, written.encode())
    except OSError as error:
        raise AmparoError(
            "The line for today could not be saved. Is the disk full or read-only?", str(error)
        ) from error


def _plain(lines: Mapping[str, Line]) -> dict[str, object]:
    return {
        record: {
            "texts": dict(sorted(line.texts.items())),
            "written_at": line.written_at.isoformat(timespec="minutes"),
            "until": line.until.isoformat(timespec="minutes"),
        }
        for record, line in sorted(lines.items())
    }


def _parsed(data: bytes) -> dict[str, Line]:
    found = {}
    for record, each in json.loads(data.decode("utf-8")).items():
        texts = {str(tag): _one_line(str(text)) for tag, text in each["texts"].items()}
        begun, until = (_local(each[name]) for name in ("written_at", "until"))
        if texts.get(ENGLISH):
            found[str(record)] = Line(texts, begun, until)
    return found


def _local(text: str) -> datetime:
    """A wall time. One with a time zone raises ValueError: it could not be compared."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        raise ValueError(text)
    return moment
