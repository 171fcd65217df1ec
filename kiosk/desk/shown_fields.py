"""Which fields of which rows a listing shows: what a person who looks at it confirms.

The same rows and the same order of nearness as `kiosk.desk.contacts` and `kiosk.desk.listings` use
for publishing; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.desk import tables


class FieldOf(NamedTuple):
    """A field of the proof chain: the table and key of its row, and its name there."""

    table: str
    record: str
    field: str


class _Keys(NamedTuple):
    """What the fields of one listing may hang on, the nearest first."""

    at: str | None
    location: str | None
    service: str
    organization: str

    @property
    def near(self) -> list[str]:
        return [each for each in (self.at, self.location, self.service) if each]


def of(session: Session, record: str) -> list[FieldOf]:
    """The fields that a listing shows, or all listings of a service or an organization.

    Those without a fact below them are among them: somebody who confirms one sees it.
    """
    found: dict[FieldOf, None] = {}
    for keys in _keys(session, record):
        found.update(dict.fromkeys(_listing(session, keys)))
    return list(found)


def phones(session: Session, record: str) -> list[str]:
    """Keys of the phones that a listing shows."""
    return [each.record for each in of(session, record) if each.table == "phone"]


def listing_ids(session: Session, record: str) -> list[str]:
    """The listings of a record: itself, or those of a service, location or organization."""
    return [keys.at or keys.service for keys in _keys(session, record)]


def _keys(session: Session, record: str) -> list[_Keys]:
    at, service = tables.ServiceAtLocation, tables.Service
    rows = session.execute(
        select(at.id, at.location_id, service.id, service.organization_id)
        .select_from(service)
        .outerjoin(at, at.service_id == service.id)
        .where(
            or_(
                at.id == record,
                at.location_id == record,
                service.id == record,
                service.organization_id == record,
            )
        )
        .order_by(service.id, at.id)
    )
    return [_Keys(*row) for row in rows]


def _listing(session: Session, keys: _Keys) -> Iterator[FieldOf]:
    yield from _phones(session, keys)
    yield from _pages(session, keys)
    address, hours = tables.Address, tables.OpeningHours
    if keys.location:
        shown = (
            address.location_id == keys.location,
            address.address_type == "physical",
            address.address_1 != "",
            address.confidential == False,  # noqa: E712 - SQL
        )
        first = session.scalar(select(address.id).where(*shown).order_by(address.id))
        if first:
            yield FieldOf("address", first, "address_1")
    for key in keys.near:
        row = session.scalar(select(hours.id).where(_hangs_on(hours, key)).order_by(hours.id))
        if row:
            yield FieldOf("opening_hours", row, "osm")
            break
    yield from _said(session, keys)


def _phones(session: Session, keys: _Keys) -> Iterator[FieldOf]:
    phone = tables.Phone
    usable = (
        phone.contact_id.is_(None),
        or_(phone.type.is_(None), phone.type.in_(("", "voice", "cell", "text", "textphone"))),
    )
    hangs = or_(*(_hangs_on(phone, key) for key in keys.near))
    near = select(phone.id).where(hangs, *usable)
    rows = session.scalars(near.order_by(phone.position, phone.id)).all()
    if not rows:
        far = select(phone.id).where(phone.organization_id == keys.organization, *usable)
        rows = session.scalars(far.order_by(phone.position, phone.id)).all()
    yield from (FieldOf("phone", row, "number") for row in rows)


def _pages(session: Session, keys: _Keys) -> Iterator[FieldOf]:
    url, service = tables.Url, session.get_one(tables.Service, keys.service)
    found = [
        FieldOf("url", row.id, "url") for row in _urls(session, url.service_id == keys.service)
    ]
    known = {row.url for row in _urls(session, url.service_id == keys.service)}
    if service.url and service.url not in known:
        found.append(FieldOf("service", service.id, "url"))
    if not found:
        rows = _urls(session, url.organization_id == keys.organization)
        found = [FieldOf("url", row.id, "url") for row in rows]
    organization = session.get_one(tables.Organization, keys.organization)
    if not found and organization.website:
        found = [FieldOf("organization", organization.id, "website")]
    yield from found


def _urls(session: Session, where: ColumnElement[bool]) -> list[tables.Url]:
    rows = select(tables.Url).where(where).order_by(tables.Url.position, tables.Url.id)
    return list(session.scalars(rows))


def _said(session: Session, keys: _Keys) -> Iterator[FieldOf]:
    """Sentences about the service, and the languages spoken there."""
    service = session.get_one(tables.Service, keys.service)
    if service.description:
        yield FieldOf("service", service.id, "description")
    if service.fees_description or service.free is not None:
        yield FieldOf("service", service.id, "fees_description")
    if service.eligibility_description:
        yield FieldOf("service", service.id, "eligibility_description")
    language, area = tables.Language, tables.ServiceArea
    spoken = select(language.id).where(
        or_(language.service_id.in_(keys.near), language.location_id.in_(keys.near))
    )
    if service.interpretation_services or session.scalar(spoken.limit(1)):
        yield FieldOf("service", service.id, "languages")
    for key in keys.near:
        here = or_(area.service_at_location_id == key, area.service_id == key)
        row = session.scalar(select(area).where(here).order_by(area.id).limit(1))
        if row:
            yield FieldOf("service_area", row.id, "description" if row.description else "name")
            break
    document, note = tables.RequiredDocument, tables.Note
    bring = select(document.id).where(document.service_id == service.id, document.document != "")
    for key in session.scalars(bring.order_by(document.position, document.id)):
        yield FieldOf("required_document", key, "document")
    notes = select(note.id).where(note.service_id == service.id, note.text != "")
    for key in session.scalars(notes.order_by(note.position, note.id)):
        yield FieldOf("note", key, "text")


def _hangs_on(kind: Any, key: str) -> ColumnElement[bool]:  # noqa: ANN401 - a table with these keys
    return or_(kind.service_at_location_id == key, kind.location_id == key, kind.service_id == key)
