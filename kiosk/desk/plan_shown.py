"""What a visitor sees of each record, part by part, so that two editions can be compared.

A part is named by what it is for people ("phones", "hours"), not by where it is stored. What differs
in a record and is in none of the parts is "checked": dates, sources and checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from kiosk.edition.content import Content
from kiosk.edition.reader import Edition
from kiosk.edition.records import (
    Branch,
    Guide,
    Listing,
    Notice,
    Pack,
    Phone,
    Place,
    Statement,
    Step,
    TextStatus,
    Topic,
)
from kiosk.edition.texts import texts

Kind = Literal["listing", "guide", "statement", "notice", "topic", "pack", "place"]
Record = Listing | Guide | Statement | Notice | Topic | Pack | Place
Parts = dict[str, str]

BREAK = "\u200b"
"""Marks where a line may break; put in by the edition, seen by nobody."""

CHECKED = "checked"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class Shown:
    """A record, and its parts as plain text."""

    kind: Kind
    record: str
    name: str
    parts: Parts
    whole: Record


@dataclass(frozen=True, slots=True)
class Changed:
    """A part that differs; "" is nothing. Of "checked" neither is given."""

    part: str
    before: str
    after: str


Everything = Mapping[str, Shown]
Translated = Mapping[tuple[str, str], tuple[str, TextStatus]]


def of_edition(edition: Edition) -> Everything:
    """All records of an edition, by id, in English."""
    listings, guides = edition.all_listings("en"), edition.guides("en")
    others: tuple[Record, ...] = (
        *edition.statements("en"),
        *edition.notices("en"),
        *edition.topics("en"),
    )
    return _all((*guides, *others, *listings, *edition.packs("en"), edition.place))


def of_content(content: Content) -> Everything:
    """All records of what would be published."""
    others: tuple[Record, ...] = (*content.statements, *content.notices, *content.topics)
    return _all((*content.guides, *others, *content.listings, *content.packs, content.place))


def changes(before: Shown, after: Shown) -> tuple[Changed, ...]:
    """Which parts differ; none when a visitor sees the same and it is known in the same way."""
    names = dict.fromkeys((*before.parts, *after.parts))
    pairs = ((name, before.parts.get(name, ""), after.parts.get(name, "")) for name in names)
    found = tuple(Changed(*pair) for pair in pairs if pair[1] != pair[2])
    if found or before.whole == after.whole:
        return found
    return (Changed(CHECKED, "", ""),)


def texts_of_edition(edition: Edition, language: str) -> Translated:
    """Every translation that visitors see in a language: by record and path, text and status."""
    records: list[Listing | Guide | Statement | Notice | Topic | Pack] = []
    records += edition.all_listings(language)
    records += edition.guides(language)
    records += edition.statements(language)
    records += edition.notices(language)
    records += edition.topics(language)
    records += edition.packs(language)
    return {
        (record.id, path): (text.text.replace(BREAK, ""), text.status)
        for record in records
        for path, text in texts(record)
        if text.language == language
    }


def texts_of_content(content: Content, language: str) -> Translated:
    """The same of what would be published."""
    found = content.translations.get(language, {})
    if content.place.withhold_unreviewed:
        careful = {guide.id for guide in content.guides}
        careful |= {statement.id for statement in content.statements}
        found = {
            place: each
            for place, each in found.items()
            if place[0] not in careful or each[1] == "reviewed"
        }
    return {place: (text.replace(BREAK, ""), status) for place, (text, status) in found.items()}


def _all(records: Iterable[Record]) -> Everything:
    return {each.record: each for each in map(_shown, records)}


def _shown(record: Record) -> Shown:
    kind, parts = _KINDS[type(record)]
    if isinstance(record, Topic):
        record = replace(record, count=0)  # follows from its listings
    key = PLACE if isinstance(record, Place) else record.id
    return Shown(kind, key, _name(record), parts(record), record)


def _name(record: Record) -> str:
    match record:
        case Guide():
            return record.title.text
        case Statement():
            return record.english[0] if record.english else record.code
        case Topic() | Pack():
            return record.name.text
        case _:
            return record.name


def _listing(one: Listing) -> Parts:
    said = {"cost": one.cost, "eligibility": one.eligibility, "area": one.area}
    return {
        "name": one.name,
        "other_name": one.alternate_name,
        "code": one.code,
        "description": one.description.text,
        "phones": _lines(_phone(phone) for phone in one.phones),
        "websites": _lines(f"{page.label.text} {page.url}".strip() for page in one.websites),
        "address": ", ".join(one.address.lines) if one.address else "",
        "hours": one.hours.osm if one.hours else "",
        "hours_note": one.hours.note.text if one.hours else "",
        "free": "" if one.free is None else "yes" if one.free else "no",
        **{name: detail.text.text if detail else "" for name, detail in said.items()},
        "languages": ", ".join(one.languages),
        "interpreters": "yes" if one.interpreters else "",
        "bring": _lines(each.text.text for each in one.required_documents),
        "notes": _lines(each.text.text for each in one.notes),
        "topics": _lines(one.topics),
        "sensitive": "yes" if one.sensitive else "",
    }


def _phone(phone: Phone) -> str:
    extension = f" x{phone.extension}" if phone.extension else ""
    kind = "" if phone.type == "voice" else f" ({phone.type})"
    return f"{phone.display}{extension}{kind} {phone.description.text}".strip()


def _guide(one: Guide) -> Parts:
    return {
        "name": one.title.text,
        "summary": one.summary.text,
        "caution": one.caution.text,
        "status": one.status,
        "as_of": one.as_of,
        "steps": _lines(map(_step, one.steps)),
        "statements": _lines(one.statements),
        "lawyers": _lines(one.lawyers),
        "websites": one.link.url if one.link else "",
        "read": one.read_by_lawyer_on,
    }


def _step(step: Step) -> str:
    return _lines((f"{step.title.text}: {step.text.text}", *map(_branch, step.branches)))


def _branch(branch: Branch) -> str:
    return f"  {branch.answer.text}: {branch.text.text}"


def _statement(one: Statement) -> Parts:
    return {"to": one.to.text, "lines": _lines(one.english)}


def _notice(one: Notice) -> Parts:
    return {
        "name": one.name,
        "closed_on": one.closed_on,
        "notice": one.text.text,
        "instead": _lines(one.instead),
    }


def _topic(one: Topic) -> Parts:
    return {"name": one.name.text, "icon": one.icon, "sensitive": "yes" if one.sensitive else ""}


def _pack(one: Pack) -> Parts:
    return {"name": one.name.text}


def _place(one: Place) -> Parts:
    return {
        "name": one.name,
        "place": one.jurisdiction,
        "languages": ", ".join(one.languages),
        "logo": one.logo,
        "withhold": "yes" if one.withhold_unreviewed else "",
    }


def _lines(each: Iterable[str]) -> str:
    return "\n".join(each)


_KINDS: dict[type, tuple[Kind, Callable[[Any], Parts]]] = {
    Listing: ("listing", _listing),
    Guide: ("guide", _guide),
    Statement: ("statement", _statement),
    Notice: ("notice", _notice),
    Topic: ("topic", _topic),
    Pack: ("pack", _pack),
    Place: ("place", _place),
}
