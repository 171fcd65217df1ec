"""From the desk's rows to the guides, statements and notices of an edition (rules 1, 4 and 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables, urls
from kiosk.desk.hashes import guide_hash
from kiosk.desk.intervals import GUIDE
from kiosk.desk.proof import Proof
from kiosk.desk.rows import by_key
from kiosk.desk.texts import Texts
from kiosk.edition.records import (
    NO_TEXT,
    Branch,
    Guide,
    GuideStatus,
    Notice,
    Statement,
    Step,
    Website,
)

UNSETTLED = frozenset({"contested", "changed"})
"""Facts and guides of these statuses say that courts or rules do not agree (rule 4)."""


class Rights:
    """Guides, statements and notices of the chosen packs, put together from rows read at once.

    Args:
        listings: service id -> ids of its listings that reach the edition.
    """

    def __init__(
        self,
        session: Session,
        proof: Proof,
        texts: Texts,
        listings: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._session = session
        self._proof = proof
        self._texts = texts
        self._listings = listings
        t = tables
        self._steps = by_key(session, t.GuideStep, t.GuideStep.guide_id)
        self._branches = by_key(session, t.GuideBranch, t.GuideBranch.guide_step_id)
        self._lawyers = by_key(session, t.GuideLawyer, t.GuideLawyer.guide_id)
        self._cards = by_key(session, t.GuideStatement, t.GuideStatement.guide_id)
        self._lines = by_key(session, t.StatementLine, t.StatementLine.statement_id)
        self._instead = by_key(session, t.NoticeInstead, t.NoticeInstead.notice_id)
        self._reviews = by_key(session, t.Review, t.Review.record_id)

    def guides(self, statements: tuple[Statement, ...]) -> tuple[Guide, ...]:
        """By their own order; where two have the same, the place's order of packs decides."""
        rows = self._session.scalars(
            select(tables.Guide)
            .join(tables.Pack, tables.Guide.pack_id == tables.Pack.id)
            .where(tables.Pack.chosen)
            .order_by(tables.Guide.position, tables.Pack.position, tables.Guide.code),
        )
        shown = {statement.id for statement in statements}
        return tuple(self._guide(row, shown) for row in rows)

    def statements(self) -> tuple[Statement, ...]:
        """The cards, by their code."""
        rows = self._session.scalars(
            select(tables.Statement)
            .join(tables.Pack, tables.Statement.pack_id == tables.Pack.id)
            .where(tables.Pack.chosen)
            .order_by(tables.Statement.code),
        )
        return tuple(self._statement(row) for row in rows)

    def notices(self) -> tuple[Notice, ...]:
        """One for every retired organization; one without a notice stops publishing."""
        rows = self._session.execute(
            select(tables.Organization, tables.Notice)
            .join(tables.Pack, tables.Organization.pack_id == tables.Pack.id)
            .outerjoin(tables.Notice, tables.Notice.organization_id == tables.Organization.id)
            .where(tables.Pack.chosen, tables.Organization.retired_on.is_not(None))
            .order_by(tables.Organization.name, tables.Organization.id),
        )
        made = [self._notice(organization, notice) for organization, notice in rows]
        return tuple(each for each in made if each)

    def _guide(self, row: tables.Guide, statements: set[str]) -> Guide:
        where = f'The guide "{row.code}"'
        lawyers = self._reachable(self._lawyers.get(row.id, ()))
        cards = [card.statement_id for card in self._cards.get(row.id, ())]
        steps = tuple(
            self._step(row, step, f'{where}, step "{step.code}"')
            for step in self._steps.get(row.id, ())
        )
        facts = self._proof.rests_on(row.id, "summary", f"{where}: the summary")
        if row.caution:
            facts += self._proof.rests_on(row.id, "caution", f"{where}: the caution")
        guide = Guide(
            id=row.id,
            code=row.code,
            pack=row.pack_id,
            icon=row.icon,
            title=self._texts.text(row.title, (row.id, "title"), (row.id, "title")),
            summary=self._texts.text(row.summary, (row.id, "summary"), (row.id, "summary")),
            caution=self._texts.text(row.caution, (row.id, "caution"), (row.id, "caution")),
            status=cast("GuideStatus", row.status),
            as_of=row.as_of or "",
            steps=steps,
            statements=tuple(card for card in cards if card in statements),
            lawyers=lawyers,
            link=self._link(row, where),
            due_on="",
            show_until="",
            read_by_lawyer_on="",
            facts=tuple(dict.fromkeys(facts)),
        )
        if len(guide.statements) < len(cards):
            self._proof.problems.append(
                f"{where} shows a statement of a pack that is off: take the statement out."
            )
        self._judge(guide, where)
        due_on, show_until = GUIDE[guide.status].dates(self._start(guide))
        check = self._proof.checks.get((guide.id, "guide"))
        if check and check.next_due_on:
            due_on = min(due_on, check.next_due_on.isoformat())
        return replace(
            guide, due_on=due_on, show_until=show_until, read_by_lawyer_on=self._read_on(guide)
        )

    def _judge(self, guide: Guide, where: str) -> None:
        """Rule 4: what every guide must carry."""
        problems = self._proof.problems
        if not guide.as_of:
            problems.append(f"{where} does not say as of when: give its date.")
        if not guide.steps:
            problems.append(f"{where} has no step: write one, or take the guide out.")
        if not guide.lawyers:
            problems.append(
                f"{where} names no listing with a lawyer that visitors can reach: name one."
            )
        if guide.status in UNSETTLED and guide.caution == NO_TEXT:
            problems.append(
                f"{where} is {guide.status} and does not say so in words: write its caution."
            )
        statuses = {self._proof.facts[each].status for each in _facts(guide)} & UNSETTLED
        if statuses and guide.status not in UNSETTLED:
            problems.append(
                f"{where} is {guide.status}, but rests on facts that are"
                f" {' and '.join(sorted(statuses))}: change its status and write its caution."
            )

    def _step(self, guide: tables.Guide, row: tables.GuideStep, where: str) -> Step:
        branches = tuple(
            self._branch(guide, row, branch, f'{where}, answer "{branch.code}"')
            for branch in self._branches.get(row.id, ())
        )
        if row.kind == "fork" and len(branches) < 2:
            self._proof.problems.append(
                f"{where} is a fork with fewer than two answers: write the answers."
            )
        facts = self._proof.rests_on(row.id, "text", where)
        statuses = [self._proof.facts[each].status for each in facts]
        if statuses == ["local-dated"] and not row.said_on:
            self._proof.problems.append(
                f"{where} tells what officials said, without the day: say when (rule 8)."
            )
        path = f"steps.{row.code}"
        return Step(
            id=row.code,
            icon=row.icon,
            title=self._texts.text(row.title, (guide.id, f"{path}.title"), (row.id, "title")),
            text=self._texts.text(row.text, (guide.id, f"{path}.text"), (row.id, "text")),
            branches=branches,
            facts=facts,
            said_on=row.said_on or "",
        )

    def _branch(
        self, guide: tables.Guide, step: tables.GuideStep, row: tables.GuideBranch, where: str
    ) -> Branch:
        path = f"steps.{step.code}.branches.{row.code}"
        return Branch(
            id=row.code,
            answer=self._texts.text(row.answer, (guide.id, f"{path}.answer"), (row.id, "answer")),
            text=self._texts.text(row.text, (guide.id, f"{path}.text"), (row.id, "text")),
            tone=cast("Literal['stop', 'go', 'plain']", row.tone),
            facts=self._proof.rests_on(row.id, "text", where),
        )

    def _link(self, row: tables.Guide, where: str) -> Website | None:
        if not row.link_url:
            return None
        what = f"{where}: the link {row.link_url}"
        problem = urls.problem(row.link_url)
        if problem:
            self._proof.problems.append(f"{what} {problem}.")
        label = self._texts.text(row.link_label, (row.id, "link.label"), (row.id, "link_label"))
        shown = row.link_url if problem else urls.display(row.link_url)
        provenance = self._proof.provenance(row.id, "link", what)
        return Website(row.link_url, shown, label, provenance)

    def _start(self, guide: Guide) -> date:
        """The day the dates of rule 3 count from: the last check, else the oldest of its facts."""
        checked = self._proof.checked_on(guide.id, "guide")
        return checked or self._proof.recorded_on(_facts(guide))

    def _read_on(self, guide: Guide) -> str:
        """The day a lawyer last read these very texts."""
        days = [
            review.reviewed_on.isoformat()
            for review in self._reviews.get(guide.id, ())
            if review.kind == "legal" and review.text_hash == guide_hash(guide)
        ]
        return max(days, default="")

    def _statement(self, row: tables.Statement) -> Statement:
        where = f'The statement "{row.code}"'
        lines = self._lines.get(row.id, [])
        if not lines:
            self._proof.problems.append(f"{where} has no line: write one.")
        facts = [
            fact
            for place, line in enumerate(lines, start=1)
            for fact in self._proof.rests_on(line.id, "text", f"{where}, line {place}")
        ]
        own = tuple(
            self._texts.text(line.text, (row.id, f"own.{place}"), (line.id, "text"))
            for place, line in enumerate(lines, start=1)
        )
        return Statement(
            id=row.id,
            code=row.code,
            to=self._texts.text(row.shown_to, (row.id, "to"), (row.id, "shown_to")),
            english=tuple(line.text for line in lines),
            own=own,
            facts=tuple(dict.fromkeys(facts)),
        )

    def _notice(self, row: tables.Organization, notice: tables.Notice | None) -> Notice | None:
        where = f'The closed organization "{row.name}"'
        if notice is None:
            self._proof.problems.append(
                f"{where} has no notice: write what visitors are told and whom to turn to instead."
            )
            return None
        instead = self._reachable(self._instead.get(notice.id, ()))
        if not instead:
            self._proof.problems.append(
                f"{where} names nobody to turn to instead whom visitors can reach: name one."
            )
        return Notice(
            id=notice.id,
            name=row.name,
            closed_on=row.retired_on or "",
            text=self._texts.text(notice.text, (notice.id, "text"), (notice.id, "text")),
            instead=instead,
            facts=self._proof.rests_on(notice.id, "text", f"{where}: the notice"),
        )

    def _reachable(
        self, rows: list[tables.GuideLawyer] | list[tables.NoticeInstead] | tuple[()]
    ) -> tuple[str, ...]:
        return tuple(each for row in rows for each in self._listings.get(row.service_id, ()))


def _facts(guide: Guide) -> tuple[str, ...]:
    steps = (fact for step in guide.steps for fact in step.facts)
    branches = (fact for step in guide.steps for each in step.branches for fact in each.facts)
    return tuple(dict.fromkeys((*guide.facts, *steps, *branches)))
