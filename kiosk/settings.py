"""Settings of this one device, from `settings.toml`. They never travel in an edition.

    idle_seconds = 90
    width_mm = 398.5
    page_printer = "ipp://printer.local/ipp/print"

A visitor never pays for a mistake in this file: what cannot be read or does not fit keeps its
usual value, and `report` is told a sentence for staff.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

from kiosk.edition.disk import replace_file
from kiosk.errors import UserError

Report = Callable[[str, str], None]
"""Is told a sentence for staff and a detail for the log."""

Paper = Literal["letter", "a4"]

SHORTEST_WARNING = 20
"""Seconds. Section 508 407.5 and WCAG 2.2.1: a warning gives at least that long to answer."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is special about this machine.

    Attributes:
        idle_seconds: without a touch until the warning.
        warning_seconds: from the warning to the end of the visit, never under 20.
        desk_lock_minutes: without a touch until the staff desk warns and locks itself.
        width_mm: of the glass, as it hangs; None to go by what is known of its pixels.
        height_mm: likewise.
        capitals_mm: height of a capital letter; None for the usual one of this size of screen.
        page_printer: an IPP address or the system's name of a printer; "" for none.
        paper: of the page printer.
        receipt_dots: width a receipt printer can print, in dots.
        receipt_paper_mm: width of its paper.
        publish_to: further folders of editions, such as a share that other kiosks read, separated
            by semicolons. What staff hide reaches them too.
        screen_from: "HH:MM", when the screen goes on; with "" it stays on.
        screen_until: "HH:MM", when it goes dark until somebody touches it.
    """

    idle_seconds: int = 90
    warning_seconds: int = 30
    desk_lock_minutes: int = 3
    width_mm: float | None = None
    height_mm: float | None = None
    capitals_mm: float | None = None
    page_printer: str = ""
    paper: Paper = "letter"
    receipt_dots: int = 512
    receipt_paper_mm: float = 80.0
    publish_to: str = ""
    screen_from: str = ""
    screen_until: str = ""


_RANGES: dict[str, tuple[float, float, str]] = {
    "idle_seconds": (20, 1800, "seconds"),
    "warning_seconds": (SHORTEST_WARNING, 300, "seconds"),
    "desk_lock_minutes": (1, 60, "minutes"),
    "width_mm": (50, 5000, "millimetres"),
    "height_mm": (50, 5000, "millimetres"),
    "capitals_mm": (2, 40, "millimetres"),
    "receipt_dots": (128, 4096, "dots"),
    "receipt_paper_mm": (20, 300, "millimetres"),
}
"""The least and the most, by whole numbers where the usual value is one."""

_CHOICES: dict[str, tuple[str, ...]] = {"paper": ("letter", "a4")}

_TIMES = frozenset({"screen_from", "screen_until"})
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")

_WHOLE = frozenset({"idle_seconds", "warning_seconds", "desk_lock_minutes", "receipt_dots"})


def folders(publish_to: str) -> tuple[Path, ...]:
    """The folders of a setting like `publish_to`, each once."""
    parts = (part.strip() for part in publish_to.split(";"))
    return tuple(dict.fromkeys(Path(part) for part in parts if part))


def read(path: Path, report: Report) -> Settings:
    """The settings in a file; without a file the usual ones. Never raises for what is in it.

    Args:
        path: of `settings.toml`.
        report: is told, once for each, what could not be used and what is used instead.
    """
    usual = Settings()
    values: dict[str, Any] = {}
    for name, value in _table(path, report).items():
        if name not in _NAMES:
            report(f"The settings name {name}, which means nothing: correct or remove it.", name)
            continue
        wrong = _wrong(name, value)
        if wrong:
            instead = getattr(usual, name)
            kept = "the usual one" if instead is None else repr(instead)
            report(f"The setting {name} {wrong} Until then it is {kept}.", f"{name} = {value!r}")
        else:
            values[name] = value if isinstance(value, str) or name in _WHOLE else float(value)
    return Settings(**values)


def wrong(name: str, value: object) -> str:
    """Why a value does not fit a setting, as the rest of a sentence with what to do; "" if it fits."""
    return _wrong(name, value)


def write(path: Path, values: Mapping[str, str | float | None]) -> None:
    """Change some settings in the file, in one step; what it says besides stays, but its comments.

    Args:
        path: of `settings.toml`; it and its folder are made if they are not there.
        values: by name; None takes a setting away, so that it is the usual one again.

    Raises:
        ValueError: a value does not fit (`wrong` says why).
        UserError: the file that is there cannot be read, so nothing in it may be lost.
        OSError: the disk is full or read-only; the old file still stands.
    """
    for name, value in values.items():
        if value is not None and (bad := _wrong(name, value)):
            raise ValueError(f"{name} {bad}")
    unread: list[str] = []
    kept: dict[str, Any] = _table(path, lambda sentence, _detail: unread.append(sentence))
    if unread:
        raise UserError(f"{path.name} cannot be read. Mend it or take it away, then save again.")
    for name, value in values.items():
        kept.pop(name, None)
        if value is not None:
            kept[name] = value
    lines = [f"{name} = {_toml(value)}\n" for name, value in kept.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, "".join(lines).encode())


def _toml(value: object) -> str:
    """A value of ours in TOML, whose basic strings are escaped as JSON's are (TOML 1.0)."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    raise UserError(
        "The settings hold something that means nothing. Take it away, then save again."
    )


def _table(path: Path, report: Report) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        report(f"{path.name} cannot be read; the usual settings are used. Mend it.", repr(error))
        return {}


def _wrong(name: str, value: object) -> str:
    """Why a value does not fit, as the rest of a sentence with what to do; "" when it fits."""
    if name in _RANGES:
        least, most, unit = _RANGES[name]
        kind = int if name in _WHOLE else (int, float)
        # True is 1 to Python, which fits no range; NaN fits none either.
        if isinstance(value, kind) and least <= value <= most:
            return ""
        whole = "a whole number of" if name in _WHOLE else "a number of"
        return f"must be {whole} {unit} from {least:g} to {most:g}."
    if not isinstance(value, str):
        return "must be in quotes."
    if name in _TIMES and value and not _TIME.fullmatch(value):
        return "must be a time such as 07:30, or empty."
    if value not in _CHOICES.get(name, (value,)):
        return f"must be one of: {', '.join(_CHOICES[name])}."
    return ""


_NAMES = frozenset(field.name for field in fields(Settings))
