"""Who changed what, when, before and after; and taking it back, which is a change like any other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import belongings, changes, known, naming, permits, stored
from kiosk.desk.changes import Batch, Clash, Conflict
from kiosk.desk.database import Database
from kiosk.desk.naming import Named
from kiosk.desk.people import Person
from kiosk.desk.stored import LISTS, Field, Scalar, Step
from kiosk.desk.tables import Base, Change
from kiosk.desk.tables import Batch as BatchRow
from kiosk.errors import UserError

ASIDE = frozenset({"source", "fact", "fact_source", "field_fact"})
"""Tables that say how something is known; a short history leaves them out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One change.

    Attributes:
        id: of the change.
        of: the listing, guide or other record it belongs to.
        table: where it is stored; `record` is the row, `field` its column, "" for the whole row.
        before: the value, the text that tells most of a row, or the names of a list; None: nothing.
        after: the same.
        aside: it only says how something is known.
        undoable: False for what was written down from outside the desk's tables.
    """

    id: str
    of: Named
    table: str
    record: str
    field: str
    before: Scalar
    after: Scalar
    aside: bool
    undoable: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One press of a button.

    Attributes:
        number: counts up; hand the last one's to `history(before=…)` for those before it.
        when: in UTC.
        undoes: the batch or change that this one took back, or "".
        undone: somebody took it back, and nobody took that back.
    """

    id: str
    number: int
    who: str
    when: datetime
    note: str
    undoes: str
    undone: bool
    changes: tuple[Line, ...]


def history(
    session: Session,
    *,
    record: str | None = None,
    who: str | None = None,
    before: int | None = None,
    limit: int = 50,
) -> tuple[Entry, ...]:
    """The newest first.

    Args:
        session: a session of the desk.
        record: only what touched this row or what hangs on it, such as a listing's phones.
        who: only what a person of this name changed.
        before: only those with a lower number.
        limit: at most so many.
    """
    chosen = select(BatchRow).order_by(BatchRow.number.desc()).limit(limit)
    if who is not None:
        chosen = chosen.where(BatchRow.made_by == who)
    if before is not None:
        chosen = chosen.where(BatchRow.number < before)
    if record is not None:
        touched = select(Change.batch).where(Change.record_id.in_(_around(session, record)))
        chosen = chosen.where(BatchRow.id.in_(touched))
    batches = session.scalars(chosen).all()
    lines = _lines(session, [each.id for each in batches])
    undone = _undone(session)
    return tuple(
        Entry(
            id=each.id,
            number=each.number,
            who=each.made_by,
            when=each.made_at,
            note=each.note,
            undoes=each.undoes or "",
            undone=each.id in undone,
            changes=tuple(lines.get(each.id, ())),
        )
        for each in batches
    )


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
        for step in _backwards(session, what):
            permits.allow_undo(step, who)
            theirs = stored.now(session, step.place)
            gone = _gone(session, step.place)
            if theirs == step.before and not gone:
                continue
            if theirs != step.after or gone or _in_use(session, step):
                seen, mine = step.after, step.before
                found.append(changes.clash(session, step.place, seen, theirs, mine))
            elif not found:
                done.append(changes.take(session, Step(step.place, step.after, step.before)))
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
        steps = [each for each in steps if each.place == place or _proves(each, proven)]
    if not all(_undoable(each.place.table) for each in steps):
        raise UserError("This cannot be taken back here.", what)
    return steps


def _proves(step: Step, proven: frozenset[tuple[str, str]]) -> bool:
    """Whether a step is about how one of these fields is known."""
    if step.place.table == "field_fact":
        return (step.place.record, step.place.field) in proven
    row = step.after or step.before
    if step.place.table != "check" or not isinstance(row, dict):
        return False
    return (row.get("record_id"), row.get("field")) in proven


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


def _undoable(table: str) -> bool:
    return table in Base.metadata.tables and table not in stored.KEPT_APART


def _around(session: Session, record: str) -> set[str]:
    """A row's key and the keys of all that hangs on it."""
    table = naming.table_of(session, record)
    steps = belongings.removal(session, table, record) if table else ()
    return {record, *(step.place.record for step in steps)}


def _undone(session: Session) -> set[str]:
    """Batches and changes that are taken back, undoing of an undoing included."""
    rows = session.execute(
        select(BatchRow.id, BatchRow.undoes)
        .where(BatchRow.undoes.is_not(None))
        .order_by(BatchRow.number.desc())
    )
    undone: set[str] = set()
    for batch, target in rows:
        if target is not None and batch not in undone:
            undone.add(target)
    return undone


def _lines(session: Session, batches: Sequence[str]) -> dict[str, list[Line]]:
    rows = session.scalars(
        select(Change).where(Change.batch.in_(batches)).order_by(Change.position)
    ).all()
    kept: dict[str, tuple[str, dict[str, Any]]] = {
        row.record_id: (row.table_name, state)
        for row in rows
        for state in (row.after, row.before)
        if not row.field and isinstance(state, dict)
    }
    wanted = {row.record_id for row in rows} | {
        member for row in rows if row.table_name in LISTS for member in _members(row)
    }
    named = naming.names(session, wanted, kept)
    found: dict[str, list[Line]] = {}
    for row in rows:
        line = Line(
            id=row.id,
            of=named.get(row.record_id, Named("", row.table_name, row.record_id)),
            table=row.table_name,
            record=row.record_id,
            field=row.field,
            before=_told(row.table_name, row.before, named),
            after=_told(row.table_name, row.after, named),
            aside=row.table_name in ASIDE,
            undoable=_undoable(row.table_name),
        )
        found.setdefault(row.batch, []).append(line)
    return found


def _members(row: Change) -> Iterator[str]:
    for state in (row.before, row.after):
        yield from stored.names(state)


_TELLS = {
    "check": ("method", "checked_on"),
    "review": ("kind", "language", "reviewer"),
    "attempt": ("outcome", "called_on"),
    "closure": ("starts_on", "ends_on"),
    "address": ("address_1", "city"),
    "language": ("code", "name"),
}
"""Columns that tell what a row is, where the usual ones do not."""

_USUALLY = (
    "name",
    "title",
    "number",
    "url",
    "text",
    "osm",
    "document",
    "description",
    "value",
    "word",
)


def _told(table: str, state: Scalar, named: dict[str, Named]) -> Scalar:
    if isinstance(state, dict) and "id" in state:
        columns: Collection[str] = _TELLS.get(table, ())
        if not columns:
            columns = [each for each in _USUALLY if state.get(each)][:1]
        return " ".join(str(state[each]) for each in columns if state.get(each)) or table
    if table in LISTS and isinstance(state, list):
        members = stored.names(state)
        return ", ".join(named[each].name if each in named else each for each in members)
    return state
