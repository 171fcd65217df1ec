"""Opening hours while somebody types them: words and times as people write them.

A draft holds what stands in the fields, be it right or not, so that nothing typed is lost. `read`
makes a form of it (`kiosk.hours_form`) or says, line by line, what is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from kiosk.hours_form import (
    DAY,
    EVERY_DAY,
    LONGEST_MONTH,
    Form,
    Line,
    Problem,
    Range,
    Season,
    from_osm,
    problems,
    to_osm,
)
from kiosk.hours_lines import MONTHS
from kiosk.words import Words

HOLIDAYS_UNSAID, HOLIDAYS_CLOSED, HOLIDAYS_OPEN = "", "closed", "times"


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line as it is typed.

    Attributes:
        days: weekdays, Monday is 0.
        times: such as "9 am to 12 pm, 1 to 4:30 pm"; "" is closed, or only by appointment.
        appointment: only for whoever made an appointment.
        which: of the month, as in `hours_form.Line`.
        first: the first day of the season, such as "Jun 1" or "6/1"; "" is all year.
        last: the last day of the season.
    """

    days: tuple[int, ...] = ()
    times: str = ""
    appointment: bool = False
    which: tuple[int, ...] = ()
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """All lines, and what holds on public holidays: nothing said, closed, or `holiday_times`."""

    lines: tuple[DraftLine, ...] = ()
    holidays: str = HOLIDAYS_UNSAID
    holiday_times: str = ""


EMPTY = Draft()
NEW_LINE = DraftLine((0, 1, 2, 3, 4))


def draft(form: Form, words: Words) -> Draft:
    """What stands in the fields for a form."""
    lines = tuple(
        DraftLine(
            line.days,
            say_times(line.ranges, words),
            line.appointment,
            line.which,
            _say_day(line.season.first) if line.season else "",
            _say_day(line.season.last) if line.season else "",
        )
        for line in form.lines
    )
    if form.holidays is None:
        return Draft(lines)
    times = say_times(form.holidays.ranges, words)
    return Draft(lines, HOLIDAYS_OPEN if times else HOLIDAYS_CLOSED, times)


def read(typed: Draft) -> tuple[Form, tuple[Problem, ...]]:
    """The form that was typed and what is wrong with it; the holidays' line comes after the others."""
    wrong: list[Problem] = []
    lines = []
    for number, line in enumerate(typed.lines):
        ranges = read_times(line.times)
        first, last = read_day(line.first), read_day(line.last)
        if ranges is None:
            wrong.append(Problem(number, "hours_form.times"))
        elif (line.first or line.last) and (first is None or last is None):
            wrong.append(Problem(number, "hours_form.season"))
        season = Season(first, last) if first and last else None
        lines.append(Line(line.days, ranges or (), line.appointment, line.which, season))
    holidays = None
    if typed.holidays:
        ranges = read_times(typed.holiday_times) if typed.holidays == HOLIDAYS_OPEN else ()
        if ranges is None or (typed.holidays == HOLIDAYS_OPEN and not ranges):
            wrong.append(Problem(len(lines), "hours_form.times"))
        holidays = Line((), ranges or ())
    form = Form(tuple(lines), holidays)
    return form, tuple(wrong) or tuple(problems(form))


def to_text(typed: Draft) -> str:
    """What is kept of a draft: the OSM text when it is right, else the draft itself as JSON.

    Nothing filled in is no text.
    """
    if typed == EMPTY:
        return ""
    form, wrong = read(typed)
    return json.dumps(asdict(typed), ensure_ascii=False) if wrong else to_osm(form)


def from_text(text: str, words: Words) -> Draft | None:
    """The draft of what `to_text` gave, or of an OSM text; None where no form shows that."""
    if not text.strip():
        return EMPTY
    if is_draft(text):
        kept = json.loads(text)
        lines = (
            DraftLine(**{**line, "days": tuple(line["days"]), "which": tuple(line["which"])})
            for line in kept["lines"]
        )
        return Draft(tuple(lines), kept["holidays"], kept["holiday_times"])
    form = from_osm(text)
    if form is None or (form.holidays and form.holidays.appointment):
        return None
    return draft(form, words)


def is_draft(text: str) -> bool:
    """True of what is typed and not yet right."""
    return text.startswith("{")


_HALF = r"(?P<half{0}>[ap])\.?\s*m\.?"
_TIME = (
    r"(?:(?P<hour{0}>\d\d?)(?:\s*[:.h]\s*(?P<minute{0}>\d\d))?\s*(?:" + _HALF + r")?"
    r"|(?P<noon{0}>noon|mediod[ií]a)|(?P<midnight{0}>midnight|medianoche))"
)
_RANGE = re.compile(
    _TIME.format(1) + r"\s*(?:-|–|—|to|till|until|a|hasta)\s*(?:las?\s+)?" + _TIME.format(2),
    re.IGNORECASE,
)
_AFTERNOON = ("1", "2", "3", "4", "5")
"""Hours without am, pm or a zero before them at which hardly anything opens in the morning."""

_BETWEEN = re.compile(r"\s*(?:,|;|&|\band\b|\by\b)\s*", re.IGNORECASE)
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")


def read_times(text: str) -> tuple[Range, ...] | None:
    """Times of a day as people write them: "9-5", "8:00 am to 4:30 pm, 6 to 8 pm", "13:00-17:00".

    Without am or pm, a closing hour that would come before the opening one is in the afternoon,
    and so is "1 to 4".
    The same time twice at midnight is the whole day. None for what cannot be read.
    """
    plain = _SPACES.sub(" ", text).strip()
    if not plain:
        return ()
    found = []
    for part in _BETWEEN.split(plain):
        match = _RANGE.fullmatch(part)
        one = _read_range(match) if match else None
        if one is None:
            return None
        found.append(one)
    return tuple(sorted(found))


def _read_range(match: re.Match[str]) -> Range | None:
    opens, closes = (_minutes(match, number) for number in (1, 2))
    if opens is None or closes is None:
        return None
    unsaid = not (match["half1"] or match["half2"])
    small = match["hour2"] is not None and int(match["hour2"]) < 12
    if unsaid and small and 0 < closes <= opens and match["hour1"] and int(match["hour1"]) <= 12:
        closes += DAY // 2  # nine to five
    elif unsaid and small and match["hour1"] in _AFTERNOON:
        opens, closes = opens + DAY // 2, closes + DAY // 2  # one to four
    elif match["half2"] and not match["half1"] and match["hour1"] and int(match["hour1"]) <= 12:
        opens = _before(opens, closes, match["half2"])
    if opens == DAY:
        opens = 0
    if closes == 0:
        closes = DAY
    return None if opens == closes else Range(opens, closes)


def _before(opens: int, closes: int, half: str) -> int:
    """An opening hour without am or pm before "… to 4 pm": the same half when that comes before."""
    later = opens % (DAY // 2) + (DAY // 2 if half.casefold() == "p" else 0)
    return later if later < closes else opens


def _minutes(match: re.Match[str], number: int) -> int | None:
    if match[f"noon{number}"]:
        return DAY // 2
    if match[f"midnight{number}"]:
        return 0 if number == 1 else DAY
    hour, minute = int(match[f"hour{number}"]), int(match[f"minute{number}"] or 0)
    half = (match[f"half{number}"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= DAY else None


def say_times(ranges: Iterable[Range], words: Words) -> str:
    """Times of a day as they stand in the field; `read_times` reads them back."""
    return ", ".join(
        words.say("hours.span", opens=words.time(each.opens), closes=words.time(each.closes % DAY))
        for each in ranges
    )


_DATE = re.compile(
    r"(?:(\d\d?)\s*[/-]\s*(\d\d?)|([^\W\d_]+)\.?\s+(\d\d?)|(\d\d?)\s+([^\W\d_]+)\.?)"
)
_SPANISH = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")


def read_day(text: str) -> tuple[int, int] | None:
    """A day of every year, as (month, day): "Jun 1", "6/1", "1 junio"; None for anything else."""
    match = _DATE.fullmatch(_SPACES.sub(" ", text).strip())
    if match is None:
        return None
    month_number, day_after, name, day_behind, day_before, name_after = match.groups()
    month = int(month_number) if month_number else _month(name or name_after)
    day = int(day_after or day_behind or day_before)
    if not 1 <= month <= len(MONTHS) or not 1 <= day <= LONGEST_MONTH[month - 1]:
        return None
    return month, day


def _month(name: str) -> int:
    """By its first three letters in English or Spanish; 0 when no month is called that."""
    begins = name.casefold()[:3]
    for months in (tuple(month.casefold() for month in MONTHS), _SPANISH):
        if len(begins) == 3 and begins in months:
            return months.index(begins) + 1
    return 0


def _say_day(day: tuple[int, int]) -> str:
    return f"{MONTHS[day[0] - 1]} {day[1]}"


__all__ = [
    "EMPTY",
    "EVERY_DAY",
    "HOLIDAYS_CLOSED",
    "HOLIDAYS_OPEN",
    "HOLIDAYS_UNSAID",
    "NEW_LINE",
    "Draft",
    "DraftLine",
    "draft",
    "from_text",
    "is_draft",
    "read",
    "read_day",
    "read_times",
    "say_times",
    "to_text",
]
