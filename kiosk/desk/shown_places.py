"""Web pages, addresses and hours, read in bulk, by what they hang on (see `shown_contacts`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables


class Places:
    """All of a desk's web pages, addresses and hours; `hours` by what they hang on."""

    def __init__(self, session: Session) -> None:
        url, address, hours = tables.Url, tables.Address, tables.OpeningHours
        self._urls: dict[str, list[str]] = defaultdict(list)
        self._linked: dict[str, set[str]] = defaultdict(set)
        for key, page, service, organization in session.execute(
            select(url.id, url.url, url.service_id, url.organization_id).order_by(
                url.position, url.id
            )
        ):
            for owner in filter(None, (service, organization)):
                self._urls[owner].append(key)
                self._linked[owner].add(page)
        offered, who = tables.Service, tables.Organization
        self._service_pages = _pairs(session, offered.id, offered.url)
        self._websites = _pairs(session, who.id, who.website)
        self._addresses: dict[str, str] = {}
        for key, location in session.execute(
            select(address.id, address.location_id)
            .where(
                address.address_type == "physical",
                address.address_1 != "",
                address.confidential == False,  # noqa: E712 - SQL
            )
            .order_by(address.id)
        ):
            self._addresses.setdefault(location or "", key)
        self.hours: dict[str, str] = {}
        for key, *owners in session.execute(
            select(
                hours.id, hours.service_at_location_id, hours.location_id, hours.service_id
            ).order_by(hours.id)
        ):
            for owner in filter(None, owners):
                self.hours.setdefault(owner, key)

    def pages(self, row: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401 - a row of `_listings`
        """Row and field of each web address of a listing."""
        found = [(key, "url") for key in self._urls.get(row.service, ())]
        page = self._service_pages.get(row.service)
        if page and page not in self._linked.get(row.service, ()):
            found.append((row.service, "url"))
        if not found:
            found = [(key, "url") for key in self._urls.get(row.organization, ())]
        if not found and row.organization in self._websites:
            found = [(row.organization, "website")]
        return tuple(found)

    def address(self, location: str | None) -> str:
        """Key of the address a visitor sees, or ""."""
        return self._addresses.get(location, "") if location else ""


def _pairs(session: Session, key: Any, value: Any) -> dict[str, str]:  # noqa: ANN401 - columns
    rows: Iterable[Any] = session.execute(select(key, value).where(value.is_not(None), value != ""))
    return dict(tuple(row) for row in rows)
