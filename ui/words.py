"""The interface's texts: one loaded catalogue a language, as many at once as a slip needs.

Catalogues are Qt's .qm files, made from `translations/*.ts` by the build. A text that a catalogue
lacks falls back to English. English has a catalogue too, for its plurals.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTime, QTranslator

from kiosk import paths
from kiosk.languages import language as row_of
from kiosk.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE
from ui.messages import MESSAGES

CONTEXT = "messages"
ENGLISH = "en"
_also: dict[str, str] = {}
"""Texts of faces that a visitor never sees (`add_messages`); no language needs them to be offered."""

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


class Catalogue:
    """One language's texts, dates and times. Keeps the `Words` protocol of the kiosk.

    Args:
        language: BCP 47 tag.
        folder: where the .qm files are.
    """

    def __init__(self, language: str, folder: Path) -> None:
        self._language = language
        self._locale = QLocale(language)
        self._translator = QTranslator()
        file = folder / f"{language}.qm"
        # From memory: Qt would map the file, and an update that cuts it short would end the program.
        self._data = file.read_bytes() if file.is_file() else b""
        self._loaded = bool(self._data) and self._translator.load(self._data)

    @property
    def language(self) -> str:
        """The BCP 47 tag of the texts given."""
        return self._language

    @property
    def translator(self) -> QTranslator:
        """What Qt asks for the texts of QML; empty where there is no catalogue."""
        return self._translator

    @property
    def complete(self) -> bool:
        """True when no text of `MESSAGES` would fall back to English. English always is."""
        return self._language == ENGLISH or (
            self._loaded and all(self._translated(text, 1) for text in MESSAGES.values())
        )

    def say(self, message: str, /, **values: str | int) -> str:
        """The sentence with id `message`, its `{placeholders}` filled; `count` chooses a plural.

        In a right-to-left language each value is isolated, or a phone number would turn round.
        Raises KeyError for an unknown id and for a placeholder without a value.
        """
        source = _also[message] if message in _also else MESSAGES[message]
        count = values.get("count")
        text = (self._translated(source, int(count or 0)) or source).replace("%n", str(count))
        isolate = row_of(self._language).right_to_left

        def fill(found: re.Match[str]) -> str:
            value = str(values[found[1]])
            return f"{FIRST_STRONG_ISOLATE}{value}{POP_DIRECTIONAL_ISOLATE}" if isolate else value

        return _PLACEHOLDER.sub(fill, text)

    def date(self, partial: str) -> str:
        """A date as written in this language. `partial`: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'."""
        parts = [int(part) for part in partial.split("-")]
        if len(parts) == 1:
            return partial
        shown = QDate(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
        return self._locale.toString(
            shown, self.say("format.month" if len(parts) == 2 else "format.day")
        )

    def time(self, minutes: int) -> str:
        """A time of day as written in this language; `minutes` since midnight, 24:00 as 0:00."""
        clock = QTime(minutes // 60 % 24, minutes % 60)
        return self._locale.toString(clock, self.say("format.time"))

    def weekday(self, day: int) -> str:
        """The name of a weekday in this language; Monday is 0."""
        return self._locale.dayName(day + 1, QLocale.FormatType.LongFormat)

    def _translated(self, source: str, count: int) -> str:
        # A text without a plural has one form only; asked for the second, Arabic would have none.
        plural = count if "%n" in source else -1
        return self._translator.translate(CONTEXT, source, None, plural) or ""


@cache
def _catalogue(language: str, folder: Path) -> Catalogue:
    return Catalogue(language, folder)


def words_for(language: str, folder: Path | None = None) -> Catalogue:
    """The catalogue of a language, loaded once. "" (nothing chosen yet) is English.

    Args:
        language: BCP 47 tag.
        folder: where the .qm files are; without it, those that ship with the program.
    """
    return _catalogue(language or ENGLISH, folder or paths.translations())


def add_messages(messages: Mapping[str, str]) -> None:
    """Make texts of another face known by id, such as the staff's.

    Raises ValueError for an id that says something else already: a visitor would read it.
    """
    known = {**MESSAGES, **_also}
    if twice := [each for each in messages if known.get(each, messages[each]) != messages[each]]:
        raise ValueError(f"These ids stand for another text already: {twice}")
    _also.update(messages)


def also() -> frozenset[str]:
    """The English of every text that was made known so."""
    return frozenset(_also.values())
