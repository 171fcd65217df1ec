"""Numbers for help right now, from the listings of one topic; never one we are unsure of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.clock import Today
from kiosk.edition import sentences
from kiosk.edition.reader import Edition
from kiosk.edition.records import Listing, Phone
from kiosk.words import Words, left_to_right

URGENT = "urgent"
"""Code of the topic whose listings stand on the urgent page."""

FIRST = ("911", "988", "211")
"""Numbers in the order a person in need looks for them; all others follow."""

EMERGENCY = FIRST[0]
LONGEST_SHORT_CODE = 3


@dataclass(frozen=True, slots=True)
class UrgentRow:
    """One number for help right now, in large digits, with its code."""

    id: str
    name: str
    text: str
    text_language: str
    english: str
    digits: str
    how: str
    what_for: str
    what_for_language: str
    code_kind: str
    code_rows: tuple[str, ...]
    notes: tuple[str, ...]
    notes_languages: tuple[str, ...]
    notes_english: tuple[str, ...]
    line: str
    emergency: bool


def sure(listing: Listing) -> tuple[Phone, ...]:
    """The numbers of a listing that do not rest on confidence C (FACTS, section 0)."""
    return tuple(phone for phone in listing.phones if phone.provenance.confidence != "C")


def in_need_order(listings: Iterable[Listing]) -> tuple[Listing, ...]:
    """The listings of `FIRST` in its order, then all others in the order given."""

    def rank(listing: Listing) -> int:
        ranks = [FIRST.index(phone.number) for phone in listing.phones if phone.number in FIRST]
        return min(ranks, default=len(FIRST))

    return tuple(sorted(listings, key=rank))


def short_numbers(listings: Iterable[Listing]) -> tuple[str, ...]:
    """Short codes to call (911, 988, 211 …), each once."""
    numbers = [
        phone.display
        for listing in in_need_order(listings)
        for phone in sure(listing)
        if phone.type == "voice" and len(phone.number) <= LONGEST_SHORT_CODE
    ]
    return tuple(dict.fromkeys(numbers))


def urgent_rows(
    listings: Iterable[Listing], edition: Edition, words: Words, today: Today
) -> tuple[UrgentRow, ...]:
    """One row a number; what a listing says of itself stands with its first number only."""
    rows = []
    for listing in in_need_order(listings):
        for place, phone in enumerate(sure(listing)):
            kind = f"call:{phone.id}"
            code = edition.code(listing.id, kind)
            first = place == 0
            notes = [note.text for note in listing.notes] if first else []
            rows.append(
                UrgentRow(
                    id=listing.id,
                    name=listing.name if first and listing.name != phone.display else "",
                    text=listing.description.text if first else "",
                    text_language=listing.description.language,
                    english=listing.description.english if first else "",
                    digits=left_to_right(phone.display),
                    how=words.say(f"urgent.{phone.type}"),
                    what_for=phone.description.text,
                    what_for_language=phone.description.language,
                    code_kind=kind,
                    code_rows=code.rows if code else (),
                    notes=tuple(note.text for note in notes),
                    notes_languages=tuple(note.language for note in notes),
                    notes_english=tuple(note.english for note in notes),
                    line=sentences.listing_line(listing, words, today) if first else "",
                    emergency=phone.number == EMERGENCY,
                )
            )
    return tuple(rows)
