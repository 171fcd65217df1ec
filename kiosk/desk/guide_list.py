"""Guides and cards as lists show them: how each stands, who read it, when it is to be read again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import Select, func, or_, select, type_coerce, union_all
from sqlalchemy.orm import Session

from kiosk.desk import guide_form, legal_review, tables
from kiosk.desk.intervals import GUIDE
from kiosk.desk.legal_review import Read
from kiosk.desk.shown_contacts import Term
from kiosk.desk.types import Day
from kiosk.edition.records import GuideStatus

OWN = "own"
"""Code of the pack with what the place adds itself."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a guide stands. Days are ISO dates, "" where there is none.

    Attributes:
        read: the latest signature for the law.
        checked_on: when the staff last read it beside its sources.
    """

    key: str
    title: str
    icon: str
    status: str
    pack: str
    chosen: bool
    as_of: str
    due_on: str
    checked_on: str
    checked_by: str
    read: Read | None


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card to show. `first`: its first sentence; `guides`: titles of those that show it."""

    key: str
    title: str
    first: str
    pack: str
    chosen: bool
    guides: tuple[str, ...]


def standings(session: Session) -> list[Standing]:
    """Every guide, in the order visitors see them."""
    guide, pack = tables.Guide, tables.Pack
    rows = session.execute(
        select(guide, pack)
        .join(pack, guide.pack_id == pack.id)
        .order_by(pack.chosen.desc(), guide.position, pack.position, guide.code)
    )
    recorded = _recorded(session)
    return [_standing(session, row, of, recorded.get(row.id)) for row, of in rows]


def standing(session: Session, key: str) -> Standing | None:
    """How one guide stands."""
    row = session.get(tables.Guide, key)
    pack = session.get(tables.Pack, row.pack_id) if row else None
    if row is None or pack is None:
        return None
    return _standing(session, row, pack, _recorded(session, key).get(key))


def cards(session: Session) -> list[CardRow]:
    """Every card, those of chosen packs first."""
    statement, pack, link = tables.Statement, tables.Pack, tables.GuideStatement
    rows = session.execute(
        select(statement, pack)
        .join(pack, statement.pack_id == pack.id)
        .order_by(pack.chosen.desc(), statement.shown_to, statement.code)
    )
    shown = session.execute(
        select(link.statement_id, tables.Guide.title)
        .join(tables.Guide, tables.Guide.id == link.guide_id)
        .order_by(tables.Guide.position, tables.Guide.code)
    ).all()
    found = []
    for row, of in rows:
        lines = guide_form.rows(session, "line", row.id)
        guides = tuple(title for key, title in shown if key == row.id)
        first = lines[0].text if lines else ""
        found.append(CardRow(row.id, row.shown_to, first, of.name, of.chosen, guides))
    return found


def packs(session: Session) -> dict[str, str]:
    """Chosen packs by key, the place's own first."""
    pack = tables.Pack
    rows = session.scalars(select(pack).where(pack.chosen).order_by(pack.position, pack.code)).all()
    return {row.id: row.name for row in sorted(rows, key=lambda row: row.code != OWN)}


def reachable(session: Session) -> frozenset[str]:
    """Keys of services that visitors can turn to, as `spots` has them."""
    return frozenset(session.scalars(_reachable(tables.Service.id)))


def shown_cards(session: Session) -> frozenset[str]:
    """Keys of cards of chosen packs."""
    statement, pack = tables.Statement, tables.Pack
    of_chosen = select(statement.id).join(pack, statement.pack_id == pack.id).where(pack.chosen)
    return frozenset(session.scalars(of_chosen))


def service_names(session: Session, keys: Iterable[str]) -> dict[str, str]:
    """What services are called, by key."""
    service, organization = tables.Service, tables.Organization
    rows = session.execute(
        select(service.id, service.name, organization.name)
        .join(organization, service.organization_id == organization.id)
        .where(service.id.in_(list(keys)))
    )
    return {key: _called(name, of) for key, name, of in rows}


def find_services(
    session: Session, typed: str, without: Sequence[str] = (), limit: int = 8
) -> dict[str, str]:
    """Services that visitors can turn to whose names have every word that is typed."""
    service, organization = tables.Service, tables.Organization
    wanted = _reachable(service.id, service.name, organization.name)
    for word in typed.split():
        like = f"%{word.replace('%', '')}%"
        wanted = wanted.where(or_(service.name.ilike(like), organization.name.ilike(like)))
    if without:
        wanted = wanted.where(service.id.not_in(list(without)))
    rows = session.execute(wanted.order_by(organization.name, service.name).limit(limit))
    return {key: _called(name, of) for key, name, of in rows}


def _reachable(*columns: Any) -> Select[Any]:  # noqa: ANN401 - columns
    service, organization, pack = tables.Service, tables.Organization, tables.Pack
    return (
        select(*columns)
        .select_from(service)
        .join(organization, service.organization_id == organization.id)
        .join(pack, organization.pack_id == pack.id)
        .where(pack.chosen, organization.retired_on.is_(None), service.status == "active")
    )


def _called(service: str, organization: str) -> str:
    return service if organization in service else f"{organization}: {service}"


def _standing(
    session: Session, row: tables.Guide, pack: tables.Pack, recorded: date | None
) -> Standing:
    check = guide_form.last_check(session, row.id)
    due = ""
    if check or recorded:
        interval = GUIDE[cast("GuideStatus", row.status)]
        term = Term.since(interval, recorded or date.min, guide_form.checked(check))
        due = term.due_on.isoformat()
    return Standing(
        key=row.id,
        title=row.title,
        icon=row.icon,
        status=row.status,
        pack=pack.name,
        chosen=pack.chosen,
        as_of=row.as_of or "",
        due_on=due,
        checked_on=check.checked_on.isoformat() if check else "",
        checked_by=check.checked_by if check else "",
        read=legal_review.latest(session, row.id),
    )


def _recorded(session: Session, only: str = "") -> dict[str, date]:
    """The day the oldest fact of each guide was written down, of its steps and answers too."""
    guide, step, branch = tables.Guide, tables.GuideStep, tables.GuideBranch
    parts = union_all(
        select(guide.id.label("guide"), guide.id.label("part")),
        select(step.guide_id, step.id),
        select(step.guide_id, branch.id).join(step, branch.guide_step_id == step.id),
    ).subquery()
    fact, link = tables.Fact, tables.FieldFact
    first = type_coerce(func.min(fact.recorded_on), Day())
    wanted = (
        select(parts.c.guide, first)
        .join(link, link.record_id == parts.c.part)
        .join(fact, fact.id == link.fact_id)
        .group_by(parts.c.guide)
    )
    if only:
        wanted = wanted.where(parts.c.guide == only)
    return dict(tuple(row) for row in session.execute(wanted))
