"""The rows of a guide's and a statement's file."""

from __future__ import annotations

from kiosk.desk import tables
from kiosk.exchange.starter_ids import key
from kiosk.exchange.starter_rows import Rows
from kiosk.exchange.starter_schema import GuideFile, StatementFile


def statement(rows: Rows, content: StatementFile, pack_id: str) -> None:
    """A card and its lines."""
    row = key("statement", content.id)
    rows.add(tables.Statement, id=row, code=content.id, pack_id=pack_id, shown_to=content.to)
    for number, line in enumerate(content.lines, start=1):
        rows.add(
            tables.StatementLine,
            id=key("statement_line", content.id, number),
            statement_id=row,
            position=number,
            text=line.text,
        )


def guide(
    rows: Rows, content: GuideFile, pack_id: str, services: set[str], statements: set[str]
) -> None:
    """A guide, its steps and forks. Of lawyers and statements, those of the chosen packs."""
    row = key("guide", content.id)
    rows.add(
        tables.Guide,
        id=row,
        code=content.id,
        pack_id=pack_id,
        position=content.order,
        icon=content.icon,
        title=content.title,
        summary=content.summary.text,
        caution=content.caution.text if content.caution else None,
        status=content.status,
        as_of=content.as_of,
        link_url=content.link.url if content.link else None,
        link_label=content.link.label if content.link else None,
    )
    for position, name in enumerate(dict.fromkeys(content.statements)):
        if name in statements:
            statement_id = key("statement", name)
            rows.add(
                tables.GuideStatement, guide_id=row, statement_id=statement_id, position=position
            )
    for position, name in enumerate(dict.fromkeys(content.lawyers)):
        if name in services:
            service_id = key("service", name)
            rows.add(tables.GuideLawyer, guide_id=row, service_id=service_id, position=position)
    for position, step in enumerate(content.steps):
        step_id = key("guide_step", content.id, step.id)
        rows.add(
            tables.GuideStep,
            id=step_id,
            guide_id=row,
            code=step.id,
            position=position,
            kind="fork" if step.branches else "step",
            icon=step.icon,
            title=step.title,
            text=step.text or None,
            said_on=step.said_on,
        )
        for place, branch in enumerate(step.branches):
            rows.add(
                tables.GuideBranch,
                id=key("guide_branch", content.id, step.id, branch.id),
                guide_step_id=step_id,
                code=branch.id,
                position=place,
                tone=branch.tone,
                answer=branch.answer,
                text=branch.text,
            )
