"""How the staff know what they entered: a fact of theirs under every shown field they change (rule 5).

An edited value no longer rests on what the old one rested on. It gets a fact of the day, with a
source that says whose word it is, and old checks of that field are taken away: somebody confirmed
another value. A caller who gives the facts of a field itself (`Links("field_fact", …)`, be it the
same ones, for a mere misspelling) is taken at its word.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import stored
from kiosk.desk.people import Person
from kiosk.desk.stored import Field, Scalar, Step
from kiosk.desk.tables import Check, Language, ServiceAtLocation

How = Literal["called", "page", "visited", "letter", "staff"]

CLAIMS: dict[How, str] = {
    "called": "Our staff called and were told this.",
    "page": "Our staff read this on their own page.",
    "visited": "Our staff went there and saw this.",
    "letter": "They wrote this to our staff.",
    "staff": "Our staff entered this.",
}

METHODS: dict[How, str] = {
    "called": "called",
    "page": "page",
    "visited": "visited",
    "letter": "email",
}
"""What a way of knowing is as a check. A word of the staff alone is none."""

PROOF: dict[str, dict[str, tuple[str, ...]]] = {
    "address": {
        "address_1": (
            "address_1",
            "address_2",
            "attention",
            "city",
            "state_province",
            "postal_code",
            "country",
        ),
    },
    "guide": {
        "summary": ("summary",),
        "caution": ("caution",),
        "link": ("link_url", "link_label"),
    },
    "guide_branch": {"text": ("answer", "text")},
    "guide_step": {"text": ("title", "text", "said_on")},
    "note": {"text": ("text",)},
    "notice": {"text": ("text",)},
    "opening_hours": {"osm": ("osm", "note")},
    "organization": {"website": ("website",)},
    "phone": {"number": ("number", "extension")},
    "required_document": {"document": ("document",)},
    "service": {
        "description": ("description",),
        "eligibility_description": ("eligibility_description",),
        "fees_description": ("fees_description", "free"),
        "languages": ("interpretation_services",),
        "url": ("url",),
    },
    "service_area": {"description": ("description",), "name": ("name",)},
    "statement_line": {"text": ("text",)},
    "url": {"url": ("url",)},
}
"""Table -> the name a shown field has in the proof chain -> the columns it is made of.

As `Proof.rests_on` asks for them; a test holds the two together. Languages are rows of their own.
"""

_UNCHECKED = frozenset({"guide", "guide_branch", "guide_step", "statement_line"})
"""Texts of law are checked a guide at a time, not a field."""


@dataclass(frozen=True, slots=True)
class Known:
    """How somebody knows what they enter.

    Attributes:
        how: they called, read the organization's own page, went there, had a letter or an e-mail,
            or it is their own word.
        source_title: such as "Their page of opening hours"; who entered it when empty.
        date: of the source, ISO and perhaps partial ("2026-03"); today when empty.
    """

    how: How = "staff"
    source_title: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A field of the proof chain that an edit touched."""

    table: str
    record: str
    field: str


def proof(  # noqa: PLR0913 - what an edit is made of
    session: Session,
    done: Iterable[Step],
    told: frozenset[Field],
    *,
    known: Known,
    who: Person,
    now: datetime,
) -> Iterator[Step]:
    """The steps that put the facts of the staff under what was changed.

    The caller takes each step before asking for the next.

    Args:
        session: after the changes.
        done: the changes.
        told: the lists of facts that the changes set themselves.
        known: how the staff know.
        who: who made the changes.
        now: local time.
    """
    touched = list(dict.fromkeys(each for step in done for each in _touched(session, step)))
    filled = {each: _filled(session, each) for each in touched}
    checked = _put_in(done)
    lists = {each: Field("field_fact", each.record, each.field) for each in touched}
    to_link = [each for each in touched if filled[each] and lists[each] not in told]
    fact = ""
    if to_link:
        fact = f"staff-{uuid.uuid4()}"
        yield from _fact(session, fact, known, who, now.date())
    for each in touched:
        if lists[each] not in told:
            members = (fact,) if filled[each] else ()
            before = stored.now(session, lists[each])
            yield Step(lists[each], before, stored.positioned("field_fact", members))
        yield from _outdated(session, each, checked)
        if filled[each] and (each.record, each.field) not in checked.values():
            yield from _check(each, known, who, now)


def outdated_checks(session: Session, done: Iterable[Step]) -> Iterator[Step]:
    """The steps that take away checks of values that are gone, after changes were taken back."""
    done = tuple(done)
    checked = _put_in(done)
    for each in dict.fromkeys(each for step in done for each in _touched(session, step)):
        yield from _outdated(session, each, checked)


def proven(session: Session, step: Step) -> frozenset[tuple[str, str]]:
    """The rows and fields of the proof chain that a step touches."""
    return frozenset((each.record, each.field) for each in _touched(session, step))


def _put_in(done: Iterable[Step]) -> dict[str, tuple[str, str]]:
    """Key -> field of the checks that changes put in themselves."""
    return {
        step.place.record: (step.after["record_id"], step.after["field"])
        for step in done
        if step.place.table == "check" and isinstance(step.after, dict)
    }


def _touched(session: Session, step: Step) -> Iterator[_Shown]:
    name, record, field = step.place
    for proven, columns in PROOF.get(name, {}).items():
        row = step.after if not field and isinstance(step.after, dict) else {}
        if field in columns or any(row.get(column) not in (None, "") for column in columns):
            yield _Shown(name, record, proven)
    if name == "language":
        yield from _speaking(session, step)


def _speaking(session: Session, step: Step) -> Iterator[_Shown]:
    """The services whose languages a row of `language` is about."""
    rows: list[Scalar] = [step.before, step.after]
    if step.place.field:
        rows = [stored.row(session, "language", step.place.record)]
    for row in rows:
        if isinstance(row, dict) and row["service_id"]:
            yield _Shown("service", row["service_id"], "languages")
        elif isinstance(row, dict) and row["location_id"]:
            at = ServiceAtLocation
            here = select(at.service_id).where(at.location_id == row["location_id"])
            for service in session.scalars(here.order_by(at.service_id)):
                yield _Shown("service", service, "languages")


def _filled(session: Session, shown: _Shown) -> bool:
    row = stored.row(session, shown.table, shown.record)
    if row is None:
        return False
    if shown.field == "languages":
        at = select(ServiceAtLocation.location_id).where(ServiceAtLocation.service_id == row["id"])
        mine = (Language.service_id == row["id"]) | Language.location_id.in_(at)
        if session.scalar(select(Language.id).where(mine).limit(1)):
            return True
    return any(row[column] not in (None, "") for column in PROOF[shown.table][shown.field])


def _fact(session: Session, fact: str, known: Known, who: Person, today: date) -> Iterator[Step]:
    """A fact with its source, and nothing else on either."""
    day = known.date or today.isoformat()
    source = {
        "id": f"{fact}-source",
        "title": known.source_title or f"Entered by {who.name}",
        "kind": "own" if known.how in ("page", "letter") else "staff",
        "date": day,
    }
    yield Step(Field("source", source["id"], ""), None, {**source})
    claim = {
        "id": fact,
        "claim": CLAIMS[known.how],
        "confidence": "B" if known.how == "staff" else "A",
        "status": "stable",
        "date": day,
        "own": None,
        "recorded_on": today.isoformat(),
    }
    yield Step(Field("fact", fact, ""), None, claim)
    place = Field("fact_source", fact, "fact_id")
    rests_on = stored.positioned("fact_source", (source["id"],))
    yield Step(place, stored.now(session, place), rests_on)


def _outdated(
    session: Session, shown: _Shown, checked: Mapping[str, tuple[str, str]]
) -> Iterator[Step]:
    """Somebody confirmed another value."""
    mine = (Check.record_id == shown.record) & (Check.field == shown.field)
    for check in session.scalars(select(Check.id).where(mine).order_by(Check.id)).all():
        if check not in checked:
            yield Step(Field("check", check, ""), stored.row(session, "check", check), None)


def _check(shown: _Shown, known: Known, who: Person, now: datetime) -> Iterator[Step]:
    """Somebody who called has checked what they enter. A page confirms no phone number."""
    method = METHODS.get(known.how)
    if method is None or shown.table in _UNCHECKED:
        return
    if shown.table == "phone" and known.how != "called":
        return
    check = str(uuid.uuid4())
    row = {
        "id": check,
        "record_id": shown.record,
        "field": shown.field,
        "checked_on": _whole(known.date) or now.date().isoformat(),
        "checked_by": who.name,
        "method": method,
        "next_due_on": None,
        "recorded_at": now.astimezone(UTC).isoformat(),
    }
    if known.how == "page":
        row["checked_on"] = now.date().isoformat()
    yield Step(Field("check", check, ""), None, row)


def _whole(day: str) -> str:
    """A date with year, month and day; "" when it is only partly known."""
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return ""
