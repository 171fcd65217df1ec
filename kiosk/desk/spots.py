"""Which services become listings, and where: one for each location of a service, else the service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.rows import by_key


@dataclass(frozen=True, slots=True)
class Spot:
    """One listing to be.

    Attributes:
        id: of its service_at_location, else of its service.
        code: what a visitor tells the desk; "" when it has none.
        keys: what its contacts may hang on, the nearest first.
    """

    id: str
    code: str
    service: tables.Service
    organization: tables.Organization
    pack: tables.Pack
    keys: tuple[str, ...]

    @property
    def name(self) -> str:
        """Never without the organization's name, so that a service's own name can be short."""
        service, organization = self.service.name, self.organization.name
        return service if organization in service else f"{organization}: {service}"

    @property
    def alternate_name(self) -> str:
        """The service's, else the organization's."""
        return self.service.alternate_name or self.organization.alternate_name or ""

    @property
    def where(self) -> str:
        """As it is called in a problem."""
        code = f" ({self.code})" if self.code else ""
        return f'The listing "{self.name}"{code}'


def spots(session: Session) -> Iterator[Spot]:
    """Every active service of a chosen pack whose organization is not retired (rule 1)."""
    at = tables.ServiceAtLocation
    locations = by_key(session, at, at.service_id)
    rows = session.execute(
        select(tables.Service, tables.Organization, tables.Pack)
        .join(tables.Organization, tables.Service.organization_id == tables.Organization.id)
        .join(tables.Pack, tables.Organization.pack_id == tables.Pack.id)
        .where(
            tables.Pack.chosen,
            tables.Organization.retired_on.is_(None),
            tables.Service.status == "active",
        ),
    )
    for service, organization, pack in rows:
        places = locations.get(service.id, [])
        only = service.code if len(places) == 1 else None
        for place in places:
            code = place.code or only or ""
            keys = (place.id, place.location_id, service.id)
            yield Spot(place.id, code, service, organization, pack, keys)
        if not places:
            yield Spot(service.id, service.code or "", service, organization, pack, (service.id,))
