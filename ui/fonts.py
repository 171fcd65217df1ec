"""Load the fonts that ship: what the first page needs at once, the others after the first frame.

Families are set by language (`assets/languages.toml`), never left to the system, whose choice
changes when somebody installs a font. A missing folder costs the looks, not the screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths


class Report(Protocol):
    """Takes a sentence that staff should know, and a detail for the log."""

    def __call__(self, sentence: str, detail: str = "", /) -> object:
        """Note it."""
        ...


FIRST = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
ICON_FONT = "Phosphor-Bold.ttf"
LATIN = "Noto Sans"

_loaded: set[Path] = set()


def load_first_fonts(report: Report) -> None:
    """Load the faces the welcome page needs, and the icons."""
    folder = paths.fonts()
    files = [folder / name for name in FIRST]
    files.append(paths.shipped("assets") / "icons" / ICON_FONT)
    for file in files:
        _load(file, report)


def load_other_fonts(report: Report) -> None:
    """Load every other face that ships. Words of another script fall back to Noto Sans."""
    for file in sorted(paths.fonts().glob("*.[ot]tf")):
        for family in _load(file, report):
            if family != LATIN:
                QFont.insertSubstitution(family, LATIN)


def _load(file: Path, report: Report) -> list[str]:
    """Load one file once; returns its families. A file that does not load is reported."""
    if file in _loaded:
        return []
    number = QFontDatabase.addApplicationFont(str(file)) if file.is_file() else -1
    if number < 0:
        report(f"The font {file.name} is missing or broken; the system's font shows instead.")
        return []
    _loaded.add(file)
    return QFontDatabase.applicationFontFamilies(number)
