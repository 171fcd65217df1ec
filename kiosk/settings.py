"""Settings of this one device, from `settings.toml`. They never travel in an edition.

    idle_seconds = 90
    width_mm = 398.5
    page_printer = "ipp://printer.local/ipp/print"

A visitor never pays for a mistake in this file: what cannot be read or does not fit keeps its
usual value, and `report` is told a sentence for staff.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

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
        width_mm: of the glass, as it hangs; None to go by what is known of its pixels.
        height_mm: likewise.
        capitals_mm: height of a capital letter; None for the usual one of this size of screen.
        page_printer: an IPP address or the system's name of a printer; "" for none.
        paper: of the page printer.
        receipt_dots: width a receipt printer can print, in dots.
        receipt_paper_mm: width of its paper.
    """

    idle_seconds: int = 90
    warning_seconds: int = 30
    width_mm: float | None = None
    height_mm: float | None = None
    capitals_mm: float | None = None
    page_printer: str = ""
    paper: Paper = "letter"
    receipt_dots: int = 512
    receipt_paper_mm: float = 80.0


_RANGES: dict[str, tuple[float, float, str]] = {
    "idle_seconds": (20, 1800, "seconds"),
    "warning_seconds": (SHORTEST_WARNING, 300, "seconds"),
    "width_mm": (50, 5000, "millimetres"),
    "height_mm": (50, 5000, "millimetres"),
    "capitals_mm": (2, 40, "millimetres"),
    "receipt_dots": (128, 4096, "dots"),
    "receipt_paper_mm": (20, 300, "millimetres"),
}
"""The least and the most, by whole numbers where the usual value is one."""

_CHOICES: dict[str, tuple[str, ...]] = {"paper": ("letter", "a4")}

_WHOLE = frozenset({"idle_seconds", "warning_seconds", "receipt_dots"})


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
    if value not in _CHOICES.get(name, (value,)):
        return f"must be one of: {', '.join(_CHOICES[name])}."
    return ""


_NAMES = frozenset(field.name for field in fields(Settings))
