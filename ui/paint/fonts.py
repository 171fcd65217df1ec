"""The letters of paper: one family per language, from the fonts that ship with the program.

The system's own choice of fallback changes when somebody installs a font; families are therefore
named, the language's first, then those of every other language of our table (the name of a
language stands in itself, whatever the handout's language).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk import languages, paths

FALLBACK = "Noto Sans"


def painting() -> QGuiApplication:
    """The application that drawing needs; made here, without a screen, when there is none yet."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication(["amparo", "-platform", "offscreen"])


@cache
def load() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once. Returns their families; none is no error."""
    painting()
    found: list[str] = []
    for file in sorted((*paths.fonts().rglob("*.[ot]tf"), *_icons().glob("*.ttf"))):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(found))


def _icons() -> Path:
    return paths.shipped("assets") / "icons"


@cache
def _code_points() -> dict[str, str]:
    """Names of pictograms and their places in their font; none where the file is missing."""
    file = _icons() / "phosphor-bold.json"
    found: dict[str, str] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    return found


@cache
def _icon_family() -> str:
    return next((family for family in load() if family.startswith("Phosphor")), "")


def icon(name: str) -> str:
    """The letter of a pictogram in `icon_font`; "" for one that nobody drew."""
    point = _code_points().get(name, "") if name and _icon_family() else ""
    return chr(int(point, 16)) if point else ""


def icon_font(size: float) -> QFont:
    """The pictograms, `size` device units high."""
    made = QFont(_icon_family())
    made.setPixelSize(max(1, round(size)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def families(tag: str) -> tuple[str, ...]:
    """Families for a language, in the order they are tried."""
    load()
    others = [row.font for row in languages.table().values()]
    return tuple(dict.fromkeys([languages.language(tag).font, FALLBACK, *others]))


def font(tag: str, size: float, *, bold: bool = False) -> QFont:
    """A font of `size` device units for a language, the same on every machine.

    Ligatures are off, so that a PDF can be searched; joining scripts are not touched by that.
    """
    made = QFont()
    made.setFamilies(list(families(tag)))
    made.setPixelSize(max(1, round(size)))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig"):
        made.setFeature(QFont.Tag(feature), 0)
    return made
