"""Who changed what, when, before and after. `undo` takes it back (see `kiosk.desk.undoing`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import belongings, naming, stored
from kiosk.desk.naming import Named
from kiosk.desk.stored import LISTS, Scalar
from kiosk.desk.tables import Batch as BatchRow
from kiosk.desk.tables import Change
from kiosk.desk.undoing import FACTS, undo, undoable

__all__ = ["ASIDE", "Entry", "Line", "history", "undo"]

ASIDE = FACTS | {"field_fact"}
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
            before=_told(row, row.before, named),
            after=_told(row, row.after, named),
            aside=row.table_name in ASIDE,
            undoable=undoable(row.table_name),
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


def _told(change: Change, state: Scalar, named: dict[str, Named]) -> Scalar:
    table = change.table_name
    if isinstance(state, dict) and not change.field:
        columns: Collection[str] = _TELLS.get(table, ())
        if not columns:
            columns = [each for each in _USUALLY if state.get(each)][:1]
        return " ".join(str(state[each]) for each in columns if state.get(each)) or table
    if table in LISTS and isinstance(state, list):
        members = stored.names(state)
        return ", ".join(named[each].name if each in named else each for each in members)
    return state
