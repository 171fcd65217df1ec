"""It grows humbler, not staler: under clocks of 1999, today, +60 days, +1 year, 2031."""

from __future__ import annotations

from datetime import date, datetime
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import clock
from kiosk.clock import Today
from kiosk.edition.freshness import freshness, gives_way

PUBLISHED = date(2026, 11, 24)

CLOCKS = ("1999-01-01", "2026-11-24", "2027-01-23", "2027-11-24", "2031-01-01")


def under(text: str) -> Today:
    return clock.today(datetime.fromisoformat(text), PUBLISHED)


@pytest.mark.parametrize(
    ("due_on", "show_until", "expected"),
    [
        # confidence A: due after 180 days, shown until a year
        ("2027-05-23", "2027-11-24", ["unknown", "fresh", "fresh", "doubtful", "unknown"]),
        # B: 90 days, a year
        ("2027-02-22", "2027-11-24", ["unknown", "fresh", "fresh", "doubtful", "unknown"]),
        # C: 30 days, half a year
        ("2026-12-24", "2027-05-23", ["unknown", "fresh", "unconfirmed", "doubtful", "unknown"]),
        # already due on the day of publishing
        ("2026-11-24", "2026-11-25", ["unknown", "unconfirmed", "doubtful", "doubtful", "unknown"]),
    ],
)
def test_under_each_clock(due_on: str, show_until: str, expected: list[str]) -> None:
    assert [freshness(due_on, show_until, under(each)) for each in CLOCKS] == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("contested", [False, False, False, True, False]),
        ("changed", [False, False, False, True, False]),
        ("settled", [False] * 5),
        ("local", [False] * 5),
    ],
)
def test_only_a_contested_or_changed_guide_gives_way_and_only_on_a_known_day(
    samples: ModuleType, status: str, expected: list[bool]
) -> None:
    guide = samples.guide("g", "Door", status=status, show_until="2027-05-23")
    assert [gives_way(guide, under(each)) for each in CLOCKS] == expected


def test_years_that_were_seen_to_pass_count(samples: ModuleType) -> None:
    guide = samples.guide("g", "Door", status="contested", show_until="2027-05-23")
    today = clock.today(datetime.fromisoformat("2031-01-01"), PUBLISHED, date(2030, 12, 1))
    assert gives_way(guide, today)


days = st.dates(date(2000, 1, 1), date(2040, 1, 1))
ORDER = ["fresh", "unconfirmed", "doubtful"]


@given(days, days, days, days)
def test_time_makes_nothing_fresher(due: date, until: date, one: date, other: date) -> None:
    earlier, later = sorted((one, other))
    due, until = sorted((due, until))
    before, after = (
        ORDER.index(freshness(due.isoformat(), until.isoformat(), Today(day, known=True)))
        for day in (earlier, later)
    )
    assert before <= after
