"""Opening hours: one calculation of what is open now, for every page, slip and command.

The truth is one OpenStreetMap opening_hours text (wiki.openstreetmap.org/wiki/Key:opening_hours).
It is read in local wall time. Unknown is an answer of its own: what cannot be known is never said to
be open, nor closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from kiosk.clock import Today
from kiosk.hours_lines import lines
from kiosk.osm_hours import Span, readable, spans, without_comments
from kiosk.words import Words

__all__ = ["UNKNOWN", "OpenState", "lines", "readable", "sentence", "state"]

AHEAD = timedelta(days=8)
"""How far the next opening is looked for: a weekday's name says no more than a week."""

DAY = timedelta(days=1)


_HOLIDAY = re.compile(r"\bPH\b")


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether a place is open at a moment.

    Attributes:
        kind: "unknown" also where the clock, the hours or a public holiday leave it in doubt.
        until: when it closes or becomes unknown; None when that is more than a day away or not
            said ("08:00+").
        opens_at: when it opens again within a week; None when it does not or nobody knows.
        all_day: open now and for more than a day on.
    """

    kind: Literal["open", "closed", "unknown"]
    until: datetime | None = None
    opens_at: datetime | None = None
    all_day: bool = False


UNKNOWN = OpenState("unknown")


def state(osm: str, now: datetime, today: Today) -> OpenState:
    """Whether a place with these hours is open.

    On a public holiday it is unknown, unless the hours speak of holidays or never close: few
    sources say what they do then.

    Args:
        osm: opening_hours text; "" and what cannot be read are unknown.
        now: local wall time, naive.
        today: a clock that cannot be believed makes everything unknown.
    """
    found = spans(osm, now, now + AHEAD) if today.known else ()
    if not found or found[0].kind == "unknown":
        return UNKNOWN
    first, *later = found
    if first.kind == "open" and not later:
        return OpenState("open", all_day=True)
    if _holiday_in_doubt(osm, now):
        return UNKNOWN
    return _open(osm, first, now) if first.kind == "open" else _closed(later)


def _open(osm: str, first: Span, now: datetime) -> OpenState:
    if first.end - now > DAY:
        return OpenState("open", all_day=True)
    return OpenState("open", until=None if _open_end(osm, first) else first.end)


def _closed(later: list[Span]) -> OpenState:
    opens = later[0].start if later and later[0].kind == "open" else None
    return OpenState("closed", opens_at=opens)


def sentence(found: OpenState, words: Words, now: datetime) -> str:
    """The state as a mark: "Open until 4:30 pm", "Closed. Opens Monday, 8:00 am"."""
    if found.kind == "unknown":
        return words.say("listing.hours_unknown_call")
    if found.until is not None:
        return words.say("listing.open_until", time=words.time(_minutes(found.until)))
    if found.kind == "open":
        return words.say("listing.open_all_day" if found.all_day else "listing.open_now")
    if found.opens_at is None:
        return words.say("listing.closed_now")
    time = words.time(_minutes(found.opens_at))
    if found.opens_at.date() == now.date():
        return words.say("listing.opens_at", time=time)
    weekday = words.weekday(found.opens_at.weekday())
    return words.say("listing.opens_on", weekday=weekday, time=time)


def _holiday_in_doubt(osm: str, now: datetime) -> bool:
    if _HOLIDAY.search(without_comments(osm)):
        return False
    holidays = spans("PH", now, now + timedelta(minutes=1))
    return holidays[0].kind == "open"


def _open_end(osm: str, span: Span) -> bool:
    """Whether "08:00+" says when it opens only; the library ends such a day at midnight."""
    return "+" in without_comments(osm) and _minutes(span.end) == 0


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
