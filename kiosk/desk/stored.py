"""What the desk holds, as plain values: one field, one whole row, or the members of a list.

Each change of the desk is a `Step` from one such state to another, so that it can be written down,
shown, and taken back. A state is always JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    Table,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from kiosk.desk.tables import Base
from kiosk.desk.types import Day, Flag, Json, Moment, Real

Scalar = str | int | float | bool | None | list[Any] | dict[str, Any]
"""A value as it is written down: dates and moments are ISO 8601 text."""

KEPT_APART = frozenset(
    {
        "account",
        "batch",
        "change",
        "edition_log",
        "import_owned",
        "import_source",
        "media",
        "throttle",
        "unsaved",
    },
)
"""Tables that are not content; their own modules write them."""


class Field(NamedTuple):
    """Where a value is stored. `field` is "" for a whole row."""

    table: str
    record: str
    field: str


class ListOf(NamedTuple):
    """A table that only joins: the columns of the owner and of the member."""

    owner: str
    member: str


LISTS = {
    "service_topic": ListOf("service_id", "topic_id"),
    "guide_lawyer": ListOf("guide_id", "service_id"),
    "guide_statement": ListOf("guide_id", "statement_id"),
    "notice_instead": ListOf("notice_id", "service_id"),
    "field_fact": ListOf("record_id", "fact_id"),
    "fact_source": ListOf("fact_id", "source_id"),
    "topic_term": ListOf("topic_id", "term"),
}
"""Tables that are edited a whole list at a time. Of `field_fact` each field has a list of its own."""


@dataclass(frozen=True, slots=True)
class Step:
    """One place in the desk, before and after. Of a list: pairs of member and position."""

    place: Field
    before: Scalar
    after: Scalar


def table(name: str) -> Table:
    """A table of content.

    Raises:
        ValueError: there is none of that name, or it is no content.
    """
    found = Base.metadata.tables.get(name)
    if found is None or name in KEPT_APART:
        raise ValueError(f"no content is kept in {name!r}")
    return found


def key(name: str) -> Column[Any]:
    """The one column that names a row."""
    (column,) = table(name).primary_key
    return column


def plain(value: object) -> Scalar:
    """A value of the database as it is written down."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    assert value is None or isinstance(value, (str, int, float, bool, list, dict))
    return value


def fitting(column: Column[Any], value: Scalar) -> Scalar:
    """A value as this column would give it back: an empty text that may be missing is missing.

    Raises:
        TypeError: the column cannot hold it.
    """
    if value == "" and column.nullable:
        return None
    if value is None:
        return None
    kind = column.type
    wanted: tuple[type, ...] = (str,)
    if isinstance(kind, Json):
        wanted = (list, dict, str, int, float)
    elif isinstance(kind, Flag):
        wanted = (bool,)
    elif isinstance(kind, Integer):
        wanted = (int,)
    elif isinstance(kind, Real):
        wanted = (int, float)
    elif isinstance(kind, (Day, Moment)):
        return plain(python(column, value))
    if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
        raise TypeError(f"{column} does not hold {type(value).__name__}")
    return value


def python(column: Column[Any], value: Scalar) -> Any:  # noqa: ANN401 - what the column takes
    """What is written down, as the column's type takes it."""
    if isinstance(value, str) and isinstance(column.type, Day):
        return date.fromisoformat(value)
    if isinstance(value, str) and isinstance(column.type, Moment):
        return datetime.fromisoformat(value)
    return value


def now(session: Session, place: Field) -> Scalar:
    """The state of a place. A row that is not there is None, and so are its fields."""
    if place.table in LISTS:
        return [list(pair) for pair in members(session, place)]
    held = row(session, place.table, place.record)
    if held is None or not place.field:
        return held
    return plain(held[place.field])


def row(session: Session, name: str, record: str) -> dict[str, Any] | None:
    """A whole row, or None."""
    found = session.execute(select(table(name)).where(_named(name, record))).mappings().first()
    return None if found is None else {str(each): plain(found[each]) for each in found}


def members(session: Session, place: Field) -> list[tuple[str, int]]:
    """The members of a list with their positions, in order."""
    rows = table(place.table)
    member = rows.c[LISTS[place.table].member]
    if "position" not in rows.c:
        return [
            (each, 0)
            for each in session.scalars(select(member).where(_owned(place)).order_by(member))
        ]
    chosen = select(member, rows.c.position).where(_owned(place)).order_by(rows.c.position, member)
    return [(each, position) for each, position in session.execute(chosen)]


def names(state: Scalar) -> tuple[str, ...]:
    """The members of a list's state, without their positions."""
    return tuple(pair[0] for pair in state) if isinstance(state, list) else ()


def in_order(name: str, listed: tuple[str, ...]) -> tuple[str, ...]:
    """Members in the order in which the list keeps them; one without positions is sorted."""
    return listed if "position" in table(name).c else tuple(sorted(listed))


def positioned(name: str, listed: tuple[str, ...]) -> list[Any]:
    """The state of a list with these members in this order."""
    ordered = "position" in table(name).c
    return [[each, place if ordered else 0] for place, each in enumerate(in_order(name, listed))]


def put(session: Session, step: Step) -> None:
    """Bring a place into the state after a step; the caller has looked that it is in the one before."""
    place, after = step.place, step.after
    name, rows = place.table, table(place.table)
    if name in LISTS:
        session.execute(delete(rows).where(_owned(place)))
        assert isinstance(after, list)
        if after:
            session.execute(insert(rows), [_list_row(place, *pair) for pair in after])
    elif place.field:
        column = rows.c[place.field]
        session.execute(
            update(rows)
            .where(_named(name, place.record))
            .values({column.name: python(column, after)}),
        )
    elif after is None:
        session.execute(delete(rows).where(_named(name, place.record)))
    else:
        assert isinstance(after, dict)
        values = {each: python(rows.c[each], value) for each, value in after.items()}
        session.execute(insert(rows).values(values))


def _named(name: str, record: str) -> ColumnElement[bool]:
    column = key(name)
    return column == (int(record) if isinstance(column.type, Integer) else record)


def _owned(place: Field) -> ColumnElement[bool]:
    rows = table(place.table)
    mine = rows.c[LISTS[place.table].owner] == place.record
    return mine & (rows.c.field == place.field) if place.table == "field_fact" else mine


def _list_row(place: Field, member: str, position: int) -> dict[str, str | int]:
    joined = LISTS[place.table]
    made: dict[str, str | int] = {joined.owner: place.record, joined.member: member}
    if place.table == "field_fact":
        made["field"] = place.field
    if "position" in table(place.table).c:
        made["position"] = position
    return made
