"""Hide this now: a small list of ids beside the editions, applied to whichever is open.

Two copies are kept. When the first cannot be read, what the second says is hidden stays hidden, and
so does every id that can still be made out in the torn file: hiding is never undone by accident.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk.edition.disk import locked, replace_file
from kiosk.errors import AmparoError, UserError

NAME = "withdrawals.json"
COPY = "withdrawals.json.bak"

Report = Callable[[str, str], None]
"""Tells staff: a sentence, and a detail for the log."""

_IN_QUOTES = re.compile(r'"([^"\\]{1,200})"')


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why and since when something is hidden. `on`: ISO date."""

    reason: str
    on: str


def withdraw(folder: Path, identifier: str, reason: str, on: date) -> None:
    """Hide a record (by id or code), an organization's listings, or one phone, on every edition.

    Args:
        folder: of the editions; made if it is not there.
        identifier: a UUID, or a code such as K47.
        reason: for the other staff.
        on: today.

    Raises:
        UserError: an empty id.
        AmparoError: the disk does not take it.
    """
    identifier = identifier.strip()
    if not identifier:
        raise UserError("Say what to hide: its id, or its code such as K47.")
    _change(folder, {identifier: Withdrawal(reason, on.isoformat())})


def restore(folder: Path, identifier: str) -> None:
    """Show again what was hidden. Raises UserError when it was not, AmparoError as `withdraw`."""
    _change(folder, {identifier.strip(): None})


def entries(folder: Path) -> dict[str, Withdrawal]:
    """What is hidden, by id, as staff see it; ids made out of a torn file have no reason."""
    return _read(folder, _silent)


def read(folder: Path, report: Report | None = None) -> frozenset[str]:
    """The ids that are hidden. Never raises: what cannot be read is reported."""
    return frozenset(_read(folder, report or _silent))


def stamp(folder: Path) -> tuple[int, ...]:
    """Changes whenever the list changes; cheap enough to ask several times a second."""
    return _stamp(folder / NAME) + _stamp(folder / COPY)


def _silent(_sentence: str, _detail: str) -> None:
    """For those who only want to know the ids."""


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, 0, 0)
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def _change(folder: Path, changes: dict[str, Withdrawal | None]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            listed = _read(folder, _silent)
            for identifier, withdrawal in changes.items():
                if withdrawal is not None:
                    listed[identifier] = withdrawal
                elif listed.pop(identifier, None) is None:
                    raise UserError(f"{identifier} is not hidden.")
            data = {identifier: asdict(each) for identifier, each in sorted(listed.items())}
            written = (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()
            replace_file(folder / NAME, written)
            replace_file(folder / COPY, written)
    except OSError as error:
        raise AmparoError(
            "The list of what is hidden could not be saved. Is the disk full or read-only?",
            str(error),
        ) from error


def _read(folder: Path, report: Report) -> dict[str, Withdrawal]:
    if not (folder / NAME).exists() and not (folder / COPY).exists():
        return {}
    try:
        return _parsed((folder / NAME).read_bytes())
    except (OSError, ValueError, TypeError, AttributeError) as error:
        report("The list of what is hidden was damaged. Its copy is used.", repr(error))
    try:
        copy = _parsed((folder / COPY).read_bytes())
    except (OSError, ValueError, TypeError, AttributeError) as error:
        report("The copy of the list of what is hidden is damaged too.", repr(error))
        copy = _made_out(folder / COPY)
    return {**_made_out(folder / NAME), **copy}


def _parsed(data: bytes) -> dict[str, Withdrawal]:
    return {
        str(identifier): Withdrawal(str(each["reason"]), str(each["on"]))
        for identifier, each in json.loads(data.decode("utf-8")).items()
    }


def _made_out(path: Path) -> dict[str, Withdrawal]:
    """Whatever stands in quotes in a torn file: some of it is ids, the rest names no record."""
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return {}
    return {each: Withdrawal("", "") for each in _IN_QUOTES.findall(text)}
