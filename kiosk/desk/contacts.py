"""How a listing can be reached: numbers, web sites, address and hours, each with its proof.

Never reached this way: a confidential street, a person (HSDS contact), a fax or pager.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from sqlalchemy.orm import Session

from kiosk import phones
from kiosk.desk import opening, tables, urls
from kiosk.desk.proof import Proof
from kiosk.desk.rows import by_key
from kiosk.desk.spots import Spot
from kiosk.desk.texts import Texts
from kiosk.edition.records import Address, Hours, Phone, Website

PHONE_TYPES: dict[str, Literal["voice", "text", "tty"]] = {
    "": "voice",
    "voice": "voice",
    "cell": "voice",
    "text": "text",
    "textphone": "tty",
}
"""HSDS phone types a visitor can use. Fax, pager and video numbers are kept at the desk."""


class _Page(NamedTuple):
    """A web address, and the row and field it is stored in."""

    url: str
    label: str | None
    row: str
    field: str = "url"


class Contacts:
    """All contacts of a desk, read at once."""

    def __init__(self, session: Session, proof: Proof, texts: Texts) -> None:
        self._proof = proof
        self._texts = texts
        phone, url = tables.Phone, tables.Url
        hours, closed = tables.OpeningHours, tables.Closure
        self._phones = by_key(
            session,
            phone,
            phone.service_at_location_id,
            phone.location_id,
            phone.service_id,
            phone.organization_id,
        )
        self._urls = by_key(session, url, url.service_id, url.organization_id)
        self._addresses = by_key(session, tables.Address, tables.Address.location_id)
        self._hours = by_key(
            session, hours, hours.service_at_location_id, hours.location_id, hours.service_id
        )
        self._closures = by_key(
            session, closed, closed.service_at_location_id, closed.location_id, closed.service_id
        )

    def phones(self, spot: Spot) -> tuple[Phone, ...]:
        """Of the listing, else of its organization."""
        rows = [row for key in spot.keys for row in self._phones.get(key, ()) if _usable(row)]
        if not rows:
            rows = [row for row in self._phones.get(spot.organization.id, ()) if _usable(row)]
        return tuple(self._phone(spot, row) for row in {row.id: row for row in rows}.values())

    def websites(self, spot: Spot) -> tuple[Website, ...]:
        """Of the service, else of its organization."""
        service, organization = spot.service, spot.organization
        found = [_Page(row.url, row.label, row.id) for row in self._urls.get(service.id, ())]
        if service.url and all(service.url != page.url for page in found):
            found.append(_Page(service.url, None, service.id))
        if not found:
            rows = self._urls.get(organization.id, ())
            found = [_Page(row.url, row.label, row.id) for row in rows]
        if not found and organization.website:
            found.append(_Page(organization.website, None, organization.id, "website"))
        pages = enumerate(found, start=1)
        return tuple(self._website(spot, place, page) for place, page in pages)

    def address(self, spot: Spot) -> Address | None:
        """The first physical one that is not confidential."""
        for row in (row for key in spot.keys for row in self._addresses.get(key, ())):
            if row.address_type == "physical" and row.address_1 and not row.confidential:
                region = " ".join(filter(None, (row.state_province, row.postal_code)))
                town = ", ".join(filter(None, (row.city, region)))
                country = "" if row.country == "US" else row.country
                lines = (row.attention, row.address_1, row.address_2, town, country)
                what = f"{spot.where}: the address"
                provenance = self._proof.provenance(row.id, "address_1", what)
                return Address(tuple(line for line in lines if line), provenance)
        return None

    def hours(self, spot: Spot) -> Hours | None:
        """The nearest ones, with the closures that are known."""
        rows = [row for key in spot.keys for row in self._hours.get(key, ())]
        if not rows:
            return None
        row = rows[0]
        what = f"{spot.where}: the hours"
        problem = opening.problem(row.osm)
        if problem:
            self._proof.problems.append(f"{what} {problem}.")
        closures = [each for key in spot.keys for each in self._closures.get(key, ())]
        note = self._texts.text(row.note, (spot.id, "hours.note"), (row.id, "note"))
        provenance = self._proof.provenance(row.id, "osm", what)
        return Hours(opening.with_closures(row.osm, closures), note, provenance)

    def _phone(self, spot: Spot, row: tables.Phone) -> Phone:
        what = f"{spot.where}: the number {row.number}"
        number = phones.parse(row.number)
        if number is None:
            self._proof.problems.append(
                f"{what} is not a phone number: correct it, or take it out."
            )
        place = (spot.id, f"phones.{row.id}.description")
        return Phone(
            id=row.id,
            number=number.number if number else row.number,
            display=number.display if number else row.number,
            extension=row.extension or (number.extension if number else ""),
            type=PHONE_TYPES[row.type or ""],
            description=self._texts.text(row.description, place, (row.id, "description")),
            provenance=self._proof.provenance(row.id, "number", what),
        )

    def _website(self, spot: Spot, place: int, page: _Page) -> Website:
        what = f"{spot.where}: the web address {page.url}"
        problem = urls.problem(page.url)
        if problem:
            self._proof.problems.append(f"{what} {problem}.")
        at = (spot.id, f"websites.{place}.label")
        return Website(
            url=page.url,
            display=page.url if problem else urls.display(page.url),
            label=self._texts.text(page.label, at, (page.row, "label")),
            provenance=self._proof.provenance(page.row, page.field, what),
        )


def _usable(row: tables.Phone) -> bool:
    return row.contact_id is None and (row.type or "") in PHONE_TYPES
