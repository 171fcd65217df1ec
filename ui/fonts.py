"""Load the fonts that ship: what the first page needs at once, the others after the first frame.

Families are set by language (`assets/languages.toml`), never left to the system, whose choice
changes when somebody installs a font. A missing folder costs the looks, not the screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths

LATIN = "Noto Sans"
ICON_FONT = "Phosphor-Bold.ttf"

_loaded: set[Path] = set()
"""Fonts belong to the whole process, as Qt keeps them."""


class Report(Protocol):
    """Takes a sentence that staff should know, and a detail for the log."""

    def __call__(self, sentence: str, detail: str = "", /) -> object:
        """Note it."""
        ...


def files_of(family: str) -> list[Path]:
    """The files of a family: "Noto Sans Lao" is in NotoSansLao-Regular.ttf and -Bold.ttf."""
    return sorted(paths.fonts().glob(f"{family.replace(' ', '')}-*.[ot]tf"))


def load_first_fonts(families: Iterable[str], report: Report) -> None:
    """Load Noto Sans, the icons, and the families of the languages on the welcome page."""
    icons = paths.shipped("assets") / "icons" / ICON_FONT
    first = files_of(LATIN)
    if not first:
        report(
            "The fonts that belong to this program are missing. Install it again.",
            str(paths.fonts()),
        )
    others = [file for family in sorted({*families} - {LATIN}) for file in files_of(family)]
    for file in (icons, *first, *others):
        load(file, report)


def other_files() -> list[Path]:
    """The files that no page has needed yet."""
    return [file for file in sorted(paths.fonts().glob("*.[ot]tf")) if file not in _loaded]


def load_other_fonts(report: Report) -> None:
    """Load every other face that ships."""
    for file in other_files():
        load(file, report)


def load(file: Path, report: Report) -> None:
    """Load one file, once. Letters that a family lacks come from Noto Sans, and Noto Sans' from it."""
    if file in _loaded:
        return
    number = QFontDatabase.addApplicationFont(str(file)) if file.is_file() else -1
    if number < 0:
        report("A font of this program is missing or broken. Install it again.", str(file))
        return
    _loaded.add(file)
    for family in QFontDatabase.applicationFontFamilies(number):
        if family != LATIN and file.name != ICON_FONT:
            QFont.insertSubstitution(family, LATIN)
            QFont.insertSubstitution(LATIN, family)
