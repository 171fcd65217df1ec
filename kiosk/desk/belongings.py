"""What goes when a record goes: everything that refers to it, each as a step that can be undone."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import stored
from kiosk.desk.stored import LISTS, Field, Step
from kiosk.desk.tables import Base
from kiosk.desk.types import Key

SAID_OF_ANY = {
    "translation": "record_id",
    "attempt": "phone_id",
    "clip": "record_id",
    "check": "record_id",
    "review": "record_id",
    "attribute": "link_id",
    "metadata": "resource_id",
}
"""Tables whose rows name any record by its key, without a foreign key."""


def removal(session: Session, table: str, record: str) -> Iterator[Step]:
    """The steps that take a record and all that hangs on it, the farthest first.

    The caller takes each step before asking for the next.
    """
    for name, column in _referring(table):
        yield from _rows(session, name, column, record)
    if table not in SAID_OF_ANY and isinstance(stored.key(table).type, Key):
        for name, column in SAID_OF_ANY.items():
            yield from _rows(session, name, column, record)
        yield from _lists(session, "field_fact", "record_id", record)
    held = stored.row(session, table, record)
    if held is not None:
        yield Step(Field(table, record, ""), held, None)


def _referring(table: str) -> Iterator[tuple[str, str]]:
    """Tables of content, and their columns, with a foreign key to a table."""
    for other in Base.metadata.sorted_tables:
        if other.name in stored.KEPT_APART:
            continue
        for key in other.foreign_keys:
            if key.column.table.name == table:
                yield other.name, key.parent.name


def _rows(session: Session, name: str, column: str, record: str) -> Iterator[Step]:
    if name in LISTS:
        yield from _lists(session, name, column, record)
        return
    rows = stored.table(name)
    key = stored.key(name)
    for each in session.scalars(select(key).where(rows.c[column] == record).order_by(key)).all():
        if str(each) != record:
            yield from removal(session, name, str(each))


def _lists(session: Session, name: str, column: str, record: str) -> Iterator[Step]:
    """Empty the lists a record owns; take it out of those it is a member of."""
    rows, joined = stored.table(name), LISTS[name]
    fields = [rows.c[joined.owner]]
    if name == "field_fact":
        fields.append(rows.c.field)
    owners = session.execute(select(*fields).where(rows.c[column] == record).distinct())
    for owner, *field in sorted(tuple(each) for each in owners):
        place = Field(name, owner, field[0] if field else joined.owner)
        before = stored.now(session, place)
        assert isinstance(before, list)
        mine = column == joined.owner
        yield Step(place, before, [] if mine else [pair for pair in before if pair[0] != record])
