"""Hide now and the line for today, on a record's page, by accessible names and typed letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.desk import publish, tables
from kiosk.edition import notices_today, store, withdrawals
from kiosk.exchange.starter_ids import key
from kiosk.paths import Data
from ui.staff.record_tools_model import end_of

Sit = Callable[..., Any]

NOW = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - local wall time

ENDS = [
    ("17:00", "2026-11-24T17:00"),
    ("5 pm", "2026-11-24T17:00"),
    ("5:30pm", "2026-11-24T17:30"),
    ("5:30 p.m.", "2026-11-24T17:30"),
    ("12 pm", "2026-11-24T12:00"),
    ("12 am", "2026-11-25T00:00"),
    ("24:00", "2026-11-25T00:00"),
    ("9:00", "2026-11-25T09:00"),
    ("10:00", "2026-11-25T10:00"),
    ("10:01", "2026-11-24T10:01"),
    ("", "2026-11-25T00:00"),
    ("  ", "2026-11-25T00:00"),
]


@pytest.mark.parametrize(("typed", "end"), ENDS)
def test_the_end_of_a_line_as_people_write_it(typed: str, end: str) -> None:
    assert end_of(typed, NOW) == datetime.fromisoformat(end)


@pytest.mark.parametrize(
    "typed", ["soon", "25:00", "24:30", "17:60", "13 pm", "0 am", "5 pm tomorrow"]
)
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert end_of(typed, NOW) is None


@pytest.fixture
def listing(sit_down: Sit, place: Data, now: datetime) -> tuple[Any, str]:
    """Somebody at the page of the library, which is published."""
    rosa = sit_down("about")
    desk = rosa.staff.desk()
    publish.publish(desk, place.editions, lambda: now)
    with desk.reading() as session:
        at = tables.ServiceAtLocation
        service = key("service", "rpl")
        record = session.scalar(select(at.id).where(at.service_id == service)) or service
        found = session.scalar(select(tables.Service.id).where(tables.Service.id == service))
        if not found:
            record = publish.content(session, now.date()).listings[0].id
    rosa.open("listing", record)
    return rosa, record


def shown(place: Data, record: str) -> Any:
    """What whatever edition opens says of a listing."""
    edition = store.open_best(place.editions, place.editions, lambda *_: None)
    found = edition.listing(record, "en")
    edition.close()
    return found


def test_one_press_with_a_reason_hides_it_and_one_shows_it_again(
    listing: tuple[Any, str], place: Data
) -> None:
    rosa, record = listing
    assert shown(place, record)
    rosa.touch("Hide now…")
    rosa.touch("Moved")
    assert rosa.sees("Hidden now, on every edition.")
    assert rosa.sees("Hidden since November 24, 2026: Moved")
    assert shown(place, record) is None
    rosa.touch("Show again")
    assert rosa.sees("Shown again.")
    assert not rosa.sees("Hidden since")
    assert shown(place, record)
    with rosa.staff.desk().reading() as session:
        rows = session.scalars(
            select(tables.Change).where(tables.Change.table_name == "withdrawal")
        ).all()
    assert {(row.before, row.after, row.changed_by) for row in rows} == {
        (None, "Moved", "Rosa"),
        ("Moved", None, "Rosa"),
    }


def test_a_reason_in_ones_own_words(listing: tuple[Any, str], place: Data) -> None:
    rosa, record = listing
    rosa.touch("Hide now…")
    rosa.type("Another reason", "flood")
    rosa.touch("Hide")
    (why,) = withdrawals.entries(place.editions).values()
    assert why.reason == "flood"
    assert shown(place, record) is None


def test_who_thinks_better_of_it_hides_nothing(listing: tuple[Any, str], place: Data) -> None:
    rosa, record = listing
    rosa.touch("Hide now…")
    rosa.touch("Cancel")
    assert withdrawals.read(place.editions) == frozenset()
    assert shown(place, record)


def test_a_line_for_today_is_written_shown_and_taken_away(
    listing: tuple[Any, str], place: Data
) -> None:
    rosa, record = listing
    rosa.touch("Line for today…")
    rosa.type("English", "closed at 3 pm")
    rosa.type("Until", "15:00")
    rosa.touch("Show it now")
    assert rosa.sees("Shown until 3:00 pm.")
    assert rosa.sees("Visitors see until 3:00 pm: closed at 3 pm")
    (line,) = notices_today.read(place.editions).values()
    assert dict(line.texts) == {"en": "closed at 3 pm"}
    assert line.until == NOW.replace(hour=15)
    assert list(notices_today.read(place.editions)) == [record]
    rosa.touch("Take the line away")
    assert notices_today.read(place.editions) == {}


def test_what_is_wrong_with_a_line_is_said_and_what_was_typed_stays(
    listing: tuple[Any, str], place: Data
) -> None:
    rosa, _ = listing
    rosa.touch("Line for today…")
    rosa.type("Until", "soon")
    rosa.touch("Show it now")
    assert rosa.sees("Write the time like 17:00 or 5 pm.")
    rosa.type("Until", "15:00")
    rosa.touch("Show it now")
    assert rosa.sees("Write the line in English.")
    rosa.type("English", "closed")
    rosa.touch("Show it now")
    assert len(notices_today.read(place.editions)) == 1
