"""Find a listing at the desk: by name, number, code on a slip, town, topic, pack, or what is due.

Everything is read once (`finder`), then each letter typed looks through it in memory. Unlike a
visitor's search, it finds what is closed, confidential or not offered just now, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from kiosk.desk import findable
from kiosk.desk.findable import Found, Known
from kiosk.edition import fold

__all__ = ["Finder", "Found", "Query", "finder"]

FEW = 3
"""With fewer results than this, names that nearly match are looked for."""

SHORTEST_NUMBER = 3
"""Digits that are looked for in phone numbers; fewer stand in nearly all."""

NEAR = 82
"""How alike a name and what was typed have to be then, of 100 (RapidFuzz's partial ratio)."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: everything that is set has to hold.

    Attributes:
        text: as it was typed so far.
        topic: key of a topic.
        pack: key of a pack.
        due: only what nobody confirmed in time.
        never_called: only what has a phone that nobody ever called.
        hidden: only what visitors do not see for what `State` says.
    """

    text: str = ""
    topic: str = ""
    pack: str = ""
    due: bool = False
    never_called: bool = False
    hidden: bool = False


@dataclass(slots=True)
class Finder:
    """All listings of a desk, read at one moment. Make another one when something was saved."""

    _known: list[Known] = field(default_factory=list)

    def find(self, query: Query, limit: int = 100) -> tuple[Found, ...]:
        """Listings in the order of their names, with a text the best first.

        Args:
            query: what to look for.
            limit: how many at most.
        """
        able = [each for each in self._known if _passes(each.found, query)]
        typed = _typed(query.text)
        ranked = [(rank, each) for each in able if (rank := _rank(each, typed)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        found = [each.found for _, each in ranked]
        if len(found) < FEW:
            there = {each.id for each in found}
            found += [each for each in _near(able, query.text) if each.id not in there]
        return tuple(found[:limit])

    def __len__(self) -> int:
        """How many listings there are."""
        return len(self._known)

    def count(self, query: Query) -> int:
        """How many pass the filters of a query, whatever its text."""
        return sum(_passes(each.found, query) for each in self._known)

    def of(self, listing: str) -> Found | None:
        """A listing by its id, or by the key of its service."""
        ids = (each.found for each in self._known if listing in (each.found.id, each.found.service))
        return next(ids, None)


def finder(session: Session, today: date) -> Finder:
    """Read all listings of a desk.

    Args:
        session: of the desk; nothing is changed.
        today: the day by which something is due.
    """
    return Finder(findable.read(session, today))


def _passes(found: Found, query: Query) -> bool:
    return (
        (not query.topic or query.topic in found.topics)
        and (not query.pack or query.pack == found.pack)
        and (not query.due or (found.due and not found.state))
        and (not query.never_called or (found.never_called and not found.state))
        and (not query.hidden or bool(found.state))
    )


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed, folded once for all listings.

    Attributes:
        words: in order; the last one may be unfinished.
        beginning: the words with spaces between them.
        code: as on a slip, without spaces.
        numbers: the digits, with and without the 1 before an area code; none when it is no number.
    """

    words: tuple[str, ...]
    beginning: str
    code: str
    numbers: tuple[str, ...]


def _typed(text: str) -> _Typed:
    words = tuple(word.text for word in fold.words(text))
    digits = fold.digits(text)
    number = len(digits) >= SHORTEST_NUMBER and 2 * len(digits) > len("".join(words))
    forms = dict.fromkeys((digits, digits.removeprefix("1"))) if number else ()
    return _Typed(words, " ".join(words), "".join(text.split()).casefold(), tuple(forms))


def _rank(known: Known, typed: _Typed) -> int | None:
    """How well a listing matches, the lower the better; None when it does not."""
    if not typed.words or known.code == typed.code:
        return 0
    if typed.numbers and any(form in each for each in known.numbers for form in typed.numbers):
        return 1
    more = known.more
    for word in typed.words:
        if word not in more:
            return None
    if known.name.startswith(typed.beginning):
        return 2
    begun = all(any(word.startswith(each) for word in known.words) for each in typed.words)
    return 3 if begun else 4


def _near(able: list[Known], text: str) -> Iterator[Found]:
    """Listings whose name nearly says what was typed, the nearest first."""
    folded = fold.characters(text)
    if len(folded) <= FEW or any(letter.isdigit() for letter in folded):
        return
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - most of what is typed is found without

    names = {number: each.name for number, each in enumerate(able)}
    for _, _, number in process.extract(
        folded, names, scorer=fuzz.partial_ratio, score_cutoff=NEAR, limit=10
    ):
        yield able[number].found
