"""What publishing hands to the edition writer: everything a visitor may see, in English, at once.

The desk builds it after applying the rules of truth (DESIGN 6); the writer adds nothing. Its number is not in it: the folder of editions gives that (`kiosk.edition.store`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.edition.records import (
    Fact,
    Guide,
    Listing,
    Notice,
    Pack,
    Place,
    Statement,
    TextStatus,
    Topic,
)

Translations = Mapping[str, Mapping[tuple[str, str], tuple[str, TextStatus]]]
"""Language tag -> (record id, path of the field, see `kiosk.edition.texts`) -> (text, status)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All of one edition.

    Attributes:
        published_on: the day of publishing.
        starter: True only for the edition that ships with the program (rule 2: its band).
        place: the institution.
        packs: in the order the place wants to see them.
        topics: in the order of their tiles. Their `count` is not read: the reader counts.
        listings: in any order; the writer puts them in DESIGN 7's.
        guides: in the order they are listed.
        statements: the cards; also the interpreter card.
        notices: what stands where a closed organization was.
        facts: every fact some record names.
        translations: of any text that `texts` finds in a record above.
        synonyms: language -> groups of words that mean the same to a searcher.
        retired_numbers: phone number of a closed organization -> notice id. Only a hash of its
            digits reaches the edition.
        former_names: notice id -> names it was known by. They are found, never shown.
        media: SHA-256 in hex -> bytes (the logo, clips).
    """

    published_on: date
    starter: bool
    place: Place
    packs: tuple[Pack, ...] = ()
    topics: tuple[Topic, ...] = ()
    listings: tuple[Listing, ...] = ()
    guides: tuple[Guide, ...] = ()
    statements: tuple[Statement, ...] = ()
    notices: tuple[Notice, ...] = ()
    facts: tuple[Fact, ...] = ()
    translations: Translations = field(default_factory=dict)
    synonyms: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    retired_numbers: Mapping[str, str] = field(default_factory=dict)
    former_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    media: Mapping[str, bytes] = field(default_factory=dict)
