"""One listing as a form: everything staff can fill in about it, by the keys of the form's fields.

A key is "table.field" for what there is once ("service.name"), and "table.<key of a row>.field" for
what there can be several of, whose keys stand in order under "phones", "urls" and "closures". What to
bring and notes are blocks of text with a line for each. `kiosk.desk.listing_edits` goes back.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.desk import tables
from kiosk.desk.changes import new_id
from kiosk.desk.rows import Row

NEW = "new"
"""Record of a listing that is not saved yet; with ":" and a key, of that organization."""

ORGANIZATION = ("name", "alternate_name", "pack_id")
SERVICE = (
    "name",
    "alternate_name",
    "description",
    "fees_description",
    "eligibility_description",
    "interpretation_services",
    "code",
    "status",
    "reach",
    "sensitive",
)
ADDRESS = (
    "attention",
    "address_1",
    "address_2",
    "city",
    "state_province",
    "postal_code",
    "confidential",
)
HOURS = ("osm", "note")
PHONE = ("number", "extension", "type", "description")
URL = ("url", "label")
CLOSURE = ("starts_on", "ends_on", "reason")
MANY: dict[str, tuple[str, tuple[str, ...]]] = {
    "phones": ("phone", PHONE),
    "urls": ("url", URL),
    "closures": ("closure", CLOSURE),
}
"""Key of a list -> its table and the fields of each row."""

LINES: dict[str, tuple[str, str]] = {
    "documents": ("required_document", "document"),
    "notes": ("note", "text"),
}
"""Key of a block of text -> the table and field that hold a line each."""

NEW_VALUES: dict[str, Any] = {
    "service.status": "active",
    "service.sensitive": False,
    "service.free": "",
    "address.confidential": False,
    "address.state_province": "MN",
    "languages": [],
    "topics": [],
    "phones": [],
    "urls": [],
    "closures": [],
    "documents": "",
    "notes": "",
}
"""What a form of a new listing starts with; everything else is empty."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Where a listing's values are kept; "" where there is no such row yet.

    Attributes:
        listing: the service_at_location's, else the service's: what a visitor's listing is called.
        new: nothing of it is saved.
        new_organization: nor is its organization.
    """

    organization: str
    service: str
    at: str = ""
    location: str = ""
    address: str = ""
    hours: str = ""
    area: str = ""
    new: bool = False
    new_organization: bool = False

    @property
    def listing(self) -> str:
        """Id of the listing."""
        return self.at or self.service

    @property
    def spot(self) -> tuple[str, ...]:
        """What its contacts may hang on, the nearest first, as `Spot.keys`."""
        return tuple(filter(None, (self.at, self.location, self.service)))


class Line(NamedTuple):
    """One row of a block of text."""

    row: str
    text: str
    position: int


def keys(session: Session, record: str) -> Keys | None:
    """Where a listing is kept; None when there is none.

    Args:
        session: of the desk.
        record: id of a listing or service, or `NEW`.
    """
    kind, _, organization = record.partition(":")
    if kind == NEW:
        known = bool(organization)
        if known and not is_key(organization):
            return None
        if known and session.get(tables.Organization, organization) is None:
            return None
        return Keys(organization or new_id(), new_id(), new=True, new_organization=not known)
    if not is_key(record):
        return None
    at = session.get(tables.ServiceAtLocation, record)
    service = session.get(tables.Service, at.service_id if at else record)
    if service is None:
        return None
    if at is None:
        mine = tables.ServiceAtLocation.service_id == service.id
        found = session.scalars(select(tables.ServiceAtLocation).where(mine)).all()
        at = found[0] if len(found) == 1 else None
    location = at.location_id if at else ""
    spot = tuple(filter(None, (at.id if at else "", location, service.id)))
    area = tables.ServiceArea
    return Keys(
        service.organization_id,
        service.id,
        at.id if at else "",
        location,
        _address(session, location),
        _nearest_hours(session, spot),
        session.scalar(select(area.id).where(area.service_id == service.id).limit(1)) or "",
    )


def is_key(text: str) -> bool:
    """Whether a text can be the key of a row: a page may be asked for anything."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def values(session: Session, record: Keys) -> dict[str, Any]:
    """What the desk keeps of a listing now, by the keys of the form."""
    found: dict[str, Any] = dict(NEW_VALUES) if record.new else {}
    if not record.new_organization:
        organization = session.get(tables.Organization, record.organization)
        found |= _columns("organization", organization, ORGANIZATION)
    if record.new:
        return found
    service = session.get(tables.Service, record.service)
    assert service is not None
    found |= _columns("service", service, SERVICE)
    found["service.free"] = {True: "yes", False: "no", None: ""}[service.free]
    address = session.get(tables.Address, record.address) if record.address else None
    found |= _columns("address", address, ADDRESS) if address else {"address.confidential": False}
    hours = session.get(tables.OpeningHours, record.hours) if record.hours else None
    found |= _columns("hours", hours, HOURS) if hours else {}
    area = session.get(tables.ServiceArea, record.area) if record.area else None
    found["area.description"] = area.description if area else None
    found["languages"] = [row.code for row in languages(session, record) if row.code]
    topic = tables.ServiceTopic
    topics = select(topic.topic_id).where(topic.service_id == record.service)
    ordered = topics.order_by(topic.position, topic.topic_id)
    found["topics"] = list(session.scalars(ordered))
    for name, rows in (
        ("phones", phones(session, record)),
        ("urls", urls(session, record)),
        ("closures", closures(session, record)),
    ):
        table, fields = MANY[name]
        found[name] = [row.id for row in rows]
        for row in rows:
            found |= _columns(f"{table}.{row.id}", row, fields)
    for name in LINES:
        found[name] = "\n".join(line.text for line in lines(session, name, record))
    return found


def phones(session: Session, record: Keys) -> list[tables.Phone]:
    """Of the listing, else of its organization, as `Contacts.phones` has them."""
    phone = tables.Phone
    columns = (phone.service_at_location_id, phone.location_id, phone.service_id)
    mine = [*_hanging(session, phone, columns, record.spot)]
    rows = mine or [*_hanging(session, phone, (phone.organization_id,), (record.organization,))]
    return [row for row in rows if row.contact_id is None]


def urls(session: Session, record: Keys) -> list[tables.Url]:
    """Of the service, else of its organization."""
    url = tables.Url
    mine = [*_hanging(session, url, (url.service_id,), (record.service,))]
    return mine or [*_hanging(session, url, (url.organization_id,), (record.organization,))]


def closures(session: Session, record: Keys) -> list[tables.Closure]:
    """Days on which it is closed, the first first."""
    closure = tables.Closure
    columns = (closure.service_at_location_id, closure.location_id, closure.service_id)
    found = [*_hanging(session, closure, columns, record.spot)]
    return sorted(found, key=lambda row: (row.starts_on, row.ends_on, row.id))


def languages(session: Session, record: Keys) -> list[tables.Language]:
    """Spoken there."""
    language = tables.Language
    columns = (language.service_id, language.location_id)
    return [*_hanging(session, language, columns, record.spot)]


def lines(session: Session, name: str, record: Keys) -> list[Line]:
    """The rows of a block of text, in order."""
    if name == "documents":
        document = tables.RequiredDocument
        mine = select(document.id, document.document, document.position).where(
            document.service_id == record.service
        )
        rows = session.execute(mine.order_by(document.position, document.id))
    else:
        note = tables.Note
        mine = select(note.id, note.text, note.position).where(note.service_id == record.service)
        rows = session.execute(mine.order_by(note.position, note.id))
    return [Line(row, text or "", position) for row, text, position in rows]


def _columns(name: str, row: tables.Base | None, fields: Iterable[str]) -> dict[str, Any]:
    found = {f"{name}.{field}": getattr(row, field) for field in fields}
    return {
        key: value.isoformat() if isinstance(value, date) else value for key, value in found.items()
    }


def _hanging(
    session: Session,
    kind: type[Row],
    columns: Iterable[InstrumentedAttribute[str | None]],
    named: Iterable[str],
) -> list[Row]:
    """Rows that hang on one of these keys, in the order of the keys, then of their positions."""
    found: dict[str, Row] = {}
    columns, table = tuple(columns), kind.__table__
    order = [table.c.position] if "position" in table.c else []
    for key in named:
        for column in columns:
            rows = select(kind).where(column == key).order_by(*order, table.c.id)
            found |= {str(getattr(row, "id")): row for row in session.scalars(rows)}  # noqa: B009 - every such table has it
    return list(found.values())


def _address(session: Session, location: str) -> str:
    address = tables.Address
    mine = select(address.id).where(address.location_id == (location or None))
    physical = mine.where(address.address_type == "physical").order_by(address.id).limit(1)
    return session.scalar(physical) or ""


def _nearest_hours(session: Session, spot: tuple[str, ...]) -> str:
    hours = tables.OpeningHours
    for column, key in (
        (column, key)
        for key in spot
        for column in (hours.service_at_location_id, hours.location_id, hours.service_id)
    ):
        found = session.scalar(select(hours.id).where(column == key).order_by(hours.id).limit(1))
        if found:
            return found
    return ""
