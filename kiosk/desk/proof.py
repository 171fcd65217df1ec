"""The proof chain at publishing: which facts a field rests on, and what follows from them (rule 5).

`Proof` reads facts, sources, links and checks at once and then answers field by field. What it
finds wrong it adds to `problems`, each as a sentence that names the record and what to do.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk.intervals import CONTACT
from kiosk.desk.tables import Check, Fact, FactSource, FieldFact, Source
from kiosk.edition import records
from kiosk.edition.records import Confidence, Provenance

NEVER_SHOWN = {
    "open": "is marked open",
    "needs-source": "still needs a source",
    "lapsed": "has lapsed",
}
"""Facts of these `status` stay out until somebody resolves them (rule 4)."""

Field = tuple[str, str]
"""Key of a row and the name of its field."""


def never_shown(confidence: str, status: str) -> str:
    """Why a fact may not be shown, as the rest of a sentence; "" when it may."""
    if confidence == "X":
        return "is known to be closed or changed (confidence X)"
    return NEVER_SHOWN.get(status, "")


@dataclass(slots=True)
class Proof:
    """All facts and checks of a desk, and what was found wrong with them so far.

    Attributes:
        problems: sentences for whoever presses Publish.
        used: ids of the facts that something shown rests on.
    """

    facts: dict[str, Fact]
    sources: dict[str, tuple[Source, ...]]
    links: dict[Field, tuple[str, ...]]
    checks: dict[Field, Check]
    problems: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def rests_on(self, row: str, name: str, where: str) -> tuple[str, ...]:
        """Ids of the facts of a field, in order; none, or one that may not be shown, is a problem."""
        ids = self.links.get((row, name), ())
        if not ids:
            self.problems.append(f"{where} names no fact: say where it comes from, or take it out.")
        for fact_id in ids:
            fact = self.facts[fact_id]
            reason = never_shown(fact.confidence, fact.status)
            if not reason and not self.sources.get(fact_id):
                reason = "names no source"
            if reason:
                self.problems.append(
                    f"{where} rests on the fact {fact_id}, which {reason}:"
                    " settle the fact, or take the field out.",
                )
        self.used.update(ids)
        return ids

    def provenance(self, row: str, name: str, where: str) -> Provenance:
        """Source, dates and confidence of a shown field: the weakest and oldest of its facts."""
        ids = self.rests_on(row, name, where)
        facts = [self.facts[each] for each in ids]
        dates = [each for each in map(self._date, facts) if each]
        worst = cast("Confidence", max((fact.confidence for fact in facts), default="C"))
        check = self.checks.get((row, name))
        start = check.checked_on if check else self.recorded_on(ids)
        due_on, show_until = CONTACT.get(worst, CONTACT["C"]).dates(start)
        if check and check.next_due_on:
            due_on = check.next_due_on.isoformat()
        return Provenance(
            facts=ids,
            source=self._source(facts),
            date=min(dates, default=""),
            confidence=worst,
            due_on=due_on,
            show_until=max(due_on, show_until),
            checked_on=check.checked_on.isoformat() if check else "",
            check_method=check.method if check else "",
        )

    def checked_on(self, row: str, name: str) -> date | None:
        """The day somebody last confirmed a field."""
        check = self.checks.get((row, name))
        return check.checked_on if check else None

    def recorded_on(self, ids: tuple[str, ...]) -> date:
        """The first day on which one of these facts was written down."""
        return min((self.facts[each].recorded_on for each in ids), default=date.min)

    def shown(self) -> tuple[records.Fact, ...]:
        """Every fact that something shown rests on, for "How do we know?"."""
        return tuple(self._record(self.facts[each]) for each in sorted(self.used))

    def _record(self, fact: Fact) -> records.Fact:
        sources = tuple(records.Source(s.id, s.title) for s in self.sources.get(fact.id, ()))
        return records.Fact(
            fact.id,
            fact.claim,
            sources,
            self._date(fact),
            fact.confidence,
            fact.status,
        )

    def _date(self, fact: Fact) -> str:
        """Of the fact, else the newest among its sources: the last time it was seen to hold."""
        dates = (source.date or "" for source in self.sources.get(fact.id, ()))
        return fact.date or max(dates, default="")

    def _source(self, facts: list[Fact]) -> str:
        """Whose word it is: "staff" or "own" only when true of every fact, else "other"."""
        kinds = {kind for fact in facts for kind in self._kinds(fact)}
        return kinds.pop() if len(kinds) == 1 else "other"

    def _kinds(self, fact: Fact) -> set[str]:
        if fact.own is not None:
            return {"own" if fact.own else "other"}
        return {source.kind for source in self.sources.get(fact.id, ())}


def load(session: Session) -> Proof:
    """Read everything the proof chain needs, in four queries."""
    by_id = {source.id: source for source in session.scalars(select(Source))}
    sources: dict[str, list[Source]] = defaultdict(list)
    for fact_id, source_id in session.execute(
        select(FactSource.fact_id, FactSource.source_id).order_by(
            FactSource.fact_id,
            FactSource.position,
            FactSource.source_id,
        ),
    ):
        sources[fact_id].append(by_id[source_id])
    links: dict[Field, list[str]] = defaultdict(list)
    for row, name, fact_id in session.execute(
        select(FieldFact.record_id, FieldFact.field, FieldFact.fact_id).order_by(
            FieldFact.position,
            FieldFact.fact_id,
        ),
    ):
        links[row, name].append(fact_id)
    latest = select(Check).order_by(Check.checked_on, Check.recorded_at)
    return Proof(
        facts={fact.id: fact for fact in session.scalars(select(Fact))},
        sources={key: tuple(each) for key, each in sources.items()},
        links={key: tuple(each) for key, each in links.items()},
        checks={(check.record_id, check.field): check for check in session.scalars(latest)},
    )
