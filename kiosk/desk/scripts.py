"""What to ask and what to compare for one task: looked up for the few tasks that are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import phones
from kiosk.desk import shown_fields, tables
from kiosk.desk.shown_fields import FieldOf
from kiosk.desk.tasks import Task

EMERGENCY = "911"
"""Never dialled to try it."""


@dataclass(frozen=True, slots=True)
class Script:
    """What a person needs in front of them.

    Attributes:
        display: the number as people write it, with its extension.
        use: what the number is for.
        hours: OSM opening-hours text, or "".
        address: on one line, or "".
        pages: web addresses to open.
        sources: titles of the papers and pages a guide rests on.
        told: hours and address, which who answers can confirm with the number.
    """

    display: str = ""
    use: str = ""
    hours: str = ""
    address: str = ""
    pages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    told: tuple[FieldOf, ...] = ()

    @property
    def emergency(self) -> bool:
        """The number must not be called to try it."""
        return self.display == EMERGENCY


def script(session: Session, task: Task) -> Script:
    """The script of a task; an empty one for tasks that are no call and no look."""
    if task.kind == "guide":
        return Script(sources=_sources(session, task.record))
    if task.kind not in {"call", "look"}:
        return Script()
    fields = shown_fields.of(session, task.record)
    hours = _first(session, fields, "opening_hours")
    address = _first(session, fields, "address")
    told = tuple(each for each in fields if each.table in {"opening_hours", "address"})
    return Script(
        display=_display(session, task.phone),
        use=_use(session, task.phone),
        hours=hours.osm if isinstance(hours, tables.OpeningHours) else "",
        address=_line(address) if isinstance(address, tables.Address) else "",
        pages=tuple(_pages(session, fields)),
        told=told,
    )


def _first(session: Session, fields: Iterable[FieldOf], table: str) -> tables.Base | None:
    kinds = {"opening_hours": tables.OpeningHours, "address": tables.Address}
    key = next((each.record for each in fields if each.table == table), "")
    return session.get(kinds[table], key) if key else None


def _display(session: Session, phone: str) -> str:
    row = session.get(tables.Phone, phone) if phone else None
    if row is None:
        return ""
    number = phones.parse(row.number)
    shown = number.display if number else row.number
    extension = row.extension or (number.extension if number else "")
    return f"{shown} × {extension}" if extension else shown


def _use(session: Session, phone: str) -> str:
    row = session.get(tables.Phone, phone) if phone else None
    return (row.description or "") if row else ""


def _line(row: tables.Address) -> str:
    return ", ".join(filter(None, (row.address_1, row.address_2, row.city)))


def _pages(session: Session, fields: Iterable[FieldOf]) -> Iterable[str]:
    for each in fields:
        if each.table == "url":
            yield session.get_one(tables.Url, each.record).url
        elif each == FieldOf("service", each.record, "url"):
            yield session.get_one(tables.Service, each.record).url or ""
        elif each.table == "organization":
            yield session.get_one(tables.Organization, each.record).website or ""


def _sources(session: Session, guide: str) -> tuple[str, ...]:
    """Titles of the sources, each once, in the order of the guide's texts."""
    step, branch = tables.GuideStep, tables.GuideBranch
    steps = session.scalars(
        select(step.id).where(step.guide_id == guide).order_by(step.position, step.id)
    ).all()
    branches = session.scalars(
        select(branch.id)
        .where(branch.guide_step_id.in_(steps))
        .order_by(branch.guide_step_id, branch.position)
    ).all()
    link, joint, source = tables.FieldFact, tables.FactSource, tables.Source
    rows = session.execute(
        select(link.record_id, source.title)
        .join(joint, joint.fact_id == link.fact_id)
        .join(source, source.id == joint.source_id)
        .where(link.record_id.in_([guide, *steps, *branches]))
        .order_by(link.position, joint.position, source.id)
    ).all()
    parts = [guide, *steps, *branches]
    in_order = sorted(rows, key=lambda row: parts.index(row[0]))
    return tuple(dict.fromkeys(title for _, title in in_order))
