"""The rows of an organization's file: the organization, its services, and its notice when closed."""

from __future__ import annotations

from kiosk.desk import tables
from kiosk.exchange.starter_ids import key
from kiosk.exchange.starter_rows import Rows
from kiosk.exchange.starter_schema import AddressEntry, ClosedEntry, OrganizationFile, ServiceEntry

HSDS_PHONE_TYPES = {"voice": "voice", "text": "text", "tty": "textphone"}


def organization(rows: Rows, content: OrganizationFile, pack_id: str, services: set[str]) -> None:
    """An organization and its services; of a notice, whom among `services` to turn to."""
    row = key("organization", content.id)
    closed = content.closed
    rows.add(
        tables.Organization,
        id=row,
        name=content.name,
        alternate_name=content.alternate_name or None,
        pack_id=pack_id,
        retired_on=closed.closed_on if closed else None,
        last_seen=content.last_seen,
    )
    for service in content.services:
        _service(rows, content, service)
    if closed:
        _notice(rows, content.id, closed, services)


def _notice(rows: Rows, organization_id: str, closed: ClosedEntry, services: set[str]) -> None:
    """What visitors are told, those of `services` to turn to, and what is only searched for."""
    notice = key("notice", organization_id)
    row = key("organization", organization_id)
    rows.add(tables.Notice, id=notice, organization_id=row, text=closed.text.text)
    for position, name in enumerate(dict.fromkeys(closed.instead)):
        if name in services:
            rows.add(
                tables.NoticeInstead,
                notice_id=notice,
                service_id=key("service", name),
                position=position,
            )
    for kind, values in (("name", closed.former_names), ("number", closed.former_numbers)):
        for position, value in enumerate(dict.fromkeys(values)):
            rows.add(
                tables.FormerContact,
                id=key("former_contact", organization_id, kind, position),
                notice_id=notice,
                kind=kind,
                value=value,
                position=position,
            )


def _service(rows: Rows, organization: OrganizationFile, service: ServiceEntry) -> None:
    row = key("service", service.id)
    cost, languages = service.cost, service.languages
    rows.add(
        tables.Service,
        id=row,
        organization_id=key("organization", organization.id),
        name=service.name or organization.name,
        description=service.description.text,
        status=service.status,
        code=service.code,
        reach=service.reach,
        sensitive=service.sensitive,
        free=cost.free if cost else None,
        fees_description=cost.text if cost else None,
        interpretation_services="interpreters" if languages and languages.interpreters else None,
        eligibility_description=service.eligibility.text if service.eligibility else None,
    )
    for position, topic in enumerate(service.topics):
        topic_id = key("topic", topic)
        rows.add(tables.ServiceTopic, service_id=row, topic_id=topic_id, position=position)
    for position, phone in enumerate(service.phones):
        rows.add(
            tables.Phone,
            id=key("phone", service.id, phone.id),
            service_id=row,
            number=phone.number,
            extension=phone.extension or None,
            type=HSDS_PHONE_TYPES[phone.type],
            description=phone.use,
            position=position,
        )
    for position, page in enumerate(service.websites):
        rows.add(
            tables.Url,
            id=key("url", service.id, page.id),
            service_id=row,
            url=page.url,
            label=page.label,
            position=position,
        )
    if service.address:
        _address(rows, organization, service, service.address)
    if service.schedule:
        rows.add(
            tables.OpeningHours,
            id=key("opening_hours", service.id),
            service_id=row,
            osm=service.schedule.hours,
            note=service.schedule.note,
        )
    for position, tag in enumerate(dict.fromkeys(languages.tags if languages else ())):
        rows.add(
            tables.Language,
            id=key("language", service.id, tag),
            service_id=row,
            code=tag,
            position=position,
        )
    _sentences(rows, service, row)


def _sentences(rows: Rows, service: ServiceEntry, row: str) -> None:
    if service.service_area:
        rows.add(
            tables.ServiceArea,
            id=key("service_area", service.id),
            service_id=row,
            description=service.service_area.text,
        )
    for number, stated in enumerate(service.required_documents, start=1):
        rows.add(
            tables.RequiredDocument,
            id=key("required_document", service.id, number),
            service_id=row,
            document=stated.text,
            position=number,
        )
    for number, stated in enumerate(service.notes, start=1):
        rows.add(
            tables.Note,
            id=key("note", service.id, number),
            service_id=row,
            text=stated.text,
            position=number,
        )


def _address(
    rows: Rows, organization: OrganizationFile, service: ServiceEntry, address: AddressEntry
) -> None:
    """A confidential street is dropped on the way in; that there is one stays."""
    location = key("location", service.id)
    rows.add(
        tables.Location,
        id=location,
        location_type="physical",
        organization_id=key("organization", organization.id),
    )
    rows.add(
        tables.Address,
        id=key("address", service.id),
        location_id=location,
        address_1="" if address.confidential else address.address_1,
        city=address.city,
        state_province=address.state_province,
        postal_code="" if address.confidential else address.postal_code,
        country=address.country,
        address_type="physical",
        confidential=address.confidential,
    )
    rows.add(
        tables.ServiceAtLocation,
        id=key("service_at_location", service.id),
        service_id=key("service", service.id),
        location_id=location,
    )
