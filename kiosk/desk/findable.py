"""What a search at the desk looks through: every listing, read once, with its words folded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import phones
from kiosk.desk import tables
from kiosk.desk.intervals import CONTACT
from kiosk.edition import fold
from kiosk.edition.records import Confidence

State = Literal["", "retired", "inactive", "defunct", "temporarily closed", "not chosen"]
"""Why visitors do not see it; "" when they do."""

CONTACT_FIELDS = ("number", "url", "website", "address_1", "osm")
"""What has to be confirmed in time, by the names of the proof chain."""

ONLY_A_CALL = ("called", "voicemail")
"""Checks that renew a phone."""


@dataclass(frozen=True, slots=True)
class Found:
    """One listing, as far as a list shows it.

    Attributes:
        id: of its service_at_location, else of its service: as a visitor's listing has it.
        phones: as they are written here.
        due_on: when the first of its contacts is due, ISO date; "" without any.
        due: that day has come.
        never_called: it has a phone, and nobody has called one.
        called_on: the last call that reached somebody, ISO date; "" when there was none.
    """

    id: str
    service: str
    organization: str
    code: str
    name: str
    town: str
    phones: tuple[str, ...]
    pack: str
    pack_name: str
    topics: tuple[str, ...]
    state: State
    confidential: bool
    sensitive: bool
    due_on: str
    due: bool
    never_called: bool
    called_on: str


@dataclass(slots=True)
class Known:
    """A listing with what a search compares, folded once.

    Attributes:
        code: in small letters.
        name: of the listing.
        words: of the name.
        more: the name, other names, town, pack and numbers.
        numbers: the digits of each phone.
    """

    found: Found
    code: str
    name: str
    words: tuple[str, ...]
    more: str
    numbers: tuple[str, ...]


def read(session: Session, today: date) -> list[Known]:
    """All listings of a desk, in the order of their names.

    Args:
        session: of the desk; nothing is changed.
        today: the day by which something is due.
    """
    due, called = _due(session), _called(session)
    numbers, urls, hours = _phones(session), _keys(session, tables.Url), _hours(session)
    addresses, topics, places = _addresses(session), _topics(session), _places(session)
    known = []
    for row in session.execute(_SERVICES):
        at = places.get(row.id, [])
        for place, location, code in at or [(row.id, "", row.code)]:
            keys = [key for key in (place, location, row.id) if key]
            here = [each for key in dict.fromkeys(keys) for each in numbers.get(key, ())]
            here = here or numbers.get(row.organization_id, [])
            address = addresses.get(location)
            contacts = [key for key, _ in here] + [row.id, row.organization_id]
            contacts += [each for key in dict.fromkeys(keys) for each in hours.get(key, ())]
            contacts += urls.get(row.id) or urls.get(row.organization_id, [])
            contacts += [address.key] if address else []
            dates = [due[key] for key in contacts if key in due]
            calls = [called[key] for key, _ in here if key in called]
            only = row.code if len(at) == 1 else None
            found = Found(
                id=place,
                service=row.id,
                organization=row.organization_id,
                code=code or only or "",
                name=_name(row.name, row.organization),
                town=address.town if address else "",
                phones=tuple(_written(number) for _, number in here),
                pack=row.pack_id,
                pack_name=row.pack,
                topics=tuple(topics.get(row.id, ())),
                state=_state(row.status, row.retired_on, row.chosen),
                confidential=bool(address and address.confidential),
                sensitive=row.sensitive,
                due_on=min(dates, default=""),
                due=bool(dates) and min(dates) <= today.isoformat(),
                never_called=bool(here) and not calls,
                called_on=max(calls, default=""),
            )
            known.append(_folded(found, row.other_name, row.organization_other, here))
    known.sort(key=lambda each: (each.name, each.found.id))
    return known


_SERVICES = (
    select(
        tables.Service.id,
        tables.Service.code,
        tables.Service.name,
        tables.Service.alternate_name.label("other_name"),
        tables.Service.status,
        tables.Service.sensitive,
        tables.Service.organization_id,
        tables.Organization.name.label("organization"),
        tables.Organization.alternate_name.label("organization_other"),
        tables.Organization.retired_on,
        tables.Organization.pack_id,
        tables.Pack.name.label("pack"),
        tables.Pack.chosen,
    )
    .join(tables.Organization, tables.Service.organization_id == tables.Organization.id)
    .join(tables.Pack, tables.Organization.pack_id == tables.Pack.id)
)


def _folded(
    found: Found, other: str | None, organization_other: str | None, here: list[tuple[str, str]]
) -> Known:
    name = fold.characters(found.name)
    extra = (other, organization_other, found.town, found.pack_name, *found.phones)
    more = f"{name} {fold.characters(' '.join(filter(None, extra)))}"
    numbers = tuple(fold.digits(number) for _, number in here)
    return Known(found, found.code.casefold(), name, tuple(name.split()), more, numbers)


def _name(service: str, organization: str) -> str:
    """As `Spot.name` has it, so that the list says what the visitor's page says."""
    return service if organization in service else f"{organization}: {service}"


def _state(status: str, retired_on: str | None, chosen: bool) -> State:
    if retired_on:
        return "retired"
    if status != "active":
        return cast("State", status)
    return "" if chosen else "not chosen"


def _written(number: str) -> str:
    """As it is written here; as it was typed when nobody can dial it."""
    if number.startswith("+1") and len(number) == len("+15075550100"):
        digits = number.removeprefix("+1")  # by far the most, without asking the library
        return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    read = phones.parse(number)
    return read.display if read else number


def _places(session: Session) -> Mapping[str, list[tuple[str, str, str | None]]]:
    at = tables.ServiceAtLocation
    found: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
    for row in session.execute(
        select(at.id, at.service_id, at.location_id, at.code).order_by(at.id)
    ):
        found[row.service_id].append((row.id, row.location_id, row.code))
    return found


def _phones(session: Session) -> Mapping[str, list[tuple[str, str]]]:
    """Key and number of the phones that hang on a listing, place, service or organization."""
    phone = tables.Phone
    columns = ("service_at_location_id", "location_id", "service_id", "organization_id")
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    rows = select(phone.id, phone.number, *(getattr(phone, name) for name in columns)).where(
        phone.contact_id.is_(None)
    )
    for row in session.execute(rows.order_by(phone.position, phone.id)):
        for name in columns:
            if key := getattr(row, name):
                found[key].append((row.id, row.number))
    return found


def _keys(session: Session, kind: type[tables.Url]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in session.execute(select(kind.id, kind.service_id, kind.organization_id)):
        for key in filter(None, (row.service_id, row.organization_id)):
            found[key].append(row.id)
    return found


def _hours(session: Session) -> Mapping[str, list[str]]:
    hours = tables.OpeningHours
    found: dict[str, list[str]] = defaultdict(list)
    rows = select(hours.id, hours.service_id, hours.location_id, hours.service_at_location_id)
    for row in session.execute(rows):
        for key in filter(None, (row.service_id, row.location_id, row.service_at_location_id)):
            found[key].append(row.id)
    return found


@dataclass(frozen=True, slots=True)
class _Address:
    key: str
    town: str
    confidential: bool


def _addresses(session: Session) -> Mapping[str, _Address]:
    address = tables.Address
    rows = select(address.location_id, address.id, address.city, address.confidential)
    return {
        row.location_id: _Address(row.id, row.city, row.confidential)
        for row in session.execute(rows.where(address.address_type == "physical"))
    }


def _topics(session: Session) -> Mapping[str, list[str]]:
    topic = tables.ServiceTopic
    found: dict[str, list[str]] = defaultdict(list)
    rows = select(topic.service_id, topic.topic_id).order_by(topic.position, topic.topic_id)
    for service, one in session.execute(rows):
        found[service].append(one)
    return found


def _called(session: Session) -> Mapping[str, str]:
    """Phone -> the day somebody last reached them by it."""
    check = tables.Check
    rows = select(check.record_id, check.checked_on).where(check.method.in_(ONLY_A_CALL))
    return _latest((record, day.isoformat()) for record, day in session.execute(rows))


def _due(session: Session) -> Mapping[str, str]:
    """Row -> the day by which one of its contact fields has to be confirmed (rule 3)."""
    check, link, fact = tables.Check, tables.FieldFact, tables.Fact
    checked: dict[tuple[str, str], tuple[date, date | None]] = {}
    rows = select(check.record_id, check.field, check.checked_on, check.next_due_on)
    ordered = rows.where(check.field.in_(CONTACT_FIELDS)).order_by(
        check.checked_on, check.recorded_at
    )
    for record, name, day, next_due in session.execute(ordered):
        checked[record, name] = (day, next_due)
    worst: dict[tuple[str, str], tuple[str, date]] = {}
    resting = (
        select(link.record_id, link.field, fact.confidence, fact.recorded_on)
        .join(fact, fact.id == link.fact_id)
        .where(link.field.in_(CONTACT_FIELDS))
    )
    for record, name, confidence, recorded in session.execute(resting):
        before = worst.get((record, name), (confidence, recorded))
        worst[record, name] = (max(before[0], confidence), min(before[1], recorded))
    found: dict[str, str] = {}
    for (record, name), (confidence, recorded) in worst.items():
        day, next_due = checked.get((record, name), (recorded, None))
        interval = CONTACT.get(cast("Confidence", confidence), CONTACT["C"])
        due_on = next_due.isoformat() if next_due else interval.dates(day)[0]
        found[record] = min(due_on, found.get(record, due_on))
    return found


def _latest(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for key, day in pairs:
        found[key] = max(day, found.get(key, day))
    return found
