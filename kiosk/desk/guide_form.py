"""A guide, or a card to show, as one form: everything staff can fill in, by the keys of its fields.

A guide's own fields are named as their columns; "facts.summary" are the facts a field rests on. What
there is several of stands in order under "steps", "step.<key>.branches" and "lines", and each part has
fields of its own: "step.<key>.title", "branch.<key>.answer", "line.<key>.text", and the facts below
them, "step.<key>.facts". `kiosk.desk.guide_edits` goes back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import tables
from kiosk.desk.known import PROOF
from kiosk.desk.shown_contacts import Checked
from kiosk.desk.stored import Field

NEW = "new"
"""Record of a guide or a card that is not saved yet."""

GUIDE = (
    "title",
    "summary",
    "caution",
    "status",
    "as_of",
    "icon",
    "pack_id",
    "link_url",
    "link_label",
)
STATEMENT = ("shown_to", "pack_id")


class Kind(NamedTuple):
    """A part that a record has several of.

    Attributes:
        table: its table.
        owner: the column with the key of what it belongs to.
        fields: what can be filled in of each, beside its facts, which belong to "text".
        inside: the kind of its own parts, and the name of their list.
    """

    table: str
    owner: str
    fields: tuple[str, ...]
    inside: tuple[str, str] = ("", "")


PARTS: dict[str, Kind] = {
    "step": Kind(
        "guide_step", "guide_id", ("icon", "title", "text", "said_on"), ("branch", "branches")
    ),
    "branch": Kind("guide_branch", "guide_step_id", ("tone", "answer", "text")),
    "line": Kind("statement_line", "statement_id", ("text",)),
}
"""By the first word of their fields' keys."""

NEW_GUIDE: dict[str, Any] = {
    "status": "settled",
    "icon": "scales",
    "steps": [],
    "lawyers": [],
    "statements": [],
    "facts.summary": [],
    "facts.caution": [],
    "facts.link": [],
}
NEW_STATEMENT: dict[str, Any] = {"lines": []}
NEW_PART: dict[str, Any] = {"icon": "arrow-right", "tone": "plain", "facts": [], "branches": []}
"""What forms and parts start with; everything else is empty."""

_MODELS: dict[str, Any] = {
    "step": tables.GuideStep,
    "branch": tables.GuideBranch,
    "line": tables.StatementLine,
}


def guide_values(session: Session, guide: str) -> dict[str, Any] | None:
    """What the desk keeps of a guide now, by the keys of the form; None when there is none."""
    row = session.get(tables.Guide, guide)
    if row is None:
        return None
    found: dict[str, Any] = {name: getattr(row, name) for name in GUIDE}
    for name in PROOF["guide"]:
        found[f"facts.{name}"] = facts(session, guide, name)
    lawyer, card = tables.GuideLawyer, tables.GuideStatement
    lawyers = select(lawyer.service_id).where(lawyer.guide_id == guide)
    cards = select(card.statement_id).where(card.guide_id == guide)
    found["lawyers"] = [*session.scalars(lawyers.order_by(lawyer.position, lawyer.service_id))]
    found["statements"] = [*session.scalars(cards.order_by(card.position, card.statement_id))]
    found["steps"] = _parts(session, found, "step", guide)
    check = last_check(session, guide)
    found["next_review"] = check.next_due_on.isoformat() if check and check.next_due_on else None
    return found


def statement_values(session: Session, statement: str) -> dict[str, Any] | None:
    """What the desk keeps of a card now; None when there is none."""
    row = session.get(tables.Statement, statement)
    if row is None:
        return None
    found: dict[str, Any] = {name: getattr(row, name) for name in STATEMENT}
    found["lines"] = _parts(session, found, "line", statement)
    return found


def part_values(kind: str, part: str) -> dict[str, Any]:
    """What the fields of a part start with that is not saved yet."""
    names = [*PARTS[kind].fields, "facts"]
    if PARTS[kind].inside[1]:
        names.append(PARTS[kind].inside[1])
    return {f"{kind}.{part}.{name}": NEW_PART.get(name) for name in names}


def rows(session: Session, kind: str, owner: str) -> list[Any]:
    """The rows of the parts of a record, in order."""
    model = _MODELS[kind]
    mine = select(model).where(getattr(model, PARTS[kind].owner) == owner)
    return list(session.scalars(mine.order_by(model.position, model.id)))


def facts(session: Session, record: str, field: str) -> list[str]:
    """Ids of the facts a field rests on, in order."""
    link = tables.FieldFact
    mine = select(link.fact_id).where(link.record_id == record, link.field == field)
    return list(session.scalars(mine.order_by(link.position, link.fact_id)))


def last_check(session: Session, guide: str) -> tables.Check | None:
    """When somebody of the staff last read a guide beside its sources."""
    check = tables.Check
    mine = select(check).where(check.record_id == guide, check.field == "guide")
    return session.scalars(mine.order_by(check.checked_on.desc(), check.recorded_at.desc())).first()


def checked(check: tables.Check | None) -> Checked | None:
    """A check as the list of what to do has it."""
    if check is None:
        return None
    return Checked(check.checked_on, check.method, check.next_due_on)


def key_of(field: Field) -> str:
    """The key in a form of a stored field."""
    table, record, name = field
    for kind, part in PARTS.items():
        if part.table == table:
            return f"{kind}.{record}.{name}"
    if table == "check":
        return "next_review"
    return {"guide_lawyer": "lawyers", "guide_statement": "statements"}.get(table, name)


def fact_key(field: Field, parts: Iterable[str]) -> str:
    """The key in a form of the facts of a field: of a part ("step.<key>"), else of the guide."""
    owner = next((part for part in parts if part.partition(".")[2] == field.record), "")
    return f"{owner}.facts" if owner else f"facts.{field.field}"


def stored_field(key: str, record: str) -> Field | None:
    """Where a field of a guide's or a card's form is kept, if it is one column of a row."""
    name, _, rest = key.partition(".")
    if name in PARTS and rest:
        part, _, column = rest.partition(".")
        return Field(PARTS[name].table, part, column) if column in PARTS[name].fields else None
    if name in GUIDE:
        return Field("guide", record, name)
    return Field("statement", record, name) if name in STATEMENT else None


def _parts(session: Session, found: dict[str, Any], kind: str, owner: str) -> list[str]:
    """Fill in the fields of all parts; gives their keys in order."""
    held = rows(session, kind, owner)
    for row in held:
        for name in PARTS[kind].fields:
            found[f"{kind}.{row.id}.{name}"] = getattr(row, name)
        found[f"{kind}.{row.id}.facts"] = facts(session, row.id, "text")
        inside, listed = PARTS[kind].inside
        if inside:
            found[f"{kind}.{row.id}.{listed}"] = _parts(session, found, inside, row.id)
    return [row.id for row in held]
