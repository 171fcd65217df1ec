"""Words of tests: the English messages; another language has them in brackets with its tag."""

from __future__ import annotations

from kiosk.words import Words
from ui.messages import MESSAGES


class Bracketed:
    """Keeps the `Words` protocol without a catalogue, so that translations change no golden file."""

    def __init__(self, language: str) -> None:
        self._language = language

    @property
    def language(self) -> str:
        return self._language

    def say(self, message: str, /, **values: str | int) -> str:
        text = MESSAGES[message].replace("%n", str(values.get("count", "")))
        text = text.format(**values)
        return text if self._language == "en" else f"[{self._language}: {text}]"

    def date(self, partial: str) -> str:
        return partial

    def time(self, minutes: int) -> str:
        return f"{minutes // 60}.{minutes % 60:02d}"

    def weekday(self, day: int) -> str:
        return f"day{day}"


def words(language: str) -> Words:
    return Bracketed(language)
