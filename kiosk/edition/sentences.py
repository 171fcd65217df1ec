"""The sentences that say how far something can be relied on (DESIGN 6, rules 2 to 4).

Each is short and plain, and says a date rather than a judgement. Messages are named by id; their
English is in `ui.messages`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.clock import Today
from kiosk.edition.freshness import freshness, gives_way
from kiosk.edition.records import Freshness, Guide, Listing, Provenance
from kiosk.words import Words

METHODS = frozenset({"called", "voicemail", "visited", "page", "email"})


def source_line(provenance: Provenance, words: Words, today: Today) -> str:
    """Where one field comes from, as in "Not called yet. From their own page, March 2020".

    A field of confidence C always says its age and that it may be wrong (FACTS 0).
    """
    fresh = freshness(provenance.due_on, provenance.show_until, today)
    last = provenance.checked_on or provenance.date
    return " ".join(
        [*_checked(provenance, words), *_origin(provenance, words), *_humble(fresh, last, words)]
    )


def listing_line(listing: Listing, words: Words, today: Today) -> str:
    """How far a listing can be relied on: its weakest check and the oldest date of what is shown."""
    fresh = freshness(listing.due_on, listing.show_until, today)
    shown = _provenances(listing)
    said = [*_listing_checked(listing, words), *_listing_origin(listing, shown, words)]
    last = min((each.checked_on for each in shown), default="") or listing.oldest
    return " ".join([*said, *_humble(fresh, last or listing.last_seen, words)])


def guide_lines(guide: Guide, words: Words, today: Today) -> tuple[str, ...]:
    """How far a guide can be relied on; the only sentence of one that gives way."""
    if gives_way(guide, today):
        return (words.say("guide.gives_way"),)
    return tuple(_guide_lines(guide, words, today))


def _checked(provenance: Provenance, words: Words) -> Iterator[str]:
    if not provenance.checked_on:
        yield words.say("source.not_called")
    elif provenance.check_method in METHODS:
        date = words.date(provenance.checked_on)
        yield words.say(f"source.{provenance.check_method}", date=date)
    else:
        yield words.say("source.checked", date=words.date(provenance.checked_on))


def _origin(provenance: Provenance, words: Words) -> Iterator[str]:
    weak = provenance.confidence == "C"
    if not provenance.date:
        if weak:
            yield words.say("source.age_unknown")
            yield words.say("source.may_be_wrong")
        elif provenance.source in {"own", "other"}:
            yield words.say(f"source.{provenance.source}_page_undated")
    elif weak:
        yield words.say("source.last_seen", date=words.date(provenance.date))
        yield words.say("source.may_be_wrong")
    elif provenance.source in {"own", "other"}:
        date = words.date(provenance.date)
        yield words.say(f"source.{provenance.source}_page", date=date)
    elif not provenance.checked_on:
        yield words.say("source.staff", date=words.date(provenance.date))


def _humble(fresh: Freshness, last: str, words: Words) -> Iterator[str]:
    """What time alone has added. `last`: when it was last confirmed or written, or ""."""
    if fresh == "unknown":
        yield words.say("fresh.clock_unknown")
    elif fresh == "unconfirmed":
        if last:
            yield words.say("fresh.unconfirmed", date=words.date(last))
        else:
            yield words.say("fresh.unconfirmed_undated")
    elif fresh == "doubtful":
        yield words.say("fresh.doubtful")


def _listing_checked(listing: Listing, words: Words) -> Iterator[str]:
    """Whether the numbers were called; without numbers, whether anybody looked at all."""
    if listing.phones:
        weakest = min((phone.provenance for phone in listing.phones), key=_checked_on)
        yield from _checked(weakest, words)
        return
    dates = [each.checked_on for each in _contacts(listing)]
    if dates and all(dates):
        yield words.say("source.checked", date=words.date(min(dates)))
    else:
        yield words.say("source.not_checked")


def _listing_origin(listing: Listing, shown: tuple[Provenance, ...], words: Words) -> Iterator[str]:
    contacts = _contacts(listing)
    if contacts and all(each.confidence == "C" for each in contacts):
        date = listing.oldest or listing.last_seen
        if date:
            yield words.say("source.last_seen", date=words.date(date))
        else:
            yield words.say("source.age_unknown")
        yield words.say("source.may_be_wrong")
    elif listing.oldest:
        sources = {each.source for each in shown}
        only = sources.pop() if len(sources) == 1 else ""
        message = f"source.{only}_page" if only in {"own", "other"} else "source.oldest"
        yield words.say(message, date=words.date(listing.oldest))
    elif listing.last_seen:
        yield words.say("source.last_seen", date=words.date(listing.last_seen))


def _checked_on(provenance: Provenance) -> str:
    return provenance.checked_on


def _contacts(listing: Listing) -> tuple[Provenance, ...]:
    """What a visitor reaches the listing by."""
    found = [phone.provenance for phone in listing.phones]
    found += [website.provenance for website in listing.websites]
    return (*found, *([listing.address.provenance] if listing.address else ()))


def _provenances(listing: Listing) -> tuple[Provenance, ...]:
    """Of everything that is shown of a listing."""
    single = (listing.hours, listing.cost, listing.eligibility, listing.area)
    found = [*_contacts(listing), *(each.provenance for each in single if each)]
    found += [each.provenance for each in (*listing.required_documents, *listing.notes)]
    if listing.description.text:
        found.append(listing.description_provenance)
    if listing.languages_provenance:
        found.append(listing.languages_provenance)
    return tuple(found)


def _guide_lines(guide: Guide, words: Words, today: Today) -> Iterator[str]:
    if guide.status in {"contested", "changed"} and not guide.caution.text:
        yield words.say(f"guide.{guide.status}")
    yield words.say("guide.as_of", date=words.date(guide.as_of))
    if guide.read_by_lawyer_on:
        yield words.say("guide.read_by_lawyer", date=words.date(guide.read_by_lawyer_on))
    else:
        yield words.say("guide.not_read_by_lawyer")
    fresh = freshness(guide.due_on, guide.show_until, today)
    if fresh == "doubtful":
        yield words.say("guide.doubtful")
    else:
        yield from _humble(fresh, guide.as_of, words)
