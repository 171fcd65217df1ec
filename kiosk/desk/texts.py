"""Texts on their way into an edition: where each comes from, so that its translations can follow.

A record in an edition is put together from rows of several tables. Each text put into a record is
noted with its place there and the row and field it comes from; the translations of that field are
then those of that place, once for every record the row is part of.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk.hashes import text_hash
from kiosk.desk.tables import Translation
from kiosk.edition.content import Translations
from kiosk.edition.records import NO_TEXT, Text, TextStatus

Stored = tuple[str, str]
"""Key of a row and the name of its field."""


@dataclass(slots=True)
class Texts:
    """Every text put into a record so far: (record id, path), where it is stored, its hash."""

    places: list[tuple[tuple[str, str], Stored, str]] = field(default_factory=list)

    def text(self, english: str | None, place: tuple[str, str], stored: Stored) -> Text:
        """An English text at a place in a record; nothing stays nothing."""
        if not english:
            return NO_TEXT
        self.places.append((place, stored, english))
        return Text(english, "en", "original")

    def translations(self, session: Session) -> Translations:
        """All translations of the texts noted, each with the status it has today (rule 6)."""
        rows: dict[Stored, list[tuple[str, str, str, str]]] = defaultdict(list)
        t = Translation
        for record, name, language, *made in session.execute(
            select(t.record_id, t.field, t.language, t.text, t.status, t.source_hash).order_by(
                t.language
            )
        ):
            text, kept, made_from = made
            rows[record, name].append((language, text, kept, made_from))
        found: dict[str, dict[tuple[str, str], tuple[str, TextStatus]]] = defaultdict(dict)
        for place, stored, english in self.places:
            there = rows.get(stored, ())
            now = text_hash(english) if there else ""
            for language, text, kept, made_from in there:
                found[language][place] = (text, worth(kept, made_from, now))
        return {language: dict(sorted(texts.items())) for language, texts in sorted(found.items())}


def status(row: Translation, english: str) -> TextStatus:
    """What a translation is worth today: its own status, or outdated when the English moved on."""
    return worth(row.status, row.source_hash, text_hash(english))


def worth(kept: str, made_from: str, now: str) -> TextStatus:
    """The same from its status and two hashes: of the English it was made from, and of today's."""
    if made_from != now:
        return "outdated"
    statuses: dict[str, TextStatus] = {"machine": "machine", "draft": "draft"}
    return statuses.get(kept, "reviewed")
