"""Facts of the desk, to choose from and to add to: a claim with its source, date and confidence."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.changes import Act, Edit, Insert, Links
from kiosk.desk.known import CLAIMS
from kiosk.desk.proof import never_shown

STATUSES = ("stable", "contested", "changed", "local-dated", "open", "needs-source", "lapsed")
CONFIDENCES = ("A", "B", "C", "X")
MOST = 6
"""As many are shown of what a search finds."""

FIELDS = ("claim", "confidence", "status", "date")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as staff choose it. `sources` are the titles of where it was read."""

    id: str
    claim: str
    confidence: str
    status: str
    date: str
    sources: tuple[str, ...]

    @property
    def held_back(self) -> str:
        """Why it may not be shown, as the id of a sentence of the desk; "" when it may."""
        if self.confidence == "X":
            return "facts.closed"
        if never_shown(self.confidence, self.status):
            return f"facts.{self.status}"
        return "" if self.sources else "facts.no_source"


def facts(session: Session) -> dict[str, Fact]:
    """Every fact that can be chosen, by id; what the staff entered without a claim is none."""
    rows = session.execute(
        select(tables.FactSource.fact_id, tables.Source.title)
        .join(tables.Source, tables.Source.id == tables.FactSource.source_id)
        .order_by(tables.FactSource.fact_id, tables.FactSource.position, tables.Source.id)
    )
    sources: dict[str, list[str]] = defaultdict(list)
    for fact, title in rows:
        sources[fact].append(title)
    plain = frozenset(CLAIMS.values())
    return {
        row.id: Fact(
            row.id, row.claim, row.confidence, row.status, row.date or "", tuple(sources[row.id])
        )
        for row in session.scalars(select(tables.Fact).order_by(tables.Fact.id))
        if row.claim not in plain
    }


def find(
    known: Mapping[str, Fact],
    typed: str,
    without: Iterable[str] = (),
    near: Iterable[str] = (),
) -> list[Fact]:
    """The first facts in which every word that was typed occurs: in the claim, a source, or the id.

    Args:
        known: facts by id.
        typed: words, in any order; nothing fits all.
        without: ids that are not looked for.
        near: ids that come first.
    """
    words = typed.casefold().split()
    leave_out, first = set(without), set(near)
    found = [
        fact
        for fact in known.values()
        if fact.id not in leave_out
        and all(word in " ".join((fact.id, fact.claim, *fact.sources)).casefold() for word in words)
    ]
    found.sort(key=lambda one: (one.id not in first, bool(one.held_back), one.id))
    return found[:MOST]


def values(session: Session, fact: str) -> dict[str, Any] | None:
    """A fact as a form; None when there is none. Its source is the first of them."""
    row = session.get(tables.Fact, fact)
    if row is None:
        return None
    found: dict[str, Any] = {name: getattr(row, name) for name in FIELDS}
    source = _source(session, fact)
    return {**found, "source": source.title if source else None}


def acts(  # noqa: PLR0913 - a form, and where it is saved
    session: Session,
    fact: str,
    edited: Mapping[str, Any],
    seen: Mapping[str, Any],
    today: date,
    *,
    new: bool,
) -> list[Act]:
    """What to save of a fact, of a form with the keys of `values`. Takes what `guide_acts` does."""
    found: list[Act] = []
    if new:
        row = {name: edited.get(name, seen.get(name)) for name in FIELDS}
        found.append(Insert("fact", fact, {**row, "recorded_on": today.isoformat()}))
    else:
        found += [
            Edit("fact", fact, name, edited[name], seen.get(name))
            for name in FIELDS
            if name in edited
        ]
    source = None if new else _source(session, fact)
    if "source" in edited and source is not None:
        found.append(Edit("source", source.id, "title", edited["source"], seen.get("source")))
    elif edited.get("source"):
        key = f"{fact}-source"
        day = edited.get("date", seen.get("date")) or None
        row = {"title": edited["source"], "kind": "other", "date": day}
        found.append(Insert("source", key, row))
        found.append(Links("fact_source", "fact_id", fact, (key,), ()))
    return found


def new_fact() -> str:
    """An id for a fact that staff add."""
    return f"desk-{uuid.uuid4()}"


def _source(session: Session, fact: str) -> tables.Source | None:
    link, source = tables.FactSource, tables.Source
    mine = select(source).join(link, link.source_id == source.id).where(link.fact_id == fact)
    return session.scalars(mine.order_by(link.position, source.id).limit(1)).first()
