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
        rows: dict[Stored, list[Translation]] = defaultdict(list)
        for row in session.scalars(select(Translation).order_by(Translation.language)):
            rows[row.record_id, row.field].append(row)
        found: dict[str, dict[tuple[str, str], tuple[str, TextStatus]]] = defaultdict(dict)
        for place, stored, english in self.places:
            for row in rows.get(stored, ()):
                found[row.language][place] = (row.text, status(row, english))
        return {language: dict(sorted(texts.items())) for language, texts in sorted(found.items())}


def status(row: Translation, english: str) -> TextStatus:
    """What a translation is worth today: its own status, or outdated when the English moved on."""
    if row.source_hash != text_hash(english):
        return "outdated"
    statuses: dict[str, TextStatus] = {"machine": "machine", "draft": "draft"}
    return statuses.get(row.status, "reviewed")
