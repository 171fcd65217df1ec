"""Open, closed or unknown, against a table typed from the OSM opening_hours specification."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import hours
from kiosk.clock import Today
from ui.words import words_for

WORDS = words_for("en")
KNOWN = Today(date(2026, 11, 24), known=True)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}")


# 24 November 2026 is a Tuesday. Meanings: wiki.openstreetmap.org/wiki/Key:opening_hours and
# .../specification, examples and section "explanation of the syntax".
@pytest.mark.parametrize(
    ("osm", "moment", "kind"),
    [
        ("24/7", "11-24T03:00", "open"),
        ("Mo-Fr 08:00-17:30", "11-24T08:00", "open"),
        ("Mo-Fr 08:00-17:30", "11-24T07:59", "closed"),
        ("Mo-Fr 08:00-17:30", "11-24T17:29", "open"),
        ("Mo-Fr 08:00-17:30", "11-24T17:30", "closed"),
        ("Mo-Fr 08:00-17:30", "11-28T12:00", "closed"),
        ("Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00", "11-24T12:30", "closed"),
        ("Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00", "11-28T11:59", "open"),
        ("Mo-Fr 08:00-18:00; Tu 10:00-12:00", "11-24T14:00", "closed"),  # ";" overrides
        ("Mo-Fr 08:00-12:00, Tu 14:00-16:00", "11-24T15:00", "open"),  # "," adds
        ("Mo-Fr 08:00-12:00, Tu 14:00-16:00", "11-24T09:00", "open"),
        ("Mo-Su 18:00-03:00", "11-25T02:00", "open"),  # past midnight
        ("Tu 22:00-06:00", "11-25T05:59", "open"),
        ("Tu 22:00-06:00", "11-24T05:59", "closed"),
        ("Sa[1] 10:00-12:00", "12-05T11:00", "open"),  # first Saturday
        ("Sa[1] 10:00-12:00", "12-12T11:00", "closed"),
        ("Sa[-1] 10:00-12:00", "11-28T11:00", "open"),  # last Saturday
        ("Dec-Feb Mo-Fr 08:00-10:00", "11-24T09:00", "closed"),
        ("Mo-Fr 08:00-17:00; PH off", "11-26T10:00", "closed"),  # Thanksgiving
        ("Mo-Fr 08:00-17:00; Nov 24 off", "11-24T10:00", "closed"),
        ("off", "11-24T10:00", "closed"),
        ("Mo-Fr 08:00-16:00 unknown", "11-24T10:00", "unknown"),
        ("Mo-Fr 08:00-16:00 unknown", "11-24T17:00", "closed"),
        ('Mo-Fr 08:00-16:30 "lobby"', "11-24T10:00", "open"),
        ('"by appointment"', "11-24T10:00", "unknown"),  # a comment alone
        ('"only on request"', "11-24T10:00", "unknown"),
        ('unknown "by appointment"', "11-24T10:00", "unknown"),
        ('Mo-Fr 08:00-12:00 || "call us"', "11-24T15:00", "unknown"),  # fallback
        ('Mo-Fr 08:00-12:00 || "call us"', "11-24T11:00", "open"),
        ("Mo-Fr 08:00-12:00 || Sa 08:00-12:00", "11-25T09:00", "open"),
        ("Mo-Fr 08:00-12:00 || Sa 08:00-12:00", "11-24T15:00", "closed"),
        ('Mo-Fr 08:00-12:00 open "By Appointment Only"', "11-24T10:00", "unknown"),
        ("sunrise-sunset", "11-24T12:00", "unknown"),  # nobody told it where the sun is
        ("", "11-24T10:00", "unknown"),
        ("   ", "11-24T10:00", "unknown"),
        ("weekdays nine to five", "11-24T10:00", "unknown"),
        ("Mo-Fr 08:00-", "11-24T10:00", "unknown"),
    ],
)
def test_the_specification(osm: str, moment: str, kind: str) -> None:
    assert hours.state(osm, at(moment), KNOWN).kind == kind


@pytest.mark.parametrize("osm", ["24/7", "Mo-Fr 08:00-17:00", "off"])
def test_with_a_clock_that_cannot_be_believed_nothing_is_open_or_closed(osm: str) -> None:
    nobody_knows = Today(KNOWN.date, known=False)
    assert hours.state(osm, at("11-24T10:00"), nobody_knows).kind == "unknown"


def test_a_public_holiday_leaves_hours_that_do_not_speak_of_it_in_doubt() -> None:
    thanksgiving = at("11-26T10:00")
    assert hours.state("Mo-Fr 08:00-17:00", thanksgiving, KNOWN).kind == "unknown"
    assert hours.state("Mo-Fr 08:00-17:00; PH 08:00-12:00", thanksgiving, KNOWN).kind == "open"
    assert hours.state("24/7", thanksgiving, KNOWN).kind == "open"


@pytest.mark.parametrize(
    ("osm", "moment", "said"),
    [
        ("Mo-Fr 08:00-16:30", "11-24T10:00", "Open until 4:30 pm"),
        ("Mo-Fr 08:00-16:30", "11-24T07:00", "Closed. Opens at 8:00 am"),
        ("Mo-Fr 08:00-16:30", "11-27T18:00", "Closed. Opens Monday, 8:00 am"),
        ("Mo-Su 18:00-03:00", "11-24T20:00", "Open until 3:00 am"),
        ("24/7", "11-24T10:00", "Open day and night"),
        ("Mo-Fr 08:00+", "11-24T10:00", "Open now"),
        ("off", "11-24T10:00", "Closed now"),
        ("Dec 24 10:00-12:00", "11-24T10:00", "Closed now"),
        ("Mo 09:00-12:00 unknown", "11-24T10:00", "Closed now"),
        ("", "11-24T10:00", "Hours not known: call"),
    ],
)
def test_the_mark_says_until_when_or_from_when(osm: str, moment: str, said: str) -> None:
    now = at(moment)
    assert hours.sentence(hours.state(osm, now, KNOWN), WORDS, now) == said


@pytest.mark.parametrize(
    ("osm", "lines"),
    [
        ("24/7", ["Every day, day and night"]),
        ("Mo-Fr 08:00-16:30", ["Monday to Friday: 8:00 am to 4:30 pm"]),
        ("08:00-16:00", ["Every day: 8:00 am to 4:00 pm"]),
        (
            "Mo-Fr 08:00-12:00,13:00-17:00; Sa 10:00-14:00",
            [
                "Monday to Friday: 8:00 am to 12:00 pm, 1:00 pm to 5:00 pm",
                "Saturday: 10:00 am to 2:00 pm",
            ],
        ),
        ("Tu,Fr 10:00-16:00", ["Tuesday, Friday: 10:00 am to 4:00 pm"]),
        ("Su 22:00-06:00", ["Sunday: 10:00 pm to 6:00 am"]),
        ("Mo-Fr 08:00+", ["Monday to Friday: from 8:00 am"]),
        ("Mo-Su unknown", ["Every day: We do not know the times. Call first."]),
        ('unknown "by appointment"', ["Every day: Call first to set a time."]),
        (
            'Tu 13:00-15:00 unknown "ring the bell"',
            ["Tuesday: 1:00 pm to 3:00 pm. Call first. They say: \u2066ring the bell\u2069."],
        ),
        (
            "Mo-Fr 08:00-16:30; PH off; 2026 Dec 24-2027 Jan 2 off; 2026 Nov 27 off",
            [
                "Monday to Friday: 8:00 am to 4:30 pm",
                "Closed on public holidays.",
                "Closed from December 24, 2026 to January 2, 2027.",
                "Closed on November 27, 2026.",
            ],
        ),
        (
            "Sa[1,-1] 10:00-12:00",
            ["First Saturday of the month, Last Saturday of the month: 10:00 am to 12:00 pm"],
        ),
        ("Jun-Aug Mo 09:00-17:00", ["The hours change in the year. Call to ask."]),
        (
            'Mo-Fr 10:00-12:00 || "call us"',
            [
                "Monday to Friday: 10:00 am to 12:00 pm",
                "At other times: Call first. They say: \u2066call us\u2069.",
            ],
        ),
        ("off", ["Closed for now."]),
        ("", []),
        ("nonsense", []),
    ],
)
def test_the_hours_as_lines(osm: str, lines: list[str]) -> None:
    assert list(hours.lines(osm, WORDS)) == lines


@given(st.text(max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    hours.lines(text, WORDS)
    hours.state(text, at("11-24T10:00"), KNOWN)


clock_times = st.integers(0, 24 * 60 - 2)


@given(st.integers(0, 6), clock_times, clock_times, st.integers(0, 13 * 24 * 60))
def test_one_weekly_opening_against_plain_arithmetic(
    day: int, first: int, second: int, after: int
) -> None:
    opens, closes = sorted((first, second + 1)) if first != second + 1 else (first, first + 1)
    name = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")[day]
    osm = f"{name} {opens // 60:02}:{opens % 60:02}-{closes // 60:02}:{closes % 60:02}"
    now = datetime.fromisoformat("2026-08-03") + timedelta(
        minutes=after
    )  # a Monday; no holiday for five weeks
    minute = now.hour * 60 + now.minute
    is_open = now.weekday() == day and opens <= minute < closes
    assert hours.state(osm, now, KNOWN).kind == ("open" if is_open else "closed")
