"""How every listing can be reached and since when nobody confirmed it, read in a few bulk queries.

The light way for lists over thousands of listings: plain rows, no records, no texts. Which contacts
a listing shows and when they are due is as `contacts`, `proof` and `intervals` have it for
publishing; a test holds the two together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, cast

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.intervals import CONTACT, Interval
from kiosk.desk.shown_places import Places
from kiosk.desk.types import Day
from kiosk.edition.records import Confidence

CALLED = frozenset({"called", "voicemail"})
"""Methods of a check for which somebody dialled the number."""

PROVEN = ("number", "url", "website", "address_1", "osm", "guide")
"""Fields of the proof chain that carry the dates of rule 3."""

FIELDS = ("description", "hours", "cost", "languages", "topics", "phones")
"""What a visitor looks for in a listing, in the order in which a page names what is missing."""

USABLE = frozenset({"", "voice", "cell", "text", "textphone"})
"""As `contacts.PHONE_TYPES`."""

URGENT = "urgent"
"""Code of the topic whose listings stand on the urgent page."""


class Checked(NamedTuple):
    """The latest check of a field."""

    on: date
    method: str
    next_due_on: date | None


@dataclass(frozen=True, slots=True)
class Term:
    """Until when a field holds. `checked`: its latest check, or None while nobody made one."""

    due_on: date
    show_until: date
    checked: Checked | None
    called: bool

    @classmethod
    def since(
        cls, interval: Interval, recorded: date, check: Checked | None, *, called: bool = False
    ) -> Term:
        """Counted from the last check, else from the day the fact was written down."""
        due, until = map(date.fromisoformat, interval.dates(check.on if check else recorded))
        if check and check.next_due_on:
            due = check.next_due_on
        return cls(due, max(due, until), check, called)


@dataclass(frozen=True, slots=True)
class Spot:
    """A listing to be, as far as lists need it.

    Attributes:
        urgent: it stands on the urgent page.
        lawyers: how many guides name it as a lawyer to turn to.
        crowd: listings under the largest of its topics.
        pack: id of its pack.
        lacks: of `FIELDS`, what it does not say.
        keys: what its fields may hang on, the nearest first.
    """

    id: str
    code: str
    name: str
    service: str
    organization: str
    topics: tuple[str, ...]
    urgent: bool
    lawyers: int
    crowd: int
    pack: str
    lacks: tuple[str, ...]
    phones: tuple[str, ...]
    pages: tuple[tuple[str, str], ...]
    address: str
    hours: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A phone as it is stored."""

    id: str
    number: str
    extension: str
    type: str


@dataclass(frozen=True, slots=True)
class Contacts:
    """All of it: listings, numbers, and the term of each field (by row and name)."""

    spots: tuple[Spot, ...]
    numbers: Mapping[str, Number]
    terms: Mapping[tuple[str, str], Term]


def read(session: Session) -> Contacts:
    """Read all of it, in a number of queries that does not grow with the desk."""
    numbers, by_owner = _numbers(session)
    places = Places(session)
    lawyers = Counter(session.scalars(select(tables.GuideLawyer.service_id)))
    topics: dict[str, list[str]] = defaultdict(list)
    for service, topic in session.execute(
        select(tables.ServiceTopic.service_id, tables.ServiceTopic.topic_id)
    ):
        topics[service].append(topic)
    rows, spoken = _listings(session), _spoken(session)
    crowds = Counter(topic for row in rows for topic in topics.get(row.service, ()))
    urgent = set(session.scalars(select(tables.Topic.id).where(tables.Topic.code == URGENT)))
    spots = []
    for row in rows:
        keys = tuple(key for key in (row.at, row.location, row.service) if key)
        near = [each for key in keys for each in by_owner.get(key, ())]
        phones = tuple(dict.fromkeys(near or by_owner.get(row.organization, [])))
        own = tuple(topics.get(row.service, ()))
        pages, address = places.pages(row), places.address(row.location)
        if not (phones or pages or address):
            continue
        hours = next((places.hours[key] for key in keys if key in places.hours), "")
        there = (
            row.description,
            hours,
            row.fees or row.free is not None,
            row.interpreters or not spoken.isdisjoint(keys),
            own,
            phones,
        )
        spots.append(
            Spot(
                id=row.at or row.service,
                code=row.code or "",
                name=row.name if row.name in row.whose else f"{row.whose}: {row.name}",
                service=row.service,
                organization=row.organization,
                topics=own,
                urgent=not urgent.isdisjoint(own),
                lawyers=lawyers[row.service],
                crowd=max((crowds[topic] for topic in own), default=0),
                phones=phones,
                pages=pages,
                address=address,
                hours=hours,
                keys=keys,
                pack=row.pack,
                lacks=tuple(name for name, said in zip(FIELDS, there, strict=True) if not said),
            )
        )
    return Contacts(tuple(spots), numbers, terms(session))


def terms(session: Session) -> dict[tuple[str, str], Term]:
    """Until when each proven contact holds: from its last check, else from when it was recorded."""
    checks, called = _checks(session)
    fact, link = tables.Fact, tables.FieldFact
    weakest = func.max(fact.confidence)
    first = type_coerce(func.min(fact.recorded_on), Day())
    found = {}
    made: dict[tuple[str, date, Checked | None, bool], Term] = {}
    for row, field, confidence, recorded in session.execute(
        select(link.record_id, link.field, weakest, first)
        .join(fact, fact.id == link.fact_id)
        .where(link.field.in_(PROVEN))
        .group_by(link.record_id, link.field)
    ):
        check = checks.get((row, field))
        alike = (confidence, recorded, check, (row, field) in called)
        if alike not in made:
            interval = CONTACT.get(cast("Confidence", confidence), CONTACT["C"])
            made[alike] = Term.since(interval, recorded, check, called=alike[3])
        found[row, field] = made[alike]
    return found


def checks(session: Session) -> dict[tuple[str, str], Checked]:
    """The latest check of every field that `PROVEN` names."""
    return _checks(session)[0]


def _checks(
    session: Session,
) -> tuple[dict[tuple[str, str], Checked], set[tuple[str, str]]]:
    check = tables.Check
    latest: dict[tuple[str, str], Checked] = {}
    called = set()
    for row, field, on, method, next_due_on in session.execute(
        select(check.record_id, check.field, check.checked_on, check.method, check.next_due_on)
        .where(check.field.in_(PROVEN))
        .order_by(check.checked_on, check.recorded_at)
    ):
        latest[row, field] = Checked(on, method, next_due_on)
        if method in CALLED:
            called.add((row, field))
    return latest, called


def _listings(session: Session) -> list[Any]:
    """Every active service of a chosen pack whose organization is not retired, at each place."""
    at, service, who = tables.ServiceAtLocation, tables.Service, tables.Organization
    code = func.coalesce(at.code, service.code)
    return list(
        session.execute(
            select(
                at.id.label("at"),
                at.location_id.label("location"),
                service.id.label("service"),
                service.name.label("name"),
                code.label("code"),
                who.id.label("organization"),
                who.name.label("whose"),
                who.pack_id.label("pack"),
                service.description.label("description"),
                service.fees_description.label("fees"),
                service.free.label("free"),
                service.interpretation_services.label("interpreters"),
            )
            .select_from(service)
            .join(who, service.organization_id == who.id)
            .join(tables.Pack, who.pack_id == tables.Pack.id)
            .outerjoin(at, at.service_id == service.id)
            .where(tables.Pack.chosen, who.retired_on.is_(None), service.status == "active")
        )
    )


def _spoken(session: Session) -> set[str]:
    """Keys of services and locations where some language is said to be spoken."""
    language = tables.Language
    rows = session.execute(
        select(language.service_id, language.location_id).where(language.code != "")
    )
    return {key for row in rows for key in row if key}


def _numbers(session: Session) -> tuple[dict[str, Number], dict[str, list[str]]]:
    """Every number a visitor could use, and which hang on a key, in their order."""
    phone = tables.Phone
    numbers, by_owner = {}, defaultdict(list)
    for key, number, extension, kind, *owners in session.execute(
        select(
            phone.id,
            phone.number,
            phone.extension,
            phone.type,
            phone.service_at_location_id,
            phone.location_id,
            phone.service_id,
            phone.organization_id,
        )
        .where(phone.contact_id.is_(None))
        .order_by(phone.position, phone.id)
    ):
        if (kind or "") not in USABLE:
            continue
        numbers[key] = Number(key, number, extension or "", kind or "")
        for owner in filter(None, owners):
            by_owner[owner].append(key)
    return numbers, by_owner
