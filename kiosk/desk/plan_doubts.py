"""What may be published and is still doubtful: never called, soon humbled, outdated, unread, hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeVar

from kiosk.clock import Today
from kiosk.desk.tasks import SOON
from kiosk.edition.content import Content
from kiosk.edition.freshness import freshness, gives_way
from kiosk.edition.records import Guide, Listing

CALLED = frozenset({"called", "voicemail"})

SHOWN = 20
"""Records that a doubt names; it says how many there are."""

Record = TypeVar("Record", Guide, Listing, Listing | Guide)

What = Literal[
    "gives_way",
    "doubtful",
    "unconfirmed",
    "soon",
    "never_called",
    "unread",
    "outdated",
    "unreviewed",
    "hidden",
]


@dataclass(frozen=True, slots=True)
class About:
    """A record with the page of the desk that edits it. Of a language: its tag twice."""

    page: str
    record: str
    name: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """One kind of doubt: how many records (of a language: texts), and the first of them."""

    what: What
    count: int
    about: tuple[About, ...]


def doubts(content: Content, today: Today, hidden: frozenset[str]) -> tuple[Doubt, ...]:
    """The doubts about what would be published, the gravest first; kinds without one are left out.

    Args:
        content: what would be published.
        today: the day to judge by. When it is not known nothing is said of age.
        hidden: ids and codes of what staff withdrew.
    """
    listings, guides = content.listings, content.guides
    records: tuple[Listing | Guide, ...] = (*guides, *listings)
    found = [
        _of("gives_way", guides, lambda one: gives_way(one, today)),
        _of("doubtful", records, lambda one: _age(one, today) == "doubtful"),
        _of("unconfirmed", records, lambda one: _age(one, today) == "unconfirmed"),
        _of("soon", records, lambda one: _soon(one, today)),
        _of("never_called", listings, _never_called),
        _of("unread", guides, lambda one: not one.read_by_lawyer_on),
        *_translations(content),
        _of("hidden", records, lambda one: bool(_keys(one) & hidden)),
    ]
    return tuple(each for each in found if each.count)


def _of(what: What, records: Iterable[Record], holds: Callable[[Record], bool]) -> Doubt:
    those = [one for one in records if holds(one)]
    return Doubt(what, len(those), tuple(_about(one) for one in those[:SHOWN]))


def _about(one: Listing | Guide) -> About:
    if isinstance(one, Guide):
        return About("guide", one.id, one.title.text)
    return About("listing", one.id, one.name)


def _age(one: Listing | Guide, today: Today) -> str:
    return freshness(one.due_on, one.show_until, today)


def _soon(one: Listing | Guide, today: Today) -> bool:
    """It holds today, and in a month it will not."""
    if _age(one, today) != "fresh":
        return False
    days = [date.fromisoformat(day) for day in (one.due_on, one.show_until) if day]
    return bool(days) and min(days) - today.date <= timedelta(days=SOON)


def _never_called(listing: Listing) -> bool:
    return any(phone.provenance.check_method not in CALLED for phone in listing.phones)


def _keys(one: Listing | Guide) -> set[str]:
    found = {one.id, one.code}
    if isinstance(one, Listing):
        found |= {one.organization_id, *(phone.id for phone in one.phones)}
    return found - {""}


def _translations(content: Content) -> Iterable[Doubt]:
    """By language: texts whose English changed since, and texts nobody reviewed."""
    statuses: dict[What, frozenset[str]] = {
        "outdated": frozenset({"outdated"}),
        "unreviewed": frozenset({"machine", "draft"}),
    }
    for what, those in statuses.items():
        counts = {
            tag: sum(status in those for _, status in content.translations.get(tag, {}).values())
            for tag in content.place.languages
        }
        named = tuple(About("languages", tag, tag) for tag, count in counts.items() if count)
        yield Doubt(what, sum(counts.values()), named)
