"""Opening hours, filled in through the window and read back in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from kiosk.desk import tables

if TYPE_CHECKING:
    from tests.ui.staff.conftest import Staff

Sit = Callable[..., "Staff"]
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


def kept(staff: Staff) -> list[str]:
    """The hours at the desk of the service whose page is open."""
    hours = tables.OpeningHours
    with staff.staff.desk().reading() as session:
        mine = select(hours.osm).where(hours.service_id == staff.staff.position().record)
        return list(session.scalars(mine))


def without_hours(staff: Staff) -> str:
    """A service that has none."""
    service, hours = tables.Service, tables.OpeningHours
    with staff.staff.desk().reading() as session:
        some = select(hours.service_id).where(hours.service_id.isnot(None))
        found = session.scalar(select(service.id).where(service.id.notin_(some)).limit(1))
    assert found
    return found


@pytest.fixture
def page(sit_down: Sit) -> Staff:
    """The page of a listing without hours."""
    staff = sit_down()
    staff.open("listing", without_hours(staff))
    return staff


@pytest.mark.parametrize("size", SIZES)
def test_a_week_with_a_break_and_saturdays(sit_down: Sit, size: tuple[int, int]) -> None:
    staff = sit_down(size=size)
    staff.open("listing", without_hours(staff))
    staff.touch("Add days and times")
    assert all(staff.checked(f"{day}, Line 1") for day in ("Mon", "Tue", "Wed", "Thu", "Fri"))
    staff.touch("Wed, Line 1")
    staff.type("Times, Line 1", "8 am to noon, 1-4:30")
    assert staff.sees("Monday, Tuesday, Thursday, Friday: 8:00 am to 12:00 pm, 1:00 pm to 4:30 pm")
    staff.touch("Add other days")
    for day in ("Wed", "Sun"):
        staff.touch(f"{day}, Line 2")
    staff.type("Times, Line 2", "10-12")
    staff.touch("Weeks of the month, Line 2")
    staff.touch("First")
    staff.touch("Third")
    assert staff.sees("First Saturday of the month, Third Saturday of the month: 10:00 am")
    staff.touch("Closed")
    assert staff.sees("Closed on public holidays.")
    staff.touch("Save")
    assert kept(staff) == [
        "Mo-Tu,Th-Fr 08:00-12:00,13:00-16:30; Sa[1,3] 10:00-12:00; PH off",
    ]


def test_what_is_wrong_stands_beside_the_line(page: Staff) -> None:
    page.touch("Add days and times")
    page.type("Times, Line 1", "nine to")
    assert page.sees("Write times like")
    assert not page.able("Save")
    page.type("Times, Line 1", "9-5")
    assert not page.sees("Write times like")
    page.touch("Add other days")
    page.touch("Mon, Line 2")
    assert page.sees("A line above speaks of one of these days already.")
    page.touch("Remove Line 2")
    page.touch("Save")
    assert kept(page) == ["Mo-Fr 09:00-17:00"]


def test_only_by_appointment_is_never_open(page: Staff) -> None:
    page.touch("Only by appointment")
    assert page.sees("Call first to set a time.")
    page.touch("Save")
    assert kept(page) == ['unknown "by appointment"']


def test_day_and_night(page: Staff) -> None:
    page.touch("Day and night, every day")
    assert page.sees("Visitors read: Every day, day and night")
    page.touch("Save")
    assert kept(page) == ["24/7"]


def test_a_season(page: Staff) -> None:
    page.touch("Add days and times")
    page.type("Times, Line 1", "9-5")
    page.touch("A season, Line 1")
    page.type("From, Line 1", "Jun")
    assert page.sees("Write both days like Jun 1 and Aug 31.")
    page.type("From, Line 1", "6/1")
    page.type("Until, Line 1", "Aug 31")
    page.touch("Save")
    assert kept(page) == ["Jun-Aug Mo-Fr 09:00-17:00"]


def test_hours_taken_away_are_no_hours(page: Staff) -> None:
    page.touch("Day and night, every day")
    page.touch("Save")
    page.touch("Remove Line 1")
    page.touch("Save")
    assert kept(page) == []


def test_a_text_no_form_shows_is_kept_untouched(sit_down: Sit) -> None:
    staff = sit_down()
    odd = 'Mo-Fr 08:00-16:30 "lobby"; Sa 08:00+'
    with staff.staff.desk().writing() as session:
        row = session.scalar(select(tables.OpeningHours))
        assert row
        service = str(row.service_id)
        session.execute(
            update(tables.OpeningHours).where(tables.OpeningHours.id == row.id).values(osm=odd)
        )
    staff.open("listing", service)
    assert staff.sees("They stay as they are.")
    assert staff.value("Hours as OpenStreetMap text") == odd
    staff.type("What it costs", "Nothing.")
    staff.touch("Save")
    assert kept(staff) == [odd]
    staff.type("Hours as OpenStreetMap text", "Mo-Fr 08:")
    assert staff.sees("These hours cannot be read.")
    staff.type("Hours as OpenStreetMap text", "Mo-Fr 08:00-12:00+")
    staff.touch("Save")
    assert kept(staff) == ["Mo-Fr 08:00-12:00+"]


def test_a_draft_comes_back_as_it_was_typed(page: Staff, sit_down: Sit) -> None:
    record = page.staff.position().record
    page.touch("Add days and times")
    page.type("Times, Line 1", "nine to")
    page.open("listings")
    again = sit_down("listing", record)
    assert again.value("Times, Line 1") == "nine to"
    assert again.checked("Mon, Line 1")


def test_in_spanish(page: Staff) -> None:
    page.touch("Day and night, every day")
    page.staff.chooseLanguage("es")
    page.settle()
    page.staff.chooseLanguage("en")
    page.settle()
    assert page.sees("Every day, day and night")
