"""A temporary closing in the hours that visitors read, with what was said about it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk import hours
from kiosk.clock import Today
from kiosk.desk import opening
from kiosk.desk.tables import Closure
from kiosk.words import left_to_right
from ui.words import words_for

WORDS = words_for("en")
KNOWN = Today(date(2026, 11, 24), known=True)


def closing(reason: str | None, first: int = 14, last: int = 16) -> Closure:
    """Some days of December 2026."""
    return Closure(starts_on=date(2026, 12, first), ends_on=date(2026, 12, last), reason=reason)


@pytest.mark.parametrize("reason", [None, "", "Water in the cellar", 'A "small" fire; back soon'])
def test_it_is_closed_on_those_days_whatever_is_said(reason: str | None) -> None:
    osm = opening.with_closures("Mo-Fr 08:00-17:00", [closing(reason)])
    assert opening.problem(osm) == ""
    for day, kind in ((11, "open"), (14, "closed"), (16, "closed"), (17, "open")):
        moment = datetime(2026, 12, day, 10)  # noqa: DTZ001 - local wall time
        assert hours.state(osm, moment, KNOWN).kind == kind


def test_visitors_read_when_and_why() -> None:
    osm = opening.with_closures("Mo-Fr 08:00-17:00", [closing('"Water" in the cellar')])
    week, closed = hours.lines(osm, WORDS)
    assert week == "Monday to Friday: 8:00 am to 5:00 pm"
    said = left_to_right("'Water' in the cellar")
    days = "December 14, 2026 to December 16, 2026"
    assert closed == f"Closed from {days}. Call first. They say: {said}."
    silent = opening.with_closures("Mo-Fr 08:00-17:00", [closing(None, 14, 14)])
    assert hours.lines(silent, WORDS)[1] == "Closed on December 14, 2026."


def test_where_nobody_knows_the_hours_the_closing_is_said_all_the_same() -> None:
    osm = opening.with_closures("unknown", [closing("Moving")])
    moment = datetime(2026, 12, 15, 10)  # noqa: DTZ001 - local wall time
    assert hours.state(osm, moment, KNOWN).kind == "closed"
    assert "Moving" in " ".join(hours.lines(osm, WORDS))


def test_the_first_saturday_by_appointment_says_so() -> None:
    osm = 'Sa[1] 10:00-12:00 unknown "by appointment"'
    assert hours.lines(osm, WORDS) == (
        "First Saturday of the month: 10:00 am to 12:00 pm. Call first to set a time.",
    )
