"""The dates of rule 3, under clocks of then, now and later."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from kiosk.clock import today
from kiosk.desk.intervals import CONTACT, GUIDE, PREPARED_ON, Interval

ALL: dict[str, Interval] = dict([*CONTACT.items(), *GUIDE.items()])

# Typed from the table of the decision: days until due, days until a strong warning.
TABLE = {
    "A": (180, 365),
    "B": (90, 365),
    "C": (30, 180),
    "settled": (365, 730),
    "contested": (90, 180),
    "changed": (90, 180),
    "local": (90, 180),
}


@pytest.mark.parametrize("name", TABLE)
def test_the_table_is_as_decided(name: str) -> None:
    interval = ALL[name]
    due, until = TABLE[name]
    assert interval == Interval(due, until)
    assert interval.dates(PREPARED_ON) == (
        str(date(2026, 11, 24) + timedelta(days=due)),
        str(date(2026, 11, 24) + timedelta(days=until)),
    )


@pytest.mark.parametrize(
    ("clock", "fresh"),
    [
        (datetime(1999, 1, 1), {"A", "B", "C", "settled", "contested"}),  # noqa: DTZ001 - local
        (datetime(2026, 11, 24), {"A", "B", "C", "settled", "contested"}),  # noqa: DTZ001
        (datetime(2027, 1, 23), {"A", "B", "settled", "contested"}),  # noqa: DTZ001 - in 60 days
        (datetime(2027, 11, 24), set[str]()),  # noqa: DTZ001 - in a year
        (datetime(2031, 1, 1), {"A", "B", "C", "settled", "contested"}),  # noqa: DTZ001
    ],
)
def test_what_is_still_confirmed_under_a_clock(clock: datetime, fresh: set[str]) -> None:
    # A clock years away (1999, 2031) counts as unknown: today is then the publishing date.
    day = today(clock, PREPARED_ON).date.isoformat()
    names = CONTACT.keys() | {"settled", "contested"}
    assert {name for name in names if day < ALL[name].dates(PREPARED_ON)[0]} == fresh
