"""A listing as a card: what topic, my list, search and a guide's lawyers show of it.

Plain functions from records to frozen rows; nothing here needs a window.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from kiosk import hours, languages
from kiosk.clock import Today
from kiosk.edition.records import ForToday, Listing, Phone
from kiosk.words import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, Words, left_to_right
from ui.visitor.spoken import spoken


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A short mark on a card. `tone`: "leaf", "teal", "sun" or "coral"; never the only sign."""

    id: str
    icon: str
    text: str
    language: str
    tone: str


@dataclass(frozen=True, slots=True)
class ListingCardRow:
    """One card.

    Attributes:
        record: id of the listing.
        name: as the organization writes it, never translated.
        english: the original below a description nobody reviewed; else "".
        phone: the first number, isolated for right-to-left text; "" without one.
        section: heading above the card where a new group begins; else "".
        spoken: what a screen reader says of the whole card.
    """

    record: str
    name: str
    description: str
    language: str
    english: str
    phone: str
    chips: tuple[dict[str, str], ...]
    section: str
    spoken: str


def card(
    listing: Listing, words: Words, now: datetime, today: Today, section: str = ""
) -> ListingCardRow:
    """The card of one listing at a moment (`now`: local wall time)."""
    marks = (*line_for_today(listing.for_today, words), *chips(listing, words, now, today))
    return ListingCardRow(
        record=listing.id,
        name=listing.name,
        description=listing.description.text,
        language=listing.description.language,
        english=listing.description.english,
        phone=left_to_right(listing.phones[0].display) if listing.phones else "",
        chips=tuple(asdict(mark) for mark in marks),
        section=section,
        spoken=spoken(listing.name, listing.description.text, *(mark.text for mark in marks)),
    )


def chips(listing: Listing, words: Words, now: datetime, today: Today) -> tuple[ChipRow, ...]:
    """Free, languages in their own names, interpreters, and whether it is open."""
    return (
        *_free(listing, words),
        *_spoken(listing.languages),
        *_interpreters(listing, words),
        *_opening(listing, words, now, today),
    )


def line_for_today(line: ForToday | None, words: Words) -> tuple[ChipRow, ...]:
    """What staff wrote for today, as the first mark of a card."""
    if line is None:
        return ()
    text, language = today_text(line, words), line.text.language
    if language != words.language and not words.language.startswith(language):
        text = f"{text} ({left_to_right(languages.language(language).own_name)})"
    return (ChipRow("today", "megaphone", text, words.language, "coral"),)


def today_text(line: ForToday, words: Words) -> str:
    """Such as "Today: closed at 3 pm"; with its day where the clock cannot say that it is today."""
    said = f"{FIRST_STRONG_ISOLATE}{line.text.text}{POP_DIRECTIONAL_ISOLATE}"
    if line.dated:
        return words.say("today.dated", date=words.date(line.day), text=said)
    return words.say("today.now", text=said)


def _free(listing: Listing, words: Words) -> Iterable[ChipRow]:
    if listing.free:
        yield ChipRow("free", "hand-heart", words.say("listing.free"), words.language, "leaf")


def _spoken(tags: Iterable[str]) -> Iterable[ChipRow]:
    for tag in tags:
        known = languages.language(tag)
        yield ChipRow(f"speaks-{tag}", "chats-circle", known.own_name, tag, "teal")


def _interpreters(listing: Listing, words: Words) -> Iterable[ChipRow]:
    if listing.interpreters:
        said = words.say("listing.interpreters")
        yield ChipRow("interpreters", "ear", said, words.language, "teal")


def _opening(listing: Listing, words: Words, now: datetime, today: Today) -> Iterable[ChipRow]:
    chip = hours_chip(listing, words, now, today)
    if chip is not None:
        yield chip


def opening(listing: Listing, now: datetime, today: Today) -> str:
    """Say "open", "closed" or "unknown"; the last without hours or with a clock nobody believes."""
    if listing.hours is None:
        return "unknown"
    return hours.state(listing.hours.osm, now, today).kind


def hours_chip(listing: Listing, words: Words, now: datetime, today: Today) -> ChipRow | None:
    """The mark about hours. A place with neither hours nor a number gets none."""
    osm = listing.hours.osm if listing.hours else ""
    state = hours.state(osm, now, today)
    if state.kind == "open":
        said = hours.sentence(state, words, now)
        return ChipRow("hours", "clock", said, words.language, "leaf")
    if state.kind == "closed":
        said = hours.sentence(state, words, now)
        return ChipRow("hours", "clock", said, words.language, "teal")
    if not can_be_called(listing.phones):
        return None
    said = words.say("listing.hours_unknown_call")
    return ChipRow("hours", "clock", said, words.language, "sun")


def can_be_called(phones: Iterable[Phone]) -> bool:
    """True when there is a number to call (a text line or a TTY alone is none)."""
    return any(phone.type == "voice" for phone in phones)


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without script and region: "es" of "es-MX"."""
    return tag.partition("-")[0]


def speaks(listing: Listing, tag: str) -> bool:
    """True when the visitor's language is spoken there; "es" and "es-MX" are the same here."""
    return primary(tag) in {primary(spoken) for spoken in listing.languages}
