"""What a row of the desk is called by people: the listing, guide or topic it belongs to.

Names are looked up for many rows at once. A row that is gone is named by what the history kept of it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk import stored
from kiosk.desk.tables import Change
from kiosk.desk.types import Key


class Named(NamedTuple):
    """What people know a row by.

    Attributes:
        name: such as "Channel One: Food shelf".
        table: of the record that has a page of its own; "" when none is known.
        record: its id.
    """

    name: str
    table: str
    record: str


NAMES = {
    "service": "name",
    "organization": "name",
    "guide": "title",
    "statement": "code",
    "topic": "name",
    "pack": "name",
    "place": "name",
    "fact": "claim",
    "source": "title",
}
"""Tables that have a name of their own."""

PARENTS = {
    "service_at_location": ("service_id",),
    "phone": ("service_id", "service_at_location_id", "location_id", "organization_id"),
    "url": ("service_id", "organization_id"),
    "language": ("service_id", "location_id"),
    "opening_hours": ("service_id", "service_at_location_id", "location_id"),
    "closure": ("service_id", "service_at_location_id", "location_id"),
    "required_document": ("service_id",),
    "service_area": ("service_id", "service_at_location_id"),
    "note": ("service_id",),
    "cost_option": ("service_id",),
    "address": ("location_id",),
    "accessibility": ("location_id",),
    "location": ("organization_id",),
    "guide_step": ("guide_id",),
    "guide_branch": ("guide_step_id",),
    "statement_line": ("statement_id",),
    "notice": ("organization_id",),
    "former_contact": ("notice_id",),
    "synonym": ("topic_id",),
    "translation": ("record_id",),
    "check": ("record_id",),
    "review": ("record_id",),
    "clip": ("record_id",),
    "attempt": ("phone_id",),
}
"""Tables whose rows are known by the row they belong to, the nearest first."""

_DEEPEST = 5
"""From an attempt to call over phone, place and service to the organization."""


def names(
    session: Session, records: Iterable[str], kept: Mapping[str, tuple[str, dict[str, Any]]]
) -> dict[str, Named]:
    """What each of these rows is called.

    Args:
        session: a session of the desk.
        records: keys of rows of any table.
        kept: of rows that may be gone, by key: their table and what they were.
    """
    wanted = set(records)
    rows: dict[str, tuple[str, dict[str, Any]]] = {}
    for _ in range(_DEEPEST):
        found = _rows(session, wanted - rows.keys())
        gone = wanted - rows.keys() - found.keys()
        missing = {each: kept[each] for each in gone if each in kept}
        found |= missing
        found |= _kept(session, gone - missing.keys())
        rows |= found
        wanted |= {parent for table, row in found.values() if (parent := _parent(table, row))}
        if not found:
            break
    return {each: _named(rows, each) for each in wanted}


def table_of(session: Session, record: str) -> str:
    """Which table a row is in; "" when it is gone."""
    return _rows(session, {record}).get(record, ("", {}))[0]


def _named(rows: Mapping[str, tuple[str, dict[str, Any]]], record: str) -> Named:
    for _ in range(_DEEPEST):
        table, row = rows.get(record, ("", {}))
        if table in NAMES:
            return Named(_own(rows, table, row), table, record)
        parent = _parent(table, row)
        if not parent:
            known = (row.get(column) for column in ("word", "reason", "name"))
            return Named(next((str(each) for each in known if each), ""), table, record)
        record = parent
    return Named("", "", record)


def _own(rows: Mapping[str, tuple[str, dict[str, Any]]], table: str, row: Mapping[str, Any]) -> str:
    """A name of its own; a service never goes without its organization's."""
    name = str(row.get(NAMES[table]) or "")
    if table == "service":
        _, organization = rows.get(str(row.get("organization_id")), ("", {}))
        over = str(organization.get("name") or "")
        return name if over in name else f"{over}: {name}"
    return name


def _parent(table: str, row: Mapping[str, Any]) -> str:
    columns = ("organization_id",) if table == "service" else PARENTS.get(table, ())
    return next((str(row[each]) for each in columns if row.get(each)), "")


def _rows(session: Session, records: set[str]) -> dict[str, tuple[str, dict[str, Any]]]:
    """The rows that are there, with the columns that name them."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    keys = {each for each in records if is_key(each)}
    for table in (*NAMES, *PARENTS):
        key = stored.key(table)
        ids: set[Any] = keys if isinstance(key.type, Key) else records - keys
        if table == "place":
            ids = {1} if "1" in records else set()
        if not ids:
            continue
        rows = stored.table(table)
        wanted = dict.fromkeys((key.name, *PARENTS.get(table, ())))
        wanted |= dict.fromkeys(each for each in _TELLING if each in rows.c)
        chosen = select(*(rows.c[each] for each in wanted)).where(key.in_(ids))
        for row in session.execute(chosen).mappings():
            found[str(row[key.name])] = (table, {str(each): row[each] for each in row})
    return found


_TELLING = ("name", "title", "code", "claim", "word", "reason", "organization_id")


def _kept(session: Session, records: set[str]) -> dict[str, tuple[str, dict[str, Any]]]:
    """What the history says of rows that are gone."""
    if not records:
        return {}
    rows = session.execute(
        select(Change.record_id, Change.table_name, Change.before, Change.after).where(
            Change.record_id.in_(records), Change.field == ""
        )
    )
    return {
        record: (table, before or after)
        for record, table, before, after in rows
        if isinstance(before or after, dict)
    }


def is_key(record: str) -> bool:
    """Whether it is a UUID, as most keys are."""
    try:
        uuid.UUID(record)
    except ValueError:
        return False
    return True
