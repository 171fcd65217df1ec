"""A translation as it was meant, and what it must have in common with its English.

Placeholders must be the same; numbers usually are.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_PLACEHOLDER = re.compile(r"\{[^{}\s]{1,40}\}|%[n1-9]")
_NUMBER = re.compile(r"\d(?:[\d ().\-]*\d)?")

_AS_TYPED = str.maketrans({"\r": None, "\v": " ", "\f": " ", "\u2028": "\n", "\u2029": "\n"})

SHORTEST_NUMBER = 3
"""Digits. Shorter ones are often written as words."""


def clean(text: str) -> str:
    """A translation as it was meant: one form of letters, no invisible controls, no spare spaces."""
    plain = unicodedata.normalize("NFC", text.translate(_AS_TYPED))
    kept = (each for each in plain if each in "\n\t" or unicodedata.category(each) != "Cc")
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return "\n".join(lines).strip()


def same_placeholders(english: str, text: str) -> bool:
    """Whether every "{name}" and "%1" of the English is in the translation, as often."""
    return Counter(_PLACEHOLDER.findall(english)) == Counter(_PLACEHOLDER.findall(text))


def missing_numbers(english: str, text: str) -> tuple[str, ...]:
    """Numbers of three digits or more, such as phone numbers, that the translation does not have.

    Digits of any script count as the same; how they are grouped does not matter.
    """
    here = "".join(_digits(text))
    found = (number for number in _NUMBER.findall(english))
    wanted = (number for number in found if len(list(_digits(number))) >= SHORTEST_NUMBER)
    return tuple(dict.fromkeys(each for each in wanted if "".join(_digits(each)) not in here))


def _digits(text: str) -> list[str]:
    return [str(unicodedata.decimal(each)) for each in text if each.isdecimal()]
