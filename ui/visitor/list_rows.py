"""Entries of my list and results of a search: short rows of any kind of record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.clock import Today
from kiosk.edition.reader import ENGLISH, Edition
from kiosk.edition.records import Found
from kiosk.visit import Collected
from kiosk.words import Words, left_to_right
from ui.visitor.guide_rows import summary
from ui.visitor.spoken import spoken

ICONS = {
    "listing": "map-pin",
    "guide": "scales",
    "topic": "squares-four",
    "notice": "info",
    "statement": "identification-card",
}
TONES = {
    "listing": "teal",
    "guide": "sun",
    "topic": "leaf",
    "notice": "coral",
    "statement": "sun",
}


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A record in one row.

    Attributes:
        page: the page that shows it.
        kind: what it is, in words.
        gone: True when it was withdrawn after it was collected; then only its kind is shown.
    """

    record: str
    page: str
    icon: str
    tone: str
    kind: str
    title: str
    title_language: str
    summary: str
    summary_language: str
    phone: str
    gone: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a row says of its record."""

    title: str
    title_language: str
    summary: str
    summary_language: str
    phone: str = ""


def results(found: Iterable[Found], words: Words) -> tuple[EntryRow, ...]:
    """Search results in the order found."""
    return tuple(
        _entry(
            one.kind,
            one.id,
            words,
            _Shown(one.title.text, one.title.language, one.summary.text, one.summary.language),
        )
        for one in found
    )


def entries(
    collected: Iterable[Collected], edition: Edition, words: Words, today: Today
) -> tuple[EntryRow, ...]:
    """My list in the order collected; what was withdrawn since says so."""
    return tuple(_collected(one, edition, words, today) for one in collected)


def _collected(one: Collected, edition: Edition, words: Words, today: Today) -> EntryRow:
    if one.kind == "guide":
        shown = _guide(one.record, edition, words, today)
    elif one.kind == "listing":
        shown = _listing(one.record, edition, words.language)
    else:
        shown = _statement(one.record, edition, words.language)
    if shown is None:
        return _gone(one, words)
    return _entry(one.kind, one.record, words, shown)


def _listing(record: str, edition: Edition, tag: str) -> _Shown | None:
    listing = edition.listing(record, tag)
    if listing is None:
        return None
    number = left_to_right(listing.phones[0].display) if listing.phones else ""
    description = listing.description
    return _Shown(listing.name, ENGLISH, description.text, description.language, number)


def _guide(record: str, edition: Edition, words: Words, today: Today) -> _Shown | None:
    guide = edition.guide(record, words.language)
    if guide is None:
        return None
    title, below = guide.title, summary(guide, words, today)
    return _Shown(title.text, title.language, below.text, below.language)


def _statement(record: str, edition: Edition, tag: str) -> _Shown | None:
    statement = edition.statement(record, tag)
    if statement is None:
        return None
    return _Shown(statement.to.text, statement.to.language, statement.english[0], ENGLISH)


def _entry(kind: str, record: str, words: Words, shown: _Shown) -> EntryRow:
    said = words.say(f"kind.{kind}")
    return EntryRow(
        record=record,
        page=kind,
        icon=ICONS[kind],
        tone=TONES[kind],
        kind=said,
        title=shown.title,
        title_language=shown.title_language,
        summary=shown.summary,
        summary_language=shown.summary_language,
        phone=shown.phone,
        gone=False,
        spoken=spoken(said, shown.title, shown.summary, shown.phone),
    )


def _gone(one: Collected, words: Words) -> EntryRow:
    said = words.say("list.gone")
    return EntryRow(
        record=one.record,
        page="",
        icon="prohibit",
        tone="coral",
        kind=words.say(f"kind.{one.kind}"),
        title=said,
        title_language=words.language,
        summary="",
        summary_language="",
        phone="",
        gone=True,
        spoken=said,
    )
