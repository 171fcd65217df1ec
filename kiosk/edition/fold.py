"""Bring a text to the form in which it is searched, alike for the index and for what is typed.

In this order: compatibility forms and cases are unified (NFKD, casefold), marks are dropped except
the vowels of Indic and South-East Asian scripts, letters that do not decompose are mapped (đ ł ı ß),
Arabic letter forms and the article are unified, and runs of scripts that write no spaces are cut into
overlapping two-character pieces. Nothing is guessed about meaning; a fold is the same everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MARKED_SCRIPTS = (
    (0x0900, 0x0DFF),  # Devanagari to Sinhala
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x0F00, 0x0FFF),  # Tibetan
    (0x1000, 0x109F),  # Burmese and Karen
    (0x1700, 0x177F),  # scripts of the Philippines
    (0x1780, 0x17FF),  # Khmer
    (0x1A20, 0x1AAF),  # Tai Tham
    (0x1B00, 0x1C4F),  # Balinese to Lepcha
    (0xA880, 0xA8FF),  # Saurashtra, Devanagari extended
    (0xA930, 0xA9FF),  # Rejang to Burmese extended B
    (0xAA00, 0xAADF),  # Cham, Burmese extended A, Tai Viet
    (0x11000, 0x1133F),  # Brahmi to Grantha
)
"""Blocks whose vowels are marks that carry the word: dropping them would leave consonants alone."""

TONES_AND_SIGNS = frozenset(
    (
        *(0x093C, 0x09BC, 0x0A3C, 0x0ABC, 0x0B3C, 0x0CBC),  # nukta
        *(0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0BCD, 0x0C4D, 0x0CCD, 0x0D4D),  # virama
        *range(0x0951, 0x0955),  # stress
        *(*range(0x0E48, 0x0E4D), 0x0E4E),  # Thai tones and silent marks
        *range(0x0EC8, 0x0ECD),  # Lao tones
        *range(0x1037, 0x103B),  # Burmese tones, virama, asat
        *(0x1063, 0x1064, *range(0x1069, 0x106E), *range(0x1087, 0x108E), 0x108F),  # Karen, Shan
        *range(0x17C9, 0x17D4),  # Khmer signs and the joining sign
    )
)
"""Marks inside those blocks that are no vowels (and no consonants): tones, stress, joining signs."""

UNSPACED_SCRIPTS = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # Han repetition
    (0x3040, 0x30FF),  # Kana
    (0x31F0, 0x31FF),  # Kana extensions
    (0x3400, 0x4DBF),  # Han extension A
    (0x4E00, 0x9FFF),  # Han
    (0xA9E0, 0xA9FF),  # Burmese extended B
    (0xAA60, 0xAA7F),  # Burmese extended A
    (0xF900, 0xFAFF),  # Han compatibility
    (0x20000, 0x323AF),  # Han further extensions
)
"""Scripts without spaces between words: cut into overlapping pieces of two characters."""

_UNSPACED = "".join(f"{chr(first)}-{chr(last)}" for first, last in UNSPACED_SCRIPTS)
_RUNS = re.compile(f"([{_UNSPACED}]+)|[^{_UNSPACED} ]+")

LETTERS = str.maketrans(
    {
        **dict(zip("đðłıøħŧŋɓɗƙɔɛɣ", "ddliohtnbdkoeg", strict=True)),
        # Arabic letters: forms of alif, yeh, heh and kaf; hamza and the lengthening stroke go
        **dict(zip("ٱىیېےةہھەۀکڪ", "ايييي" + "ههههه" + "كك", strict=True)),
        "ß": "ss",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ـ": "",
        "ء": "",
    }
)
"""Letters that no decomposition unifies. The IPA letters are those of Dinka, Nuer and Hausa."""

_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=[\u0621-\u06ff]{3})")
_APOSTROPHES = re.compile("[\u0027\u0060\u00b4\u02bb\u02bc\u02bd\u2018\u2019\u201b\uff07]")
_ELISION = re.compile("(?<![^\\W_])(?:[cdjlmnst]|qu)'(?=[aeiouhy])")

LONGEST = 100_000
"""Characters of one text that are looked at; more than any field holds."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is searched. `pieces`: itself, or the two-character pieces of a run.

    Attributes:
        unspaced: True for a run of a script without spaces; it may start or end inside a word.
    """

    pieces: tuple[str, ...]
    unspaced: bool

    @property
    def text(self) -> str:
        """The word in one piece."""
        if not self.unspaced:
            return self.pieces[0]
        return "".join(piece[0] for piece in self.pieces)


def _within(code: int, blocks: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in blocks)


@lru_cache(maxsize=4096)
def _character(character: str) -> str:
    """One decomposed, casefolded character as it is searched: itself, a digit, a space or ""."""
    category = unicodedata.category(character)
    if category[0] == "M":
        code = ord(character)
        kept = _within(code, MARKED_SCRIPTS) and code not in TONES_AND_SIGNS
        return character if kept else ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category in {"Cf", "Cs"}:  # joiners, line-break marks, isolates; halves of a broken pair
        return ""
    return character if category[0] in "LN" else " "


def characters(text: str) -> str:
    """The text letter by letter as it is searched: words with single spaces between them."""
    plain = _APOSTROPHES.sub("'", text[:LONGEST])
    decomposed = unicodedata.normalize("NFKD", plain).casefold()
    decomposed = _ELISION.sub("", decomposed).replace("'", "")
    decomposed = unicodedata.normalize("NFKD", decomposed).translate(LETTERS)
    return " ".join("".join(map(_character, decomposed)).split())


def _spaced(word: str) -> str:
    """A word of a script with spaces, without the Arabic article."""
    return _ARTICLE.sub("", word) if word[0] > "\u05ff" else word


def without_article(beginning: str) -> str:
    """The beginning of an Arabic word, still being typed, without an article however short."""
    return beginning.removeprefix("ال")


def _pieces(run: str) -> tuple[str, ...]:
    """Overlapping pieces of two characters, then the last character alone."""
    return tuple(run[place : place + 2] for place in range(len(run)))


def words(text: str) -> list[Word]:
    """The words of a text, in order, as they are searched."""
    return [
        Word(_pieces(run[0]), unspaced=True) if run[1] else Word((_spaced(run[0]),), unspaced=False)
        for run in _RUNS.finditer(characters(text))
    ]


def indexed(text: str) -> str:
    """A text for the index: the pieces of its words with spaces between them."""
    return " ".join(piece for word in words(text) for piece in word.pieces)


def writable(text: str) -> str:
    """The text without halves of broken character pairs, which no database takes."""
    return text.encode("utf-8", "ignore").decode()


def digits(text: str) -> str:
    """The digits of a text as ASCII, in any script's digits."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST])
    return "".join(str(unicodedata.decimal(each)) for each in plain if each.isdecimal())
