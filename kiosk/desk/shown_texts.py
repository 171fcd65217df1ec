"""Every English text that visitors would see, by the row and field it is stored in, in bulk.

The same texts as `translatable.items` lists one by one with all that a translator wants to know of
each; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.proof import Proof
from kiosk.desk.rights import Rights
from kiosk.desk.shown_contacts import Contacts
from kiosk.desk.texts import Texts
from kiosk.edition.records import Guide

Stored = tuple[str, str]
"""Key of a row and the name of its field."""


def of_guides(session: Session) -> tuple[tuple[Guide, ...], dict[Stored, str]]:
    """Guides with their texts, and the texts of guides, statements and notices."""
    texts = Texts()
    rights = Rights(session, Proof({}, {}, {}, {}), texts, {})
    guides = rights.guides(rights.statements())
    rights.notices()
    return guides, {stored: text for _, stored, text in texts.places}


def of_listings(session: Session, contacts: Contacts, packs: Iterable[str]) -> dict[Stored, str]:
    """The texts of listings, of their topics, and of the packs something shown belongs to.

    Args:
        session: of the desk.
        contacts: the listings.
        packs: ids of packs that guides belong to.
    """
    spots = contacts.spots
    services = {spot.service for spot in spots}
    topics = {topic for spot in spots for topic in spot.topics}
    phones = {phone for spot in spots for phone in spot.phones}
    pages = {row for spot in spots for row, field in spot.pages if field == "url"}
    hours = {spot.hours for spot in spots}
    t = tables
    found: dict[Stored, str] = {}
    for name in ("description", "fees_description", "eligibility_description"):
        found.update(_column(session, t.Service, name, services))
    found.update(_column(session, t.Phone, "description", phones))
    found.update(_column(session, t.Url, "label", pages))
    found.update(_column(session, t.OpeningHours, "note", hours))
    found.update(_column(session, t.Topic, "name", topics))
    found.update(_column(session, t.Pack, "name", {*packs, *(spot.pack for spot in spots)}))
    found.update(_of_services(session, t.RequiredDocument, "document", services))
    found.update(_of_services(session, t.Note, "text", services))
    found.update(_areas(session, contacts))
    return found


def _column(
    session: Session,
    kind: Any,  # noqa: ANN401 - a table with a key
    name: str,
    shown: set[str],
) -> Iterator[tuple[Stored, str]]:
    column = getattr(kind, name)
    for key, text in session.execute(select(kind.id, column).where(column != "")):
        if key in shown:
            yield (key, name), text


def _of_services(
    session: Session,
    kind: Any,  # noqa: ANN401 - a table with the key of a service
    name: str,
    services: set[str],
) -> Iterator[tuple[Stored, str]]:
    column = getattr(kind, name)
    rows = session.execute(select(kind.id, kind.service_id, column).where(column != ""))
    for key, service, text in rows:
        if service in services:
            yield (key, name), text


def _areas(session: Session, contacts: Contacts) -> Mapping[Stored, str]:
    """The nearest area of each listing."""
    area = tables.ServiceArea
    by_key: dict[str, tuple[str, str | None, str | None]] = {}
    for key, name, description, *owners in session.execute(
        select(
            area.id, area.name, area.description, area.service_at_location_id, area.service_id
        ).order_by(area.id)
    ):
        for owner in filter(None, owners):
            by_key.setdefault(owner, (key, name, description))
    found: dict[Stored, str] = {}
    for spot in contacts.spots:
        nearest = next((by_key[key] for key in spot.keys if key in by_key), None)
        if nearest:
            key, name, description = nearest
            if description or name:
                found[key, "description" if description else "name"] = description or name or ""
    return found
