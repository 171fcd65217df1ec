"""What staff type into the form of opening hours, and what it is taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import hours_draft
from kiosk.hours_draft import DraftLine, read_day, read_times, say_times
from kiosk.hours_form import DAY, Range, from_osm
from ui.words import words_for


def clock(text: str) -> tuple[Range, ...]:
    """Ranges from "09:00-17:00 18:00-24:00"."""
    return tuple(
        Range(*(int(one[:2]) * 60 + int(one[3:]) for one in each.split("-")))
        for each in text.split()
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("9-5", "09:00-17:00"),
        ("9-9", "09:00-21:00"),
        ("02:00-05:00", "02:00-05:00"),
        ("9 to 5", "09:00-17:00"),
        ("8-4:30", "08:00-16:30"),
        ("8:00 am to 4:30 pm", "08:00-16:30"),
        ("8 a.m. – 4.30 p.m.", "08:00-16:30"),
        ("8:00\u202fam to 4:30\u00a0pm", "08:00-16:30"),
        ("08:00-16:30", "08:00-16:30"),
        ("13:00-17:00", "13:00-17:00"),
        ("1 to 4 pm", "13:00-16:00"),
        ("10 to 2 pm", "10:00-14:00"),
        ("9 am to noon, 1 to 5 pm", "09:00-12:00 13:00-17:00"),
        ("9-12, 1-5", "09:00-12:00 13:00-17:00"),
        ("9-12 and 13-17", "09:00-12:00 13:00-17:00"),
        ("10 pm to 6 am", "22:00-06:00"),
        ("22:00-06:00", "22:00-06:00"),
        ("12:00 am to 12:00 am", "00:00-24:00"),
        ("0:00-24:00", "00:00-24:00"),
        ("6 pm to midnight", "18:00-24:00"),
        ("8:00 a. m. a 4:30 p. m.", "08:00-16:30"),
    ],
)
def test_times_as_people_write_them(typed: str, meant: str) -> None:
    assert read_times(typed) == tuple(sorted(clock(meant)))


@pytest.mark.parametrize(
    "typed", ["nine to five", "9", "9-", "25-26", "9:70-10", "13 pm to 14 pm", "9-5 Monday"]
)
def test_times_nobody_can_read(typed: str) -> None:
    assert read_times(typed) is None


RANGES = st.tuples(st.integers(0, DAY - 1), st.integers(1, DAY)).filter(
    lambda two: two[0] != two[1]
)


@given(st.lists(RANGES, max_size=3, unique=True), st.sampled_from(["en", "es"]))
def test_times_are_read_back_as_they_are_shown(pairs: list[tuple[int, int]], language: str) -> None:
    ranges = tuple(sorted(Range(*pair) for pair in pairs))
    assert read_times(say_times(ranges, words_for(language))) == ranges


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Jun 1", (6, 1)),
        ("june 1", (6, 1)),
        ("6/1", (6, 1)),
        ("06-01", (6, 1)),
        ("1 junio", (6, 1)),
        ("Feb 29", (2, 29)),
        ("Feb 30", None),
        ("13/1", None),
        ("Foo 1", None),
        ("June", None),
    ],
)
def test_days_of_a_season(typed: str, day: tuple[int, int] | None) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "osm",
    [
        "",
        "24/7",
        "Mo-Fr 08:00-12:00,13:00-16:30; Sa[1,3] 10:00-12:00; PH off",
        'unknown "by appointment"',
        'We 10:00-12:00 unknown "by appointment"',
        "Nov 15-Apr 15 Mo-Su 10:00-18:00; PH 10:00-12:00",
        "Mo 22:00-06:00, Tu 09:00-12:00",
    ],
)
def test_a_text_comes_back_through_the_fields(osm: str, language: str) -> None:
    typed = hours_draft.from_text(osm, words_for(language))
    assert typed is not None
    assert hours_draft.to_text(typed) == osm


def test_what_is_not_yet_right_is_kept_as_it_is_typed() -> None:
    words = words_for("en")
    typed = hours_draft.Draft((DraftLine((0,), "nine to"), DraftLine((), "9-5")))
    text = hours_draft.to_text(typed)
    assert hours_draft.is_draft(text)
    assert hours_draft.from_text(text, words) == typed
    _, wrong = hours_draft.read(typed)
    assert [(each.line, each.message) for each in wrong] == [(0, "hours_form.times")]


def test_what_no_form_shows_has_no_fields() -> None:
    assert hours_draft.from_text("Mo-Fr 08:00+", words_for("en")) is None
    assert from_osm("Mo-Fr 08:00+") is None
