"""Guides to read again beside their sources, the contested ones first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import cast

from sqlalchemy import func, select, type_coerce, union_all
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.intervals import GUIDE
from kiosk.desk.shown_contacts import Checked, Term
from kiosk.desk.tasks import CONTESTED, DUE, LATER, Reason, Task, timing
from kiosk.desk.types import Day
from kiosk.edition.records import GuideStatus

UNSETTLED = frozenset({"contested", "changed"})
"""Statuses of guides on which courts or rules do not agree (rule 4)."""


def guides(
    session: Session,
    checks: Mapping[tuple[str, str], Checked],
    today: date,
    hidden: frozenset[str],
) -> Iterator[Task]:
    """One task a guide that is due, or contested and read by nobody of the place yet."""
    recorded = _recorded(session)
    rows = session.execute(
        select(tables.Guide.id, tables.Guide.code, tables.Guide.title, tables.Guide.status)
        .join(tables.Pack, tables.Guide.pack_id == tables.Pack.id)
        .where(tables.Pack.chosen)
    )
    for key, code, title, status in rows:
        check = checks.get((key, "guide"))
        if key not in recorded and check is None:
            continue
        term = Term.since(GUIDE[cast("GuideStatus", status)], recorded.get(key, date.min), check)
        when = timing(term.due_on, term.show_until, today)
        unsettled = status in UNSETTLED
        if when is None and not (unsettled and check is None):
            continue
        reasons: list[Reason] = ["contested"] if unsettled else []
        reasons += ["never_checked"] if check is None else []
        reasons += [when] if when else []
        risk = CONTESTED if unsettled else LATER if when == "soon" else DUE
        yield Task(
            key=f"guide:{key}",
            kind="guide",
            page="guide",
            record=key,
            name=title,
            reasons=tuple(reasons),
            due_on=term.due_on.isoformat(),
            show_until=term.show_until.isoformat(),
            risk=LATER if {key, code} & hidden else risk,
        )


def _recorded(session: Session) -> dict[str, date]:
    """The day the oldest fact of each guide was written down, of its steps and answers too."""
    guide, step, branch = tables.Guide, tables.GuideStep, tables.GuideBranch
    parts = union_all(
        select(guide.id.label("guide"), guide.id.label("part")),
        select(step.guide_id, step.id),
        select(step.guide_id, branch.id).join(step, branch.guide_step_id == step.id),
    ).subquery()
    fact, link = tables.Fact, tables.FieldFact
    first = type_coerce(func.min(fact.recorded_on), Day())
    rows = session.execute(
        select(parts.c.guide, first)
        .join(link, link.record_id == parts.c.part)
        .join(fact, fact.id == link.fact_id)
        .group_by(parts.c.guide)
    )
    return dict(tuple(row) for row in rows)
