"""Taking back what was saved: a batch, or one change of it. That is a change like any other."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import belongings, changes, known, permits, stored
from kiosk.desk.changes import Batch, Clash, Conflict
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.stored import LISTS, Field, Step
from kiosk.desk.tables import Base, Change
from kiosk.errors import UserError

FACTS = frozenset({"source", "fact", "fact_source"})
"""Tables of what something rests on; `field_fact` says what rests on it."""


def undo(desk: Database, what: str, who: Person, clock: Clock) -> Batch:
    """Take back a batch or one change of it. What was taken back already stays as it is.

    Args:
        desk: the open desk.
        what: the id of a batch or a change.
        who: their roles are looked at.
        clock: says when.

    Raises:
        Conflict: something it changed was changed again later; nothing is taken back.
        UserError: there is no such change, or their role does not allow it.
    """
    now = clock()
    with desk.writing() as session:
        changes.alone(session)
        done: list[Step] = []
        found: list[Clash] = []
        for step in _to_take(session, _backwards(session, what)):
            permits.allow_undo(step, who)
            theirs = stored.now(session, step.place)
            changed = theirs != step.after or _gone(session, step.place)
            if changed or (not found and _in_use(session, step)):
                seen, mine = step.after, step.before
                found.append(changes.clash(session, step.place, seen, theirs, mine))
            elif not found:
                done.append(_take_back(session, step))
        if found:
            raise Conflict(tuple(found))
        for step in known.outdated_checks(session, tuple(done)):
            done.append(changes.take(session, step))  # noqa: PERF401 - the next looks at this
        return changes.write_down(session, done, who, now, undoes=what)


def _backwards(session: Session, what: str) -> list[Step]:
    """The steps of a batch, or of a change with those that say how it was known, the last first."""
    alone = session.get(Change, what)
    batch = alone.batch if alone else what
    rows = session.scalars(
        select(Change).where(Change.batch == batch).order_by(Change.position.desc())
    ).all()
    if not rows:
        raise UserError("There is no such change any more.", what)
    steps = [Step(Field(r.table_name, r.record_id, r.field), r.before, r.after) for r in rows]
    if alone:
        place = Field(alone.table_name, alone.record_id, alone.field)
        (step,) = [each for each in steps if each.place == place]
        proven = known.proven(session, step)
        steps = [
            each
            for each in steps
            if each.place == place or _proves(each, proven) or _of_one_text(each.place, place)
        ]
    if not all(undoable(each.place.table) for each in steps):
        raise UserError("This cannot be taken back here.", what)
    return steps


def _of_one_text(one: Field, other: Field) -> bool:
    """Whether both are about one translation: its text never goes back without its status."""
    return one.table == other.table == "translation" and one.record == other.record


def _proves(step: Step, proven: frozenset[tuple[str, str]]) -> bool:
    """Whether a step is about how one of these fields is known."""
    if step.place.table == "field_fact":
        return (step.place.record, step.place.field) in proven
    row = step.after or step.before
    if step.place.table != "check" or not isinstance(row, dict):
        return False
    return (row.get("record_id"), row.get("field")) in proven


def _to_take(session: Session, steps: Sequence[Step]) -> list[Step]:
    """Without those that were taken back already. Their facts stay: an undoing may need them."""
    left = [
        step
        for step in steps
        if stored.now(session, step.place) != step.before or _gone(session, step.place)
    ]
    if any(step not in left for step in steps if step.place.table not in FACTS):
        return [step for step in left if step.before or step.place.table not in FACTS]
    return left


def _take_back(session: Session, step: Step) -> Step:
    try:
        return changes.take(session, Step(step.place, step.after, step.before))
    except IntegrityError as error:
        # What it belongs to or rests on is gone, or another has its code now.
        clash = Clash(step.place, step.after, None, step.before, "", None)
        raise Conflict((clash,)) from error


def _gone(session: Session, place: Field) -> bool:
    """Whether the row of a field is no longer there."""
    if not place.field or place.table in LISTS:
        return False
    return stored.row(session, place.table, place.record) is None


def _in_use(session: Session, step: Step) -> bool:
    """Whether something that came later hangs on a row that would go."""
    if step.before is not None or step.place.field or step.place.table in LISTS:
        return False
    hanging = belongings.removal(session, step.place.table, step.place.record)
    return next(hanging).place != step.place


def undoable(table: str) -> bool:
    """False for what was written down from outside the desk's content."""
    return table in Base.metadata.tables and table not in stored.KEPT_APART
