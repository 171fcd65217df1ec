"""Every text of what would be published that can be translated, and where a reader meets it.

The same code that gathers an edition gathers these (`kiosk.desk.publish.content`), so that a text
is here exactly when a visitor would see it. What a rule of truth holds against a record does not
matter here: its texts can be translated meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from kiosk.desk import places
from kiosk.desk.listings import Listings
from kiosk.desk.proof import load
from kiosk.desk.rights import Rights
from kiosk.desk.texts import Texts
from kiosk.edition.records import Guide, Listing, Notice, Pack, Statement, Topic
from kiosk.words import Words

ENGLISH = "en"

Kind = Literal["guide", "statement", "notice", "topic", "pack", "listing"]
_Record = Guide | Statement | Notice | Topic | Pack | Listing

_TABLES: dict[Kind, dict[str, str]] = {
    "guide": {"": "guide"},
    "statement": {"own": "statement_line", "": "statement"},
    "notice": {"": "notice"},
    "topic": {"": "topic"},
    "pack": {"": "pack"},
    "listing": {
        "phones": "phone",
        "websites": "url",
        "hours": "opening_hours",
        "area": "service_area",
        "required_documents": "required_document",
        "notes": "note",
        "": "service",
    },
}
"""Kind of record -> first word of the path of a text in it -> the table it is stored in."""

_PARTS = {
    "eligibility.text": "eligibility",
    "cost.text": "cost",
    "hours.note": "hours",
    "area.text": "area",
    "link.label": "link",
    "to": "shown_to",
}
"""Paths whose part has another name than their first word."""


@dataclass(frozen=True, slots=True)
class Item:
    """One text to translate.

    Attributes:
        table: where it is stored, with `record` and `field`.
        kind: of the record a reader meets it in.
        owner: key of that record.
        title: its name, in English.
        code: of a listing, such as "K47"; else "".
        part: which text of the record it is, as in the ids of messages ("translate.part.…").
        number: which of several; 0 where there is one.
        answer: which answer of a fork; 0 where it is none.
        detail: what tells it from its like: a phone number; else "".
    """

    table: str
    record: str
    field: str
    kind: Kind
    owner: str
    title: str
    code: str
    part: str
    number: int
    answer: int
    detail: str
    english: str

    @property
    def stored(self) -> tuple[str, str]:
        """Key of the row and name of the field."""
        return self.record, self.field

    @property
    def key(self) -> str:
        """Names the text in a sheet and among pages."""
        return f"{self.record}:{self.field}"

    def part_words(self, words: Words) -> str:
        """Which text of its record it is, in words."""
        return words.say(
            f"translate.part.{self.part}",
            number=self.number,
            answer=self.answer,
            detail=self.detail,
        )

    def where(self, words: Words) -> str:
        """Where a reader meets it, in words."""
        code = f" ({self.code})" if self.code else ""
        kind = words.say(f"translate.kind.{self.kind}")
        return f"{kind}: {self.title}{code} – {self.part_words(words)}"


def items(session: Session) -> tuple[Item, ...]:
    """Every text of what would be published, once: rights first, then places to turn to by name.

    Args:
        session: a session of the desk; nothing is changed.
    """
    proof, texts = load(session), Texts()
    listings = Listings(session, proof, texts).all()
    rights = Rights(session, proof, texts, {})
    statements = rights.statements()
    guides = rights.guides(statements)
    notices = rights.notices()
    used = {listing.pack for listing in listings} | {guide.pack for guide in guides}
    topics = places.topics(session, listings, texts)
    packs = places.packs(session, used, texts)
    by_record: dict[str, list[tuple[str, tuple[str, str], str]]] = {}
    for (owner, path), stored, english in texts.places:
        by_record.setdefault(owner, []).append((path, stored, english))
    found: dict[tuple[str, str], Item] = {}
    named = sorted(listings, key=lambda each: (each.name.casefold(), each.id))
    records: tuple[_Record, ...] = (*guides, *statements, *topics, *packs, *notices, *named)
    for record in records:
        for path, stored, english in by_record.get(record.id, ()):
            found.setdefault(stored, _item(record, path, stored, english))
    return tuple(found.values())


def _item(record: _Record, path: str, stored: tuple[str, str], english: str) -> Item:
    kind, title = _kind_and_title(record)
    words = path.split(".")
    part, number, answer = _part(record, words, path)
    if words[0] == "steps":
        table = "guide_branch" if answer else "guide_step"
    else:
        tables = _TABLES[kind]
        table = tables.get(words[0], tables[""])
    return Item(
        table=table,
        record=stored[0],
        field=stored[1],
        kind=kind,
        owner=record.id,
        title=title,
        code=record.code if isinstance(record, Listing) else "",
        part=part,
        number=number,
        answer=answer,
        detail=_detail(record, words),
        english=english,
    )


def _kind_and_title(record: _Record) -> tuple[Kind, str]:
    if isinstance(record, Guide):
        return "guide", record.title.text
    if isinstance(record, Statement):
        return "statement", record.to.text or record.code
    if isinstance(record, Notice):
        return "notice", record.name
    if isinstance(record, Topic):
        return "topic", record.name.text
    if isinstance(record, Pack):
        return "pack", record.name.text
    return "listing", record.name


def _part(record: _Record, words: list[str], path: str) -> tuple[str, int, int]:
    """Name of the part, which of several, and which answer."""
    if isinstance(record, Guide) and words[0] == "steps":
        number, step = next(
            (place, step) for place, step in enumerate(record.steps, 1) if step.id == words[1]
        )
        if len(words) == 3:
            kind = "fork" if step.branches and words[-1] == "title" else f"step_{words[-1]}"
            return kind, number, 0
        answers = [branch.id for branch in step.branches]
        return f"answer_{words[-1]}", number, answers.index(words[3]) + 1
    last = words[1] if len(words) > 1 else ""
    return _PARTS.get(path, words[0]), int(last) if last.isdecimal() else 0, 0


def _detail(record: _Record, words: list[str]) -> str:
    if isinstance(record, Listing) and words[0] == "phones":
        return next((each.display for each in record.phones if each.id == words[1]), "")
    return ""
