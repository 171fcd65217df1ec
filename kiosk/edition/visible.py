"""Which records of an edition may be shown now, and what of each.

Two things hide: what staff withdrew, and, in a fallback, packs that are not for this place. A hidden
record is in no list, no count, no search and no other record's references.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from kiosk.edition.records import Guide, Listing, Notice, Statement, Topic

Shown = TypeVar("Shown", Listing, Guide, Statement, Notice, Topic)

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hidden:
    """What is not shown: numbers and ids of records, and ids of single phones."""

    numbers: frozenset[int]
    ids: frozenset[str]
    phones: frozenset[str]

    @property
    def as_json(self) -> str:
        """The record numbers, for SQL's json_each."""
        return json.dumps(sorted(self.numbers))

    @property
    def phones_as_json(self) -> str:
        """The phones' ids, likewise."""
        return json.dumps(sorted(self.phones))


NOTHING_HIDDEN = Hidden(frozenset(), NOTHING, NOTHING)


def hidden(
    connection: sqlite3.Connection,
    withdrawn: frozenset[str] = NOTHING,
    packs: frozenset[str] | None = None,
) -> Hidden:
    """Work out what is hidden in an edition.

    Args:
        connection: to the edition.
        withdrawn: ids or codes of records, ids of organizations or of phones, as staff gave them.
        packs: ids of those that may be shown; None for all.
    """
    keys = json.dumps(sorted({*withdrawn, *(key.casefold() for key in withdrawn)}))
    rows = connection.execute(
        "SELECT number, id FROM record, (SELECT ? AS keys)"
        " WHERE id IN (SELECT value FROM json_each(keys))"
        " OR (organization <> '' AND organization IN (SELECT value FROM json_each(keys)))"
        " OR (kind <> 'topic' AND code <> '' AND code IN (SELECT value FROM json_each(keys)))",
        (keys,),
    ).fetchall()
    phones = frozenset(
        phone
        for (phone,) in connection.execute(
            "SELECT DISTINCT phone FROM number WHERE phone IN (SELECT value FROM json_each(?))",
            (keys,),
        )
    )
    if packs is not None:
        rows += connection.execute(
            "SELECT number, id FROM record"
            " WHERE pack <> '' AND pack NOT IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(packs)),),
        ).fetchall()
    found = Hidden(
        frozenset(number for number, _ in rows), frozenset(each for _, each in rows), phones
    )
    found = _with(found, _phoneless(connection, found))
    return _with(found, _left_alone(connection, found)) if packs is not None else found


def _with(found: Hidden, more: Iterable[tuple[int, str]]) -> Hidden:
    more = tuple(more)
    return replace(
        found,
        numbers=found.numbers | {number for number, _ in more},
        ids=found.ids | {each for _, each in more},
    )


def _phoneless(connection: sqlite3.Connection, found: Hidden) -> list[tuple[int, str]]:
    """Listings that cannot be reached any more, now that a phone of theirs is hidden."""
    rows = connection.execute(
        "SELECT DISTINCT record.number, document FROM number JOIN record"
        " ON record.number = listing WHERE phone IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(found.phones)),),
    )
    listings = [(number, msgspec.json.decode(text, type=Listing)) for number, text in rows]
    return [
        (number, listing.id)
        for number, listing in listings
        if not (listing.websites or listing.address)
        and all(phone.id in found.phones for phone in listing.phones)
    ]


def _left_alone(connection: sqlite3.Connection, found: Hidden) -> list[tuple[int, str]]:
    """Notices and statements, which have no pack, whose listings or guides are all hidden."""
    alone = []
    for number, text in connection.execute(
        "SELECT number, document FROM record WHERE kind = 'notice'"
    ):
        notice = msgspec.json.decode(text, type=Notice)
        if notice.instead and found.ids.issuperset(notice.instead):
            alone.append((number, notice.id))
    used_by: dict[str, set[str]] = {}
    for (text,) in connection.execute("SELECT document FROM record WHERE kind = 'guide'"):
        guide = msgspec.json.decode(text, type=Guide)
        for statement in guide.statements:
            used_by.setdefault(statement, set()).add(guide.id)
    for number, identifier in connection.execute(
        "SELECT number, id FROM record WHERE kind = 'statement'"
    ):
        guides = used_by.get(identifier)
        if guides and guides <= found.ids:
            alone.append((number, identifier))
    return alone


def shown(record: Shown, what: Hidden) -> Shown:
    """The record without the hidden things that it names."""
    if isinstance(record, Listing) and any(phone.id in what.phones for phone in record.phones):
        phones = tuple(phone for phone in record.phones if phone.id not in what.phones)
        return replace(record, phones=phones)
    if isinstance(record, Guide):
        lawyers = tuple(each for each in record.lawyers if each not in what.ids)
        statements = tuple(each for each in record.statements if each not in what.ids)
        return replace(record, lawyers=lawyers, statements=statements)
    if isinstance(record, Notice):
        return replace(record, instead=tuple(e for e in record.instead if e not in what.ids))
    return record
