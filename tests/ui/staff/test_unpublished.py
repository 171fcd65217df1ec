"""How many things are not as they were last published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from kiosk.clock import Clock
from kiosk.desk import publish, tables
from kiosk.desk.accounts import accounts
from kiosk.desk.changes import Edit, save
from kiosk.desk.database import Database
from kiosk.desk.history import undo
from kiosk.desk.known import Known
from kiosk.desk.people import Person
from kiosk.exchange import setup
from kiosk.paths import Data
from ui.staff.unpublished import ever_published, unpublished


@pytest.fixture
def desk(place: Data) -> Iterator[Database]:
    opened = setup.open_desk(place)
    yield opened
    opened.close()


@pytest.fixture
def rosa(desk: Database) -> Person:
    with desk.reading() as session:
        return accounts(session)[0].person


def count(desk: Database) -> int:
    with desk.reading() as session:
        return unpublished(session)


def first_phone(desk: Database) -> tuple[str, str]:
    with desk.reading() as session:
        row = session.scalars(select(tables.Phone).order_by(tables.Phone.id)).first()
        assert row is not None
        return row.id, row.number


def test_who_is_responsible_is_for_the_place_alone(desk: Database) -> None:
    assert count(desk) == 0
    with desk.reading() as session:
        assert not ever_published(session)


def test_a_number_that_was_called_is_one_thing(desk: Database, rosa: Person, clock: Clock) -> None:
    key, number = first_phone(desk)
    edit = Edit("phone", key, "number", "+15075550100", number)
    batch = save(desk, [edit], rosa, clock, known=Known("called"))
    assert len(batch.steps) > 1
    assert count(desk) == 1
    name = Edit("place", "1", "name", "New Library", "Test Library")
    save(desk, [name], rosa, clock)
    assert count(desk) == 2
    undo(desk, batch.id, rosa, clock)
    assert count(desk) == 1


def test_changed_and_changed_back_is_nothing(desk: Database, rosa: Person, clock: Clock) -> None:
    save(desk, [Edit("place", "1", "name", "New", "Test Library")], rosa, clock)
    save(desk, [Edit("place", "1", "name", "Test Library", "New")], rosa, clock)
    assert count(desk) == 0


def test_publishing_begins_anew(desk: Database, rosa: Person, place: Data, now: datetime) -> None:
    save(desk, [Edit("place", "1", "name", "New", "Test Library")], rosa, lambda: now)
    publish.publish(desk, place.editions, lambda: now + timedelta(seconds=1))
    assert count(desk) == 0
    with desk.reading() as session:
        assert ever_published(session)
    later = now + timedelta(seconds=2)
    save(desk, [Edit("place", "1", "name", "Newer", "New")], rosa, lambda: later)
    assert count(desk) == 1
