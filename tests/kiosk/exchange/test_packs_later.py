"""A pack that is chosen later comes in whole, and touches nothing that is there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert, select, update

from kiosk.desk import tables
from kiosk.desk.database import Database, create_desk
from kiosk.exchange import starter, starter_load

PLACE = {"name": "", "jurisdiction": "US/MN/Rochester"}


def made(*packs: str) -> Database:
    desk = create_desk("sqlite://")
    with desk.writing() as session:
        session.execute(insert(tables.Place), [PLACE])
        starter.load(session, starter.read(), packs)
    return desk


def contents(desk: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but whether a pack is chosen."""
    found = {}
    with desk.reading() as session:
        for table in tables.Base.metadata.sorted_tables:
            columns = [column for column in table.c if column.key != "chosen"]
            rows = [tuple(row) for row in session.execute(select(*columns))]
            found[table.name] = sorted(rows, key=repr)
    return found


ALL = [pack.pack.content.id for pack in starter.read().packs]


def test_brought_later_is_the_same_as_chosen_at_once() -> None:
    desk = made("national")
    with desk.writing() as session:
        starter_load.bring(session, starter.read(), [code for code in ALL if code != "national"])
    both = contents(desk), contents(made(*ALL))
    # A guide of the pack that came first may name lawyers of one that came later: only those differ.
    for table in ("guide_lawyer", "notice_instead", "guide_statement"):
        later, at_once = (one.pop(table) for one in both)
        assert set(later) <= set(at_once)
    assert both[0] == both[1]


def test_what_staff_changed_stays() -> None:
    desk = made("national")
    with desk.writing() as session:
        session.execute(update(tables.Organization).values(name="Changed by staff"))
        starter_load.bring(session, starter.read(), ["national", "minnesota"])
    with desk.reading() as session:
        names = session.scalars(select(tables.Organization.name)).all()
    assert names.count("Changed by staff") > 0
    assert len(set(names)) > 1
