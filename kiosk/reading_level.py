"""How hard an English text is to read, as a school grade of the United States.

The Flesch-Kincaid grade (Kincaid, Fishburne, Rogers, Chissom, "Derivation of new readability formulas
for Navy enlisted personnel", 1975):

    0.39 × words / sentences + 11.8 × syllables / words - 15.59

Syllables are counted by rules of spelling, since no dictionary ships with the program; so the grade
is a hint for who writes, not a measurement.
"""

from __future__ import annotations

import re

AIM = 5
"""The grade to write for (FIELD 3: grade 5 before translation)."""

HARD = 7
"""From this grade on a text is said to be too hard. Single sentences spread widely around the grade
of a whole text, and a long word that cannot be avoided ("immigration") must not raise an alarm."""

FEW = 4
"""With fewer words a text has no grade."""

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+")
_SENTENCE_END = re.compile(r"[.!?…]+(?=[\s\"'”’)]|$)|\n+")
_GROUP = re.compile(r"[aeiouy]+")
_SILENT_E = re.compile(r"[^aeiouyl]e$|[^aeiouylcsxzgh]es$|[aeiouy]les?$|[^aeiouytd]ed$")
_TWO_VOWELS = re.compile(r"i[ao](?!u)|[^qg]ua|eo|[^t]ien|uou|ying|ier")
_ONE_SOUND = re.compile(r"[cstg]i[aou]|eous$")


def grade(text: str) -> float | None:
    """The grade of an English text; None when it is too short to say."""
    words = _WORD.findall(text)
    if len(words) < FEW:
        return None
    sentences = max(1, sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text)))
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def syllables(word: str) -> int:
    """How many syllables an English word has, by its spelling; a number counts as one."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if not letters:
        return 1
    count = len(_GROUP.findall(letters))
    count -= len(_SILENT_E.findall(letters))
    count += len(_TWO_VOWELS.findall(letters)) - len(_ONE_SOUND.findall(letters))
    return max(1, count)


def too_hard(text: str) -> int:
    """The grade of a text that is too hard, rounded; 0 for one that is not."""
    found = grade(text)
    return round(found) if found is not None and found >= HARD else 0
