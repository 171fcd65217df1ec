"""Read an OpenStreetMap opening_hours text as stretches of time, open, closed or unknown.

Where the library takes for open what is not surely open, we say unknown: "by appointment", a rule
that is a comment alone (unknown by the specification), hours that follow the sun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from opening_hours import OpeningHours

COUNTRY = "US"
"""Whose public holidays PH means."""

Kind = Literal["open", "closed", "unknown"]

_QUOTED = re.compile(r'"[^"]*"')
FALLBACK = re.compile(r'\|\|(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Parts a rule that holds whenever no rule before it does."""

_COMMENT_ALONE = re.compile(r'(^|;)\s*(?=")')
_SUN = re.compile(r"sunrise|sunset|dawn|dusk")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in one state, with the comment of its rule."""

    start: datetime
    end: datetime
    kind: Kind
    comment: str


def readable(osm: str) -> bool:
    """Whether a text is in the opening_hours language; for checking what was typed."""
    return all(_parsed(part) is not None for part in FALLBACK.split(osm))


def without_comments(osm: str) -> str:
    """The text without what stands in quotes."""
    return _QUOTED.sub("", osm)


def spans(osm: str, start: datetime, end: datetime) -> tuple[Span, ...]:
    """The states between two moments, without gaps; none when the text cannot be read."""
    first, *fallback = FALLBACK.split(osm, maxsplit=1)
    hours = _parsed(first)
    if hours is None or (fallback and not readable(fallback[0])):
        return ()
    found = [
        Span(begins, min(ends or end, end), _kind(str(kind), comment), comment)
        for begins, ends, kind, comment in hours.intervals(start, end)
    ]
    if fallback:
        found = [part for span in found for part in _with_fallback(span, fallback[0])]
    return tuple(found)


def _with_fallback(span: Span, fallback: str) -> tuple[Span, ...]:
    """What a closed stretch becomes by the rule behind "||".

    The library applies such a rule only to days without any other; the specification says to
    every moment without.
    """
    return spans(fallback, span.start, span.end) if span.kind == "closed" else (span,)


@lru_cache(maxsize=512)
def _parsed(osm: str) -> OpeningHours | None:
    """The text understood, or None. Kept for the listings of a few pages."""
    if not osm.strip() or _SUN.search(without_comments(osm)):
        return None  # nothing is no hours (the library reads it as always); nobody told the sun
    import opening_hours  # noqa: PLC0415 - 13 MB, after the first page

    try:
        return opening_hours.OpeningHours(_COMMENT_ALONE.sub(r"\1 unknown ", osm), country=COUNTRY)
    except (opening_hours.ParserError, UnicodeError):  # type: ignore[attr-defined] # not in its stub
        return None


def _kind(kind: str, comment: str) -> Kind:
    """A state as we take it: whoever must make an appointment does not find the door open."""
    if kind == "closed":
        return "closed"
    return "open" if kind == "open" and "appointment" not in comment.casefold() else "unknown"
