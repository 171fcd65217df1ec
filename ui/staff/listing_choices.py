"""What can be chosen in a listing's form, and what other listings have already."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import languages
from kiosk.desk import judging, tables
from kiosk.desk.listing_form import Keys
from ui.staff.form_rows import Option
from ui.staff.listing_specs import Choices

USUAL = 10
"""Languages offered at once: the first of our table, which are those spoken most here."""

MOST_INSTEAD = 16
"""Services offered as those to turn to instead."""


def choices(session: Session, keys: Keys, chosen: str, *, all_languages: bool) -> Choices:
    """What can be chosen.

    Args:
        session: of the desk.
        keys: of the listing.
        chosen: tags of languages that are chosen, a line each: always offered.
        all_languages: offer every language we know.
    """
    pack, topic = tables.Pack, tables.Topic
    packs = session.execute(select(pack.id, pack.name).order_by(pack.position, pack.name))
    topics = session.execute(select(topic.id, topic.name).order_by(topic.position, topic.name))
    tags = [tag for tag, row in languages.table().items() if not row.pseudo]
    offered = dict.fromkeys([*(tags if all_languages else tags[:USUAL]), *chosen.split("\n")])
    return Choices(
        packs=tuple(Option(key, name) for key, name in packs),
        topics=tuple(Option(key, name) for key, name in topics),
        languages=tuple(
            Option(tag, languages.language(tag).english_name) for tag in offered if tag
        ),
        instead=_instead(session, keys),
    )


def _instead(session: Session, keys: Keys) -> tuple[Option, ...]:
    """Services of other organizations that are still there, those of the same topics first."""
    service, organization, link = tables.Service, tables.Organization, tables.ServiceTopic
    mine = set(session.scalars(select(link.topic_id).where(link.service_id == keys.service)))
    near = set(session.scalars(select(link.service_id).where(link.topic_id.in_(mine))))
    rows = session.execute(
        select(service.id, service.name, organization.name.label("owner"))
        .join(organization, organization.id == service.organization_id)
        .where(
            organization.retired_on.is_(None),
            organization.id != keys.organization,
            service.status == "active",
        )
        .order_by(service.name, service.id)
    )
    ordered = sorted(rows, key=lambda row: row.id not in near)
    return tuple(
        Option(row.id, row.name if row.owner in row.name else f"{row.owner}: {row.name}")
        for row in ordered[:MOST_INSTEAD]
    )


def another(session: Session, keys: Keys, what: str, typed: str) -> str:
    """Name of another listing or organization that has this "number", "name" or "code"; or ""."""
    if what == "number":
        return judging.same_number(session, typed, frozenset({keys.service}))
    if what == "name":
        return judging.same_name(session, typed, frozenset({keys.organization}))
    service, at = tables.Service, tables.ServiceAtLocation
    found = session.scalar(
        select(service.name).where(service.code == typed, service.id != keys.service)
    )
    return (
        found
        or session.scalar(
            select(service.name)
            .join(at, at.service_id == service.id)
            .where(at.code == typed, at.id != keys.listing)
        )
        or ""
    )
