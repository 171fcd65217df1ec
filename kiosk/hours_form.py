"""Opening hours as a form that can be filled in, and the OSM opening_hours text it stands for.

A form is a few lines: on these days, at these times. `to_osm` writes it, `from_osm` reads back every
text that `to_osm` writes, and many that others wrote. A text that says more than the form can show
gives None: it is then kept as it is and shown as text. What is by appointment is written so that it
is unknown, never open (DESIGN 5).

Each line becomes one rule of the text. Of lines for the same day the later one counts, in this order:
every week, in a season, on days of the month, on public holidays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.hours_lines import DAYS, MONTHS
from kiosk.osm_hours import readable, spans

DAY = 24 * 60
"""Minutes of a day."""

EVERY_DAY = tuple(range(7))
WHICH = (1, 2, 3, 4, 5, -1)
"""First to fifth, and last, of a month."""

LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
APPOINTMENT = 'unknown "by appointment"'


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """From a minute of the day up to another; one that is not later is on the next day."""

    opens: int
    closes: int

    @property
    def night(self) -> bool:
        """True when it goes on past midnight."""
        return self.closes <= self.opens


ALL_DAY = Range(0, DAY)


@dataclass(frozen=True, slots=True)
class Season:
    """Days of every year, as (month, day), both included; it may go over New Year."""

    first: tuple[int, int]
    last: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """The same times on some days.

    Attributes:
        days: weekdays, Monday is 0; none on the line for public holidays.
        ranges: when it is open. None: closed, or with `appointment` at times nobody says.
        appointment: only for whoever made an appointment.
        which: of the month (1 first … 5 fifth, -1 last); none is every week. Then one weekday.
        season: only then; None is all year.
    """

    days: tuple[int, ...]
    ranges: tuple[Range, ...] = ()
    appointment: bool = False
    which: tuple[int, ...] = ()
    season: Season | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """Opening hours as they are filled in. `holidays`: on public ones; None when nobody says."""

    lines: tuple[Line, ...]
    holidays: Line | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a form: a message id, and the line (from 0; None is the whole form)."""

    line: int | None
    message: str


def problems(form: Form) -> Iterator[Problem]:
    """What hinders a form from being written as text."""
    if not form.lines:
        yield Problem(None, "hours_form.empty")
    lines = (*form.lines, *([form.holidays] if form.holidays else []))
    for number, line in enumerate(lines):
        if not line.days and line is not form.holidays:
            yield Problem(number, "hours_form.no_day")
        elif line.which and len(line.days) != 1:
            yield Problem(number, "hours_form.one_day")
        elif _overlap(line.ranges):
            yield Problem(number, "hours_form.overlap")
        elif _stands_before(form.lines[:number], line):
            yield Problem(number, "hours_form.twice")
        elif any(each.night for each in line.ranges) and not _nights_fit(form):
            yield Problem(number, "hours_form.night")


def to_osm(form: Form) -> str:
    """The form as OSM opening_hours text.

    Raises:
        ValueError: the form has problems.
    """
    if any(problems(form)):
        raise ValueError(form)
    ordered = canonical(form)
    nights = any(each.night for line in ordered.lines for each in line.ranges)
    rules = [_rule(line) for line in ordered.lines]
    if ordered.holidays:
        rules.append(f"PH {_times(ordered.holidays)}")
    # Behind ";" a day's rule ends the night of the day before; behind "," it is added to it.
    return (", " if nights else "; ").join(rules)


def canonical(form: Form) -> Form:
    """The same form with its lines, days and times in the one order in which they are written."""
    lines = (
        Line(
            tuple(sorted(line.days)),
            tuple(sorted(line.ranges)),
            line.appointment,
            tuple(which for which in WHICH if which in line.which),
            line.season,
        )
        for line in form.lines
    )
    return Form(tuple(sorted(lines, key=_rank)), form.holidays and _plain(form.holidays))


def from_osm(osm: str) -> Form | None:
    """The form that shows a text whole; None when no form does."""
    if not osm.strip() or not readable(osm):
        return None
    lines: list[Line] = []
    holidays: Line | None = None
    for rule in _RULES.split(osm.strip().rstrip(";")):
        found = _RULE.fullmatch(" ".join(rule.split()))
        read = _line(found) if found else None
        if found is None or read is None or holidays:
            return None
        if found["holidays"]:
            holidays = read
        else:
            lines.append(read)
    form = Form(tuple(lines), holidays)
    if any(problems(form)) or not _means_the_same(osm, to_osm(form)):
        return None
    return canonical(form)


_DAY = "|".join(DAYS)
_MONTH = "|".join(MONTHS)
_TIME = r"\d\d?:\d\d-\d\d?:\d\d"
_RULES = re.compile(r'(?:;|,\s+(?=[A-Z]))\s*(?=(?:[^"]*"[^"]*")*[^"]*$)')
_RULE = re.compile(
    rf"(?P<always>24/7)"
    rf"|(?:(?P<season>(?:{_MONTH})(?: \d\d?)?(?:-(?:{_MONTH})(?: \d\d?)?)?)\s*)?"
    rf"(?:(?P<holidays>PH)"
    rf"|(?P<nth>{_DAY})\[(?P<which>-?\d(?:,-?\d)*)\]"
    rf"|(?P<days>(?:{_DAY})(?:-(?:{_DAY}))?(?:,(?:{_DAY})(?:-(?:{_DAY}))?)*))?\s*"
    rf"(?P<times>{_TIME}(?:,\s?{_TIME})*)?\s*"
    rf"(?P<off>off|closed)?(?P<open>open)?"
    rf"(?P<appointment>unknown \"by appointment\")?"
)


def _line(found: re.Match[str]) -> Line | None:
    if found["always"]:
        return Line(EVERY_DAY, (ALL_DAY,))
    times = found["times"]
    if bool(times or found["appointment"]) == bool(found["off"]):
        return None  # says neither when nor that it is closed, or both
    ranges = [_range(each) for each in (times or "").replace(" ", "").split(",") if each]
    season = _season(found["season"]) if found["season"] else None
    which = tuple(map(int, (found["which"] or "").split(","))) if found["which"] else ()
    if None in ranges or (found["season"] and (season is None or found["holidays"])):
        return None
    if any(each not in WHICH for each in which):
        return None
    days = () if found["holidays"] else _days(found["nth"] or found["days"] or "Mo-Su")
    read = tuple(sorted(each for each in ranges if each))
    return Line(days, read, bool(found["appointment"]), which, season)


def _range(text: str) -> Range | None:
    opens, closes = (
        int(hours) * 60 + int(minutes)
        for hours, minutes in (each.split(":") for each in text.split("-"))
    )
    if opens >= DAY or closes > DAY or opens == closes:
        return None
    return Range(opens, closes or DAY)


def _days(text: str) -> tuple[int, ...]:
    days: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        start, end = DAYS.index(first), DAYS.index(last or first)
        days.update((start + each) % 7 for each in range((end - start) % 7 + 1))
    return tuple(sorted(days))


def _season(text: str) -> Season | None:
    first, _, last = text.partition("-")
    one, other = _date(first, end=False), _date(last or first, end=True)
    return Season(one, other) if one and other else None


def _date(text: str, *, end: bool) -> tuple[int, int] | None:
    name, _, number = text.partition(" ")
    month = MONTHS.index(name) + 1
    longest = LONGEST_MONTH[month - 1]
    day = int(number) if number else longest if end else 1
    return (month, day) if 1 <= day <= longest else None


def _rule(line: Line) -> str:
    if line == Line(EVERY_DAY, (ALL_DAY,)):
        return "24/7"
    days = _days_text(line.days)
    if line.which:
        days = f"{days}[{','.join(map(str, line.which))}]"
    elif line.appointment and not line.ranges and line.days == EVERY_DAY:
        days = ""
    season = _season_text(line.season) if line.season else ""
    return " ".join(filter(None, (season, days, _times(line))))


def _times(line: Line) -> str:
    times = ",".join(f"{_clock(each.opens)}-{_clock(each.closes)}" for each in line.ranges)
    if line.appointment:
        return " ".join(filter(None, (times, APPOINTMENT)))
    return times or "off"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _days_text(days: tuple[int, ...]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(
        DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs
    )


def _season_text(season: Season) -> str:
    (one, first), (other, last) = season.first, season.last
    whole = first == 1 and last == LONGEST_MONTH[other - 1]
    if whole and (one < other or one != other):
        return f"{MONTHS[one - 1]}-{MONTHS[other - 1]}"
    if whole:
        return MONTHS[one - 1]
    start, end = (f"{MONTHS[month - 1]} {day:02}" for month, day in (season.first, season.last))
    return start if start == end else f"{start}-{end}"


def _rank(line: Line) -> tuple[bool, bool]:
    return bool(line.which), line.season is not None


def _plain(line: Line) -> Line:
    return Line((), tuple(sorted(line.ranges)), line.appointment)


def _overlap(ranges: tuple[Range, ...]) -> bool:
    """Whether two of them share a minute, or one has none."""
    ordered = sorted(ranges)
    ends = [each.closes + DAY * each.night for each in ordered]
    starts = [each.opens for each in ordered[1:]]
    again = bool(ordered) and ends[-1] > ordered[0].opens + DAY
    return (
        any(each.opens == each.closes for each in ordered)
        or any(end > start for end, start in zip(ends, starts, strict=False))
        or again
    )


def _stands_before(before: tuple[Line, ...], line: Line) -> bool:
    """Whether an earlier line speaks of the same day of the same weeks."""
    return any(
        set(each.days) & set(line.days)
        and each.season == line.season
        and (bool(each.which) == bool(line.which))
        and (not line.which or bool(set(each.which) & set(line.which)))
        for each in before
    )


def _nights_fit(form: Form) -> bool:
    """Whether hours past midnight can be written so that they are read as they are meant.

    A rule for a day ends the night of the day before it, in the library as in the specification;
    and the night before a holiday's "off" would go on. So a night stands only among rules that
    speak of different weekdays and nothing else, and are all by appointment or none.
    """
    alike = len({line.appointment for line in form.lines}) == 1
    plain = not any(line.which or line.season for line in form.lines)
    return alike and plain and form.holidays is None


def _means_the_same(osm: str, other: str) -> bool:
    """Whether two texts are open at the same times, over two years with a leap day."""
    start, end = datetime(2027, 3, 1), datetime(2029, 3, 1)  # noqa: DTZ001 - local wall time
    return _joined(osm, start, end) == _joined(other, start, end)


def _joined(osm: str, start: datetime, end: datetime) -> list[tuple[datetime, str]]:
    """When the state changes, and to what."""
    found: list[tuple[datetime, str]] = []
    for span in spans(osm, start, end):
        if not found or found[-1][1] != span.kind:
            found.append((span.start, span.kind))
    return found
