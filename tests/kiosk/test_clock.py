"""Today, under clocks of 1999, today, in 60 days, in a year, 2031 (rule 3)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import YEARS_AWAY, Today, today

PUBLISHED = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("clock", "last_seen", "expected"),
    [
        ("1999-01-01", None, Today(PUBLISHED, known=False)),
        ("2026-11-24", None, Today(PUBLISHED, known=True)),
        ("2027-01-23", None, Today(date(2027, 1, 23), known=True)),
        ("2027-11-24", None, Today(date(2027, 11, 24), known=True)),
        ("2031-01-01", None, Today(PUBLISHED, known=False)),
        # the last date seen says more than a clock that fell back
        ("1999-01-01", date(2028, 3, 1), Today(date(2028, 3, 1), known=False)),
        ("2026-12-01", date(2027, 3, 1), Today(date(2027, 3, 1), known=True)),
        # years have really passed: the kiosk saw them pass
        ("2031-01-01", date(2030, 6, 1), Today(date(2031, 1, 1), known=True)),
        # an old note does not make an edition older
        ("2026-11-25", date(2020, 1, 1), Today(date(2026, 11, 25), known=True)),
        # a clock a little behind the publishing date
        ("2026-11-20", None, Today(PUBLISHED, known=True)),
    ],
)
def test_the_latest_of_three_that_can_be_believed(
    clock: str, last_seen: date | None, expected: Today
) -> None:
    assert today(datetime.fromisoformat(clock), PUBLISHED, last_seen) == expected


@given(st.datetimes(), st.dates(), st.none() | st.dates())
def test_today_is_never_before_what_we_knew_and_known_only_near_it(
    now: datetime, published: date, seen: date | None
) -> None:
    found = today(now, published, seen)
    anchor = max(published, seen or published)
    assert found.date >= anchor
    assert found.known == (abs(now.date() - anchor) <= YEARS_AWAY)
    assert found.date - anchor <= YEARS_AWAY or not found.known
    assert found.date in {anchor, now.date()}


def test_years_away_is_two_years() -> None:
    assert timedelta(days=730) <= YEARS_AWAY <= timedelta(days=732)
