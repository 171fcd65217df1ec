"""The listings of a topic under the visitor's filters.

What nobody knows is never filtered out as a no: with "open now" on, listings whose hours are not
known stay below in a group of their own; so do those whose cost is not known with "free" on, and
those that have interpreters with "speaks my language" on (DESIGN 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.clock import Today
from kiosk.edition.records import Listing
from kiosk.words import Words
from ui.visitor.listing_card import ListingCardRow, card, opening, speaks


@dataclass(frozen=True, slots=True)
class Filters:
    """What the visitor asked for. All off shows everything."""

    open_now: bool = False
    speaks_mine: bool = False
    free: bool = False

    @property
    def any(self) -> bool:
        """True when something is asked for."""
        return self.open_now or self.speaks_mine or self.free


@dataclass(frozen=True, slots=True)
class Kept:
    """A listing that passed. `doubt`: id of the heading it stands below when something is unknown."""

    listing: Listing
    doubt: str


def keep(
    listings: Iterable[Listing], filters: Filters, language: str, now: datetime, today: Today
) -> tuple[Kept, ...]:
    """Listings that pass, in the order given, the certain ones first."""
    kept = [
        Kept(listing, answer)
        for listing in listings
        if (answer := _answer(listing, filters, language, now, today)) is not None
    ]
    return tuple(sorted(kept, key=lambda one: DOUBTS.index(one.doubt)))


DOUBTS = ("", "topic.interpreters", "topic.cost_unknown", "topic.hours_unknown")
"""No doubt first; then from what is nearest to a yes."""


def _answer(
    listing: Listing, filters: Filters, language: str, now: datetime, today: Today
) -> str | None:
    """An empty text for a yes, the id of a heading for "not known", None for a no."""
    doubts = [""]
    if filters.open_now:
        doubts.append(_OPEN[opening(listing, now, today)])
    if filters.speaks_mine:
        doubts.append(_language_answer(listing, language))
    if filters.free:
        doubts.append(_FREE[listing.free])
    if NO in doubts:
        return None
    return max(doubts, key=DOUBTS.index)


NO = "no"
_OPEN = {"open": "", "closed": NO, "unknown": "topic.hours_unknown"}
_FREE = {True: "", False: NO, None: "topic.cost_unknown"}


def _language_answer(listing: Listing, language: str) -> str:
    if speaks(listing, language):
        return ""
    return "topic.interpreters" if listing.interpreters else NO


def rows(
    kept: Iterable[Kept],
    packs: Mapping[str, str],
    words: Words,
    now: datetime,
    today: Today,
) -> tuple[ListingCardRow, ...]:
    """Cards, each that begins a new group with its heading; one group alone needs none.

    Args:
        kept: what passed the filters, in order.
        packs: id of a pack -> its name: listings stand by pack, and those without an address in
            their own place.
        words: the visitor's language.
        now: local wall time.
        today: the day to judge by.
    """
    kept = tuple(kept)
    headings = [_heading(one, packs, words) for one in kept]
    if len(set(headings)) == 1:
        headings = [""] * len(kept)
    cards = []
    before = ""
    for one, heading in zip(kept, headings, strict=True):
        row = card(one.listing, words, now, today)
        cards.append(replace(row, section=heading if heading != before else ""))
        before = heading
    return tuple(cards)


def _heading(one: Kept, packs: Mapping[str, str], words: Words) -> str:
    if one.doubt:
        return words.say(one.doubt)
    area = packs.get(one.listing.pack, "")
    if one.listing.address is not None:
        return area
    return words.say("topic.by_phone_in", area=area) if area else words.say("topic.by_phone")
