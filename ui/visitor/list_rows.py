"""Entries of my list and results of a search: short rows of any kind of record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.edition.records import Found
from kiosk.visit import Collected
from kiosk.words import Words, left_to_right

if TYPE_CHECKING:
    from kiosk.edition.reader import Edition

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


def results(found: Iterable[Found], words: Words) -> tuple[EntryRow, ...]:
    """Search results in the order found."""
    return tuple(
        _entry(
            one.kind,
            one.id,
            words,
            (one.title.text, one.title.language),
            (one.summary.text, one.summary.language),
        )
        for one in found
    )


def entries(collected: Iterable[Collected], edition: Edition, words: Words) -> tuple[EntryRow, ...]:
    """My list in the order collected; what was withdrawn since says so."""
    return tuple(_entries(collected, edition, words))


def _entries(collected: Iterable[Collected], edition: Edition, words: Words) -> Iterator[EntryRow]:
    tag = words.language
    for one in collected:
        if one.kind == "listing" and (listing := edition.listing(one.record, tag)):
            title = (listing.name, "")
            summary = (listing.description.text, listing.description.language)
            number = left_to_right(listing.phones[0].display) if listing.phones else ""
            yield _entry("listing", one.record, words, title, summary, number)
        elif one.kind == "guide" and (guide := edition.guide(one.record, tag)):
            title = (guide.title.text, guide.title.language)
            summary = (guide.summary.text, guide.summary.language)
            yield _entry("guide", one.record, words, title, summary)
        elif one.kind == "statement" and (statement := edition.statement(one.record, tag)):
            title = (statement.to.text, statement.to.language)
            yield _entry("statement", one.record, words, title, (statement.english[0], "en"))
        else:
            yield _gone(one, words)


def _entry(
    kind: str,
    record: str,
    words: Words,
    title: tuple[str, str],
    summary: tuple[str, str],
    phone: str = "",
) -> EntryRow:
    said = words.say(f"kind.{kind}")
    return EntryRow(
        record=record,
        page=kind,
        icon=ICONS[kind],
        tone=TONES[kind],
        kind=said,
        title=title[0],
        title_language=title[1],
        summary=summary[0],
        summary_language=summary[1],
        phone=phone,
        gone=False,
        spoken=". ".join(part for part in (said, title[0], summary[0], phone) if part),
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
