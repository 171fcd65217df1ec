"""Every edit of the desk by a person: all or nothing, written down, never over somebody else's.

    save(desk, [Edit("phone", id, "number", "+15075550100", seen="+15075550199")], who, clock)

`seen` is what the person saw when they began. When somebody changed it since, `Conflict` names each
such field with both values, and nothing is saved. What is saved stands in the history with the
state before and after, so that `kiosk.desk.history` can show it and take it back.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import belongings, permits, stored, tables
from kiosk.desk.database import Database
from kiosk.desk.known import Known, proof
from kiosk.desk.people import Person
from kiosk.desk.stored import LISTS, Field, Scalar, Step
from kiosk.errors import UserError

__all__ = [
    "Act",
    "Batch",
    "Clash",
    "Conflict",
    "Edit",
    "Field",
    "Insert",
    "Known",
    "Links",
    "Remove",
    "Scalar",
    "new_id",
    "save",
]


@dataclass(frozen=True, slots=True)
class Edit:
    """A new value for one field; `seen` is the value it had when the person began."""

    table: str
    record: str
    field: str
    value: Scalar
    seen: Scalar


@dataclass(frozen=True, slots=True)
class Insert:
    """A new row. What `values` leaves out gets the column's default, or nothing."""

    table: str
    record: str
    values: Mapping[str, Scalar]


@dataclass(frozen=True, slots=True)
class Remove:
    """A row and everything that hangs on it. One that is gone already is no error."""

    table: str
    record: str


@dataclass(frozen=True, slots=True)
class Links:
    """A whole list of a table that only joins (`stored.LISTS`), in its order.

    Attributes:
        owner_field: the column of the owner ("service_id"); of "field_fact" the field that rests on
            the facts ("number").
        owner: the key of the row the list belongs to.
        members: keys, in order.
        seen: as they were when the person began.
    """

    table: str
    owner_field: str
    owner: str
    members: tuple[str, ...]
    seen: tuple[str, ...]


Act = Edit | Insert | Remove | Links


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that somebody changed meanwhile.

    Attributes:
        seen: what the person saw when they began.
        theirs: what is there now; None with the whole record gone.
        mine: what the person wants to save.
        who: who changed it; "" when the history does not say.
        when: when, in UTC.
    """

    field: Field
    seen: Scalar
    theirs: Scalar
    mine: Scalar
    who: str
    when: datetime | None


class Conflict(UserError):  # noqa: N818 - what it is, not an error of anybody's
    """Somebody changed the same thing meanwhile. Nothing was saved."""

    def __init__(self, fields: tuple[Clash, ...]) -> None:
        names = ", ".join(dict.fromkeys(each.who for each in fields if each.who)) or "Somebody"
        super().__init__(
            f"{names} changed this meanwhile. Nothing was saved. Choose what is right.",
            "; ".join(f"{'.'.join(each.field)}" for each in fields),
        )
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Batch:
    """What one press of a button changed.

    Attributes:
        id: "" when there was nothing to change, and nothing was written down.
        when: in UTC.
        steps: each place before and after, in the order it was done.
    """

    id: str
    who: str
    when: datetime
    note: str
    steps: tuple[Step, ...]


def new_id() -> str:
    """A key for a new row."""
    return str(uuid.uuid4())


def save(  # noqa: PLR0913 - what an edit is made of
    desk: Database,
    acts: Sequence[Act],
    who: Person,
    clock: Clock,
    *,
    known: Known | None = None,
    note: str = "",
) -> Batch:
    """Save what somebody changed, in one transaction.

    Args:
        desk: the open desk.
        acts: in the order in which they are to be done.
        who: their roles are looked at.
        clock: says when.
        known: how they know what they entered. Without it, it is their own word of today.
        note: a few words for the history.

    Raises:
        Conflict: somebody changed one of the fields since it was seen; nothing is saved.
        UserError: their role does not allow it, or the desk cannot hold it; nothing is saved.
        AmparoError: the disk is full or read-only; nothing is saved.
    """
    now = clock()
    with desk.writing() as session:
        alone(session)
        _look_for_clashes(session, acts)
        done: list[Step] = []
        for act in acts:
            for step in _steps(session, act):
                permits.check(session, step, who)
                done.append(take(session, step))
        permits.check_all(session, done)
        told = frozenset(_place(act) for act in acts if isinstance(act, Links))
        known = known or Known()
        for step in proof(session, tuple(done), told, known=known, who=who, now=now):
            done.append(take(session, step))  # noqa: PERF401 - the next looks at what this did
        return write_down(session, done, who, now, note=note)


def alone(session: Session) -> None:
    """Let one save after the other look and write; readers go on. SQLite does so by itself."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE batch IN SHARE ROW EXCLUSIVE MODE"))


def take(session: Session, step: Step) -> Step:
    """Do a step. A new row comes back with what its columns filled in by themselves."""
    stored.put(session, step)
    if isinstance(step.after, dict) and not step.place.field:
        return Step(step.place, step.before, stored.now(session, step.place))
    return step


def write_down(  # noqa: PLR0913 - a row of the history
    session: Session,
    steps: Iterable[Step],
    who: Person,
    now: datetime,
    *,
    note: str = "",
    undoes: str | None = None,
) -> Batch:
    """Put steps that were taken into the history, as one batch; none leave no trace.

    Also for what staff do outside the desk's tables, such as hiding a record now: with a table name
    that is none of the desk's, it is shown and cannot be undone from the history.
    """
    when = now.astimezone(UTC)
    kept = tuple(step for step in steps if step.before != step.after)
    if not kept:
        return Batch("", who.name, when, note, ())
    batch = new_id()
    row = {"id": batch, "made_at": when, "made_by": who.name, "note": note, "undoes": undoes}
    session.execute(insert(tables.Batch).values(**row, account_id=who.account_id))
    session.execute(
        insert(tables.Change),
        [
            {
                "id": new_id(),
                "batch": batch,
                "position": position,
                "changed_at": when,
                "changed_by": who.name,
                "account_id": who.account_id,
                "table_name": step.place.table,
                "record_id": step.place.record,
                "field": step.place.field,
                "before": step.before,
                "after": step.after,
            }
            for position, step in enumerate(kept)
        ],
    )
    return Batch(batch, who.name, when, note, kept)


def clash(session: Session, place: Field, seen: Scalar, theirs: Scalar, mine: Scalar) -> Clash:
    """Both values of a field, and who changed it last."""
    change = tables.Change
    fields = {place.field, ""}
    latest = session.execute(
        select(change.changed_by, change.changed_at)
        .join(tables.Batch, tables.Batch.id == change.batch)
        .where(
            change.table_name == place.table,
            change.record_id == place.record,
            change.field.in_(fields),
        )
        .order_by(tables.Batch.number.desc(), change.position.desc())
        .limit(1),
    ).first()
    who, when = latest or ("", None)
    return Clash(place, seen, theirs, mine, who, when)


def _place(act: Act) -> Field:
    if isinstance(act, Links):
        return Field(act.table, act.owner, act.owner_field)
    return Field(act.table, act.record, act.field if isinstance(act, Edit) else "")


def _look_for_clashes(session: Session, acts: Sequence[Act]) -> None:
    """Compare what is there with what was seen, of all that was there to be seen."""
    made = {act.record for act in acts if isinstance(act, Insert)}
    looked: set[Field] = set()
    found = []
    for act in acts:
        place = _place(act)
        if place.record in made or place in looked:
            continue
        looked.add(place)
        if isinstance(act, Edit):
            column = stored.table(act.table).c[act.field]
            gone = stored.row(session, act.table, act.record) is None
            theirs = stored.now(session, place)
            seen, mine = stored.fitting(column, act.seen), stored.fitting(column, act.value)
            there = stored.fitting(column, theirs)
            if gone or (there not in (seen, mine)):
                found.append(clash(session, place, act.seen, theirs, act.value))
        elif isinstance(act, Links):
            theirs = stored.now(session, place)
            wanted = [stored.in_order(act.table, each) for each in (act.seen, act.members)]
            if stored.names(theirs) not in wanted:
                now = list(stored.names(theirs))
                found.append(clash(session, place, list(act.seen), now, list(act.members)))
    if found:
        raise Conflict(tuple(found))


def _steps(session: Session, act: Act) -> Iterator[Step]:
    """What an act comes to, given what is there. The caller takes each before the next."""
    place = _place(act)
    if isinstance(act, Remove):
        yield from belongings.removal(session, act.table, act.record)
    elif isinstance(act, Links):
        if act.table not in LISTS:
            raise ValueError(f"{act.table} is no list")
        before = stored.now(session, place)
        if stored.names(before) != stored.in_order(act.table, act.members):
            yield Step(place, before, stored.positioned(act.table, act.members))
    elif isinstance(act, Insert):
        columns = stored.table(act.table).c
        if stored.row(session, act.table, act.record) is not None:
            raise UserError("This is there already. Nothing was saved.", ".".join(place))
        values = {name: stored.fitting(columns[name], value) for name, value in act.values.items()}
        yield Step(place, None, {**values, stored.key(act.table).name: act.record})
    else:
        before = stored.now(session, place)
        after = stored.fitting(stored.table(act.table).c[act.field], act.value)
        if stored.fitting(stored.table(act.table).c[act.field], before) != after:
            yield Step(place, before, after)
