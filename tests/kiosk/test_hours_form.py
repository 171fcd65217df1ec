"""The form of opening hours: there and back, and open when somebody who counts on fingers says so."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import opening_hours
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import hours
from kiosk.clock import Today
from kiosk.hours_form import (
    ALL_DAY,
    DAY,
    EVERY_DAY,
    LONGEST_MONTH,
    WHICH,
    Form,
    Line,
    Range,
    Season,
    canonical,
    from_osm,
    problems,
    to_osm,
)
from kiosk.osm_hours import spans

# The federal holidays of 2025 (5 U.S.C. 6103); in that year none falls on a weekend. Columbus Day
# is left out: opening-hours-py does not know it, and few services close on it.
HOLIDAYS = {
    date(2025, month, day)
    for month, day in (
        (1, 1), (1, 20), (2, 17), (5, 26), (6, 19), (7, 4),
        (9, 1), (11, 11), (11, 27), (12, 25),
    )
}  # fmt: skip
KNOWN = Today(date(2025, 6, 1), known=True)


def times(nights: bool) -> st.SearchStrategy[tuple[Range, ...]]:
    """A few stretches of a day that do not touch."""
    cuts = st.lists(st.integers(0, DAY // 15), min_size=2, max_size=6, unique=True).map(sorted)
    plain = cuts.map(
        lambda cut: tuple(
            Range(first * 15, last * 15) for first, last in zip(cut[::2], cut[1::2], strict=False)
        )
    )
    night = st.tuples(st.integers(12 * 60, DAY - 1), st.integers(1, 11 * 60)).map(
        lambda two: (Range(*two),)
    )
    return st.one_of(plain, night) if nights else plain


@st.composite
def lines(draw: st.DrawFn, days: tuple[int, ...], *, nights: bool) -> Line:
    ranges = draw(st.one_of(st.just(()), times(nights)))
    return Line(days, ranges, appointment=draw(st.booleans()))


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    months = [draw(st.integers(1, 12)) for _ in range(2)]
    first, last = (
        (month, draw(st.integers(1, min(28, LONGEST_MONTH[month - 1])))) for month in months
    )
    if draw(st.booleans()):
        last = (last[0], LONGEST_MONTH[last[0] - 1])
    return Season(first, last)


@st.composite
def weeks(draw: st.DrawFn, *, nights: bool) -> list[Line]:
    """Lines that divide some of the weekdays among them."""
    owners = [draw(st.integers(-1, 2)) for _ in EVERY_DAY]
    groups = [tuple(day for day in EVERY_DAY if owners[day] == one) for one in range(3)]
    return [draw(lines(group, nights=nights)) for group in groups if group]


@st.composite
def forms(draw: st.DrawFn) -> Form:
    if draw(st.booleans()):
        alike = draw(st.booleans())
        week = draw(weeks(nights=True).filter(bool))
        return Form(tuple(Line(line.days, line.ranges, appointment=alike) for line in week))
    found = draw(weeks(nights=False))
    for season in draw(st.lists(seasons(), max_size=2, unique=True)):
        for line in draw(weeks(nights=False)):
            found.append(Line(line.days, line.ranges, line.appointment, season=season))
    for day in draw(st.lists(st.sampled_from(EVERY_DAY), max_size=2, unique=True)):
        which = tuple(draw(st.lists(st.sampled_from(WHICH), min_size=1, max_size=3, unique=True)))
        line = draw(lines((day,), nights=False))
        found.append(Line(line.days, line.ranges, line.appointment, which=which))
    found = found or [Line(EVERY_DAY, (ALL_DAY,))]
    holidays = draw(st.one_of(st.none(), lines((), nights=False)))
    return Form(tuple(draw(st.permutations(found))), holidays)


@given(forms())
def test_a_form_is_the_same_after_its_text(form: Form) -> None:
    assert not list(problems(form))
    assert from_osm(to_osm(form)) == canonical(form)


@given(forms())
def test_the_library_reads_every_text(form: Form) -> None:
    assert opening_hours.validate(to_osm(form))


MOMENTS = st.datetimes(datetime(2025, 1, 2), datetime(2025, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0)
)


@given(forms(), st.lists(MOMENTS, min_size=1, max_size=8))
def test_the_library_opens_when_one_counts_on_fingers(form: Form, moments: list[datetime]) -> None:
    osm = to_osm(form)
    for moment in moments:
        (span, *_) = spans(osm, moment, moment + timedelta(minutes=1))
        assert span.kind == by_hand(form, moment), (osm, moment)


@given(forms(), MOMENTS)
def test_by_appointment_is_never_open(form: Form, moment: datetime) -> None:
    """Whatever else is said: where every line is by appointment, nothing is open."""
    by_appointment = Form(
        tuple(Line(line.days, line.ranges, True, line.which, line.season) for line in form.lines),
        form.holidays and Line((), form.holidays.ranges, appointment=True),
    )
    osm = to_osm(by_appointment)
    assert hours.state(osm, moment, KNOWN).kind != "open"
    assert str(opening_hours.OpeningHours(osm, country="US").state(moment)[0]) != "State.OPEN"


def by_hand(form: Form, moment: datetime) -> str:
    """Open, closed or unknown, without any library: the line that counts for a day, and its times."""
    day, minute = moment.date(), moment.hour * 60 + moment.minute
    state = at(line_of(form, day), minute)
    night = at(line_of(form, day - timedelta(days=1)), minute + DAY)
    return next((each for each in ("unknown", "open") if each in (state, night)), "closed")


def at(line: Line | None, minute: int) -> str:
    if line is None:
        return "closed"
    within = any(
        each.opens <= minute < each.closes + (DAY if each.closes <= each.opens else 0)
        for each in line.ranges
    )
    if line.appointment and not line.ranges:
        within = minute < DAY
    return "closed" if not within else "unknown" if line.appointment else "open"


def line_of(form: Form, day: date) -> Line | None:
    if day in HOLIDAYS and form.holidays:
        return form.holidays
    ranked = [
        (bool(line.which), line.season is not None, number, line)
        for number, line in enumerate(form.lines)
        if holds(line, day)
    ]
    return max(ranked, key=lambda each: each[:3])[3] if ranked else None


def holds(line: Line, day: date) -> bool:
    place = (day.day - 1) // 7 + 1
    last = (day + timedelta(days=7)).month != day.month
    if day.weekday() not in line.days:
        return False
    if line.which and place not in line.which and not (last and -1 in line.which):
        return False
    if line.season is None:
        return True
    first, end, now = line.season.first, line.season.last, (day.month, day.day)
    return first <= now <= end if first <= end else now >= first or now <= end


@pytest.mark.parametrize(
    ("osm", "form"),
    [
        ("24/7", Form((Line(EVERY_DAY, (ALL_DAY,)),))),
        ("Mo-Fr 08:00-16:30", Form((Line((0, 1, 2, 3, 4), (Range(480, 990),)),))),
        ("Tu,Fr 10:00-16:00", Form((Line((1, 4), (Range(600, 960),)),))),
        (
            "Mo-Fr 09:00-12:00,13:00-17:00",
            Form((Line((0, 1, 2, 3, 4), (Range(540, 720), Range(780, 1020))),)),
        ),
        ("Sa[1,3] 10:00-12:00", Form((Line((5,), (Range(600, 720),), which=(1, 3)),))),
        ('unknown "by appointment"', Form((Line(EVERY_DAY, (), appointment=True),))),
        (
            "Jun-Aug Mo 09:00-12:00",
            Form((Line((0,), (Range(540, 720),), season=Season((6, 1), (8, 31))),)),
        ),
        (
            "Nov 15-Apr 15 Mo-Su 10:00-18:00",
            Form((Line(EVERY_DAY, (Range(600, 1080),), season=Season((11, 15), (4, 15))),)),
        ),
        (
            "Mo-Fr 08:00-17:00; PH off",
            Form((Line((0, 1, 2, 3, 4), (Range(480, 1020),)),), Line(())),
        ),
    ],
)
def test_texts_as_the_map_people_write_them(osm: str, form: Form) -> None:
    """Typed from wiki.openstreetmap.org/wiki/Key:opening_hours."""
    assert from_osm(osm) == form
    assert to_osm(form) == osm


@pytest.mark.parametrize(
    "osm",
    [
        "",
        "nine to five",
        "Mo-Fr 08:00+",
        'Mo-Fr 08:00-12:00 || "call us"',
        "2026 Dec 24 off",
        'Mo-Fr 08:00-16:30 "lobby"',
        "sunrise-sunset",
        "week 1-53/2 Mo 09:00-12:00",
        "Mo-Fr",
        "SH off",
        "Jun-Aug Mo-Fr 09:00-12:00; Mo 08:00-10:00",  # the later rule counts in summer too
    ],
)
def test_what_the_form_cannot_show_gives_no_form(osm: str) -> None:
    assert from_osm(osm) is None


@given(st.text(max_size=40) | st.from_regex(r"(Mo|PH|Sa\[1\]|Jun) ?[0-9:,-]{0,24}( off)?"))
def test_a_form_means_what_its_text_meant(osm: str) -> None:
    form = from_osm(osm)
    if form is not None:
        start = datetime(2027, 3, 1)  # noqa: DTZ001
        for days in range(0, 400, 7):
            moment = start + timedelta(days=days, hours=days % 24)
            (was, *_) = spans(osm, moment, moment + timedelta(minutes=1))
            (now, *_) = spans(to_osm(form), moment, moment + timedelta(minutes=1))
            assert was.kind == now.kind


@pytest.mark.parametrize(
    ("form", "message"),
    [
        (Form(()), "hours_form.empty"),
        (Form((Line(()),)), "hours_form.no_day"),
        (Form((Line((0, 1), which=(1,)),)), "hours_form.one_day"),
        (Form((Line((0,), (Range(60, 180), Range(120, 240))),)), "hours_form.overlap"),
        (Form((Line((0,), (Range(60, 60),)),)), "hours_form.overlap"),
        (Form((Line((0, 1)), Line((1,)))), "hours_form.twice"),
        (Form((Line((0,), (Range(1320, 360),)),), Line(())), "hours_form.night"),
    ],
)
def test_what_is_wrong_is_said(form: Form, message: str) -> None:
    assert message in [each.message for each in problems(form)]
    with pytest.raises(ValueError, match="Form"):
        to_osm(form)
