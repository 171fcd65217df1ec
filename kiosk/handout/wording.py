"""The two languages of a handout: the visitor's own, and English for whoever helps them read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk import languages
from kiosk.clock import Today
from kiosk.edition.records import Text
from kiosk.handout.document import Paragraph, Style
from kiosk.words import (
    FIRST_STRONG_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    Words,
    left_to_right,
)

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Scope:
    """How much of a record is said.

    Attributes:
        full: all that is known; else what one needs to call, to go there, to act.
        alone: nothing else is on the handout, so there is room for a contact to save and a card.
    """

    full: bool
    alone: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of both languages, and the day by which content is judged.

    Attributes:
        own: the visitor's language.
        english: English. The same as `own` for a reader of English.
        today: for what is said of old numbers; never printed.
    """

    own: Words
    english: Words
    today: Today

    @property
    def language(self) -> str:
        """BCP 47 tag of the visitor's language."""
        return self.own.language

    @property
    def right_to_left(self) -> bool:
        """True when the visitor's language runs from right to left."""
        return languages.language(self.language).right_to_left

    def say(self, message: str, style: Style = "small", icon: str = "", **values: str) -> Paragraph:
        """A sentence in the visitor's language."""
        return Paragraph(self.own.say(message, **values), self.language, style, icon)

    def both(self, message: str, style: Style = "small", **values: str) -> Paragraph:
        """A sentence in the visitor's language and in English, one after the other."""
        own, english = self.own.say(message, **values), self.english.say(message, **values)
        return Paragraph(self._joined((own, english), " / "), self.language, style)

    def heading(self, own: str, english: str, style: Style = "title") -> Paragraph:
        """A heading that staff can read too: "My list · Mi lista" (FIELD 2.2)."""
        return Paragraph(self._joined((english, own), BETWEEN), self.language, style)

    def line(self, parts: Iterable[str], style: Style = "small") -> Paragraph:
        """Short pieces side by side, each in its own direction."""
        return Paragraph(self._joined(tuple(parts), BETWEEN), self.language, style)

    def name(self, text: str, style: Style, icon: str = "") -> Paragraph:
        """A name, number, address or domain, which is never translated and never turned round."""
        shown = left_to_right(text) if self.right_to_left else text
        return Paragraph(shown, self.language, style, icon)

    def text(self, text: Text, style: Style = "body", icon: str = "") -> Paragraph:
        """A text of the content, with its English where nobody reviewed the translation."""
        return Paragraph(text.text, text.language, style, icon, text.english)

    def _joined(self, parts: tuple[str, ...], between: str) -> str:
        different = [part for part in dict.fromkeys(parts) if part]
        if self.right_to_left:
            different = [
                f"{FIRST_STRONG_ISOLATE}{part}{POP_DIRECTIONAL_ISOLATE}" for part in different
            ]
        return between.join(different)
