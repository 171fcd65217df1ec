"""Who may make which change. Every way to save asks here (see `kiosk.desk.people` for the roles)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import stored, tables
from kiosk.desk.people import Person, may, require
from kiosk.desk.stored import Step
from kiosk.errors import UserError

_OF_THE_PLACE = frozenset({"place", "pack"})
"""Tables that only an administrator changes."""

_FIRST_WRITTEN = "A translation is saved first, and reviewed by somebody else afterwards."
_OWN_TEXT = "You wrote this text yourself. Somebody else has to review it."


def check(session: Session, step: Step, who: Person) -> None:
    """Look that somebody may take a step, before it is taken.

    Raises:
        UserError: they may not.
    """
    name = step.place.table
    if name in _OF_THE_PLACE:
        require(who, "administer")
    elif name == "translation":
        _translation(session, step, who)
    elif name == "review":
        _review(session, step, who)
    elif name == "clip":
        _in_language(step, who, stored.row(session, name, step.place.record))
    else:
        require(who, "edit")


def check_all(session: Session, done: Sequence[Step]) -> None:
    """Look that nothing that was just written counts as reviewed, once all steps are taken.

    Raises:
        UserError: a text was changed or made, and its translation says it is reviewed.
    """
    written = {
        step.place.record
        for step in done
        if step.place.table == "translation"
        and (step.place.field == "text" or isinstance(step.after, dict))
    }
    for record in sorted(written):
        row = stored.row(session, "translation", record)
        if row is not None and row["status"] == "reviewed":
            raise UserError(_FIRST_WRITTEN, record)


def allow_undo(step: Step, who: Person) -> None:
    """Look that somebody may take a step back.

    Raises:
        UserError: they may not.
    """
    require(who, "administer" if step.place.table in _OF_THE_PLACE else "edit")


def _translation(session: Session, step: Step, who: Person) -> None:
    held = stored.row(session, "translation", step.place.record) or {}
    _in_language(step, who, held)
    if step.place.field == "status" and step.after == "reviewed":
        require(who, f"review:{held.get('language')}")
        _not_own(session, step.place.record, ("text", ""), who)
    elif step.place.field in {"text", "source_hash"} and held.get("status") == "reviewed":
        # Otherwise it would stay reviewed although nobody read it as it is.
        require(who, f"review:{held.get('language')}")
        _not_own(session, step.place.record, ("text", ""), who)


def _in_language(step: Step, who: Person, held: dict[str, object] | None) -> None:
    """Editors, and those who review that language."""
    row = step.after if isinstance(step.after, dict) else held or {}
    if not may(who, f"review:{row.get('language')}"):
        require(who, "edit")


def _review(session: Session, step: Step, who: Person) -> None:
    row = step.after if isinstance(step.after, dict) else step.before
    if not isinstance(row, dict):
        row = stored.row(session, "review", step.place.record) or {}
    legal = row.get("kind") == "legal"
    require(who, "review:law" if legal else f"review:{row.get('language')}")
    if step.after is None:
        return
    for record in _texts_of(session, str(row.get("record_id"))) if legal else ():
        _not_own(session, record, (), who)


def _texts_of(session: Session, guide: str) -> list[str]:
    """A guide and its steps and answers."""
    steps = select(tables.GuideStep.id).where(tables.GuideStep.guide_id == guide)
    branches = select(tables.GuideBranch.id).where(tables.GuideBranch.guide_step_id.in_(steps))
    return [guide, *session.scalars(steps), *session.scalars(branches)]


_GUIDE_TEXTS = ("title", "summary", "caution", "text", "answer", "")


def _not_own(session: Session, record: str, fields: tuple[str, ...], who: Person) -> None:
    """Refuse when the latest word on any of these fields is their own."""
    change = tables.Change
    rows = session.execute(
        select(change.field, change.account_id)
        .join(tables.Batch, tables.Batch.id == change.batch)
        .where(change.record_id == record, change.field.in_(fields or _GUIDE_TEXTS))
        .order_by(tables.Batch.number, change.position),
    )
    latest: dict[str, str | None] = {}
    for field, account in rows:
        if not field:
            latest = dict.fromkeys(latest, account)
        latest[field] = account
    if len(latest) > 1 and fields:
        latest.pop("", None)
    if who.account_id in latest.values():
        raise UserError(_OWN_TEXT, record)
