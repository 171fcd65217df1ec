"""Our own table of languages (Qt and CLDR lack some): one row a language, from a data file.

Rows are in `assets/languages.toml`, so that a language is added by files alone.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kiosk import paths


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        tag: BCP 47.
        own_name: in itself, as a speaker looks for it.
        english_name: for staff and for officers.
        direction: "ltr" or "rtl".
        font: family that ships with the program.
        greeting: "Welcome" in the language; "" where nobody could check it.
        keyboard: name of the layout in `assets/keyboards`; "" when there is none yet.
        interface: "original" (English), "machine" or "reviewed": who translated the interface.
        pseudo: True for the languages of tests and `amparo tour`, never offered to visitors.
    """

    tag: str
    own_name: str
    english_name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    font: str = "Noto Sans"
    greeting: str = ""
    keyboard: str = ""
    interface: Literal["original", "machine", "reviewed"] = "machine"
    pseudo: bool = False

    @property
    def right_to_left(self) -> bool:
        """True for Arabic, Hebrew and their like."""
        return self.direction == "rtl"


@cache
def table() -> dict[str, Language]:
    """All languages by tag, in the order of the file."""
    text = (paths.shipped("assets") / "languages.toml").read_text(encoding="utf-8")
    return {row["tag"]: Language(**row) for row in tomllib.loads(text)["language"]}


def language(tag: str) -> Language:
    """The row of a tag; an unknown tag reads as English under its own tag."""
    return table().get(tag) or Language(tag, tag, tag)
