"""How code without Qt asks for a sentence: a message id and values, in a language.

`ui.words` has the catalogues. A slip in two languages holds two `Words` at once.
"""

from __future__ import annotations

from typing import Protocol

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_DIRECTIONAL_ISOLATE = "\u2069"


class Words(Protocol):
    """One language's interface texts."""

    @property
    def language(self) -> str:
        """The BCP 47 tag of the texts given."""
        ...

    def say(self, message: str, /, **values: str | int) -> str:
        """The sentence with id `message`, its `{placeholders}` filled.

        A value called `count` chooses the plural form. Raises KeyError for an id that no
        catalogue has, so that a misspelt id fails its test.
        """
        ...

    def date(self, partial: str) -> str:
        """A date as written in this language. `partial`: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'."""
        ...

    def time(self, minutes: int) -> str:
        """A time of day as written in this language; `minutes` since midnight."""
        ...

    def weekday(self, day: int) -> str:
        """The name of a weekday in this language; Monday is 0."""
        ...


def left_to_right(text: str) -> str:
    """Isolate a number, address or Latin name so that right-to-left text leaves it in order."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}" if text else text
