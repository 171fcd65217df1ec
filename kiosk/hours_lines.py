"""Opening hours as lines to read: "Monday to Friday: 8:00 am to 4:30 pm".

A week is worked out and days with the same hours are put together. Closures on dates and holidays,
and days such as the first Wednesday of a month, get lines of their own. What changes during the year
in other ways is not spelt out: a sentence says to call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.osm_hours import FALLBACK, Kind, Span, readable, spans, without_comments
from kiosk.words import Words, left_to_right

MONDAY = datetime(2001, 1, 1)  # noqa: DTZ001 - any week without a holiday rule; local wall time
DAY = timedelta(days=1)
MIDNIGHT = 24 * 60

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WHICH = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}

_RULES = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_SEASON = re.compile(rf"\b(?:{'|'.join(MONTHS)}|week|SH|easter)\b|\b\d{{4}}\b(?!:)|\[")
_COMMENT = re.compile(r'"([^"]*)"')
_HOLIDAYS_OFF = re.compile(r"\s*PH\s+(?:off|closed)\s*")
_MONTH = "|".join(MONTHS)
_DATES_OFF = re.compile(
    rf"\s*(\d{{4}})\s+({_MONTH})\s+(\d\d?)"
    rf"(?:\s*-\s*(?:(?:(\d{{4}})\s+)?({_MONTH})\s+)?(\d\d?))?\s+(?:off|closed)\s*"
)
_NTH = re.compile(rf"\s*({'|'.join(DAYS)})\[(-?\d(?:,-?\d)*)\]\s+(.+)")


@dataclass(frozen=True, slots=True)
class Hours:
    """One stretch of a day, in minutes since its midnight; it may end on the next day."""

    start: int
    end: int
    kind: Kind
    comment: str
    open_end: bool


def lines(osm: str, words: Words) -> tuple[str, ...]:
    """The hours to read, one line for each kind of day; none when the text cannot be read."""
    return tuple(_lines(osm, words)) if readable(osm) else ()


def _lines(osm: str, words: Words) -> Iterator[str]:
    first, *fallback = FALLBACK.split(osm, maxsplit=1)
    yield from _rules(first, words)
    if fallback:
        days = set(_days(fallback[0]))
        same = len(days) == 1
        times = _times(days.pop(), words) if same else words.say("hours.ask")
        yield words.say("hours.line", days=words.say("hours.other_times"), times=times)


def _rules(osm: str, words: Words) -> Iterator[str]:
    weekly: list[str] = []
    special: list[str] = []
    for rule in _RULES.split(osm):
        if not rule.strip():
            continue
        line = _special(rule, words)
        if line is None:
            weekly.append(rule)
        elif line not in special:
            special.append(line)
    if weekly:
        yield from _week("; ".join(weekly), words)
    yield from special


def _special(rule: str, words: Words) -> str | None:
    """The line of a rule that is not about every week; None for one that is."""
    plain = without_comments(rule)
    if _HOLIDAYS_OFF.fullmatch(plain):
        return words.say("hours.closed_holidays")
    comment = _COMMENT.search(rule)
    if dates := _DATES_OFF.fullmatch(plain):
        return _closed_on(dates, comment[1] if comment else "", words)
    if nth := _NTH.fullmatch(plain):
        return _nth(nth, comment[0] if comment else "", words)
    if _SEASON.search(plain) or re.search(r"\bPH\b", plain):
        return words.say("hours.change")
    return None


def _closed_on(dates: re.Match[str], comment: str, words: Words) -> str:
    closed = _closed_then(dates, words)
    if not comment:
        return closed
    return f"{closed} {words.say('hours.ask_comment', comment=left_to_right(comment))}"


def _closed_then(dates: re.Match[str], words: Words) -> str:
    year, month, day, last_year, last_month, last_day = dates.groups()
    first = _iso(year, month, day)
    if last_day is None:
        return words.say("hours.closed_on", date=words.date(first))
    last = _iso(last_year or year, last_month or month, last_day)
    return words.say("hours.closed_between", first=words.date(first), last=words.date(last))


def _iso(year: str, month: str, day: str) -> str:
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"


def _nth(nth: re.Match[str], comment: str, words: Words) -> str:
    day, places, times = nth.groups()
    if any(place not in WHICH for place in places.split(",")):
        return words.say("hours.change")
    days = ", ".join(
        words.say(f"hours.{WHICH[place]}", weekday=words.weekday(DAYS.index(day)))
        for place in places.split(",")
    )
    hours = _days(f"{day} {times.strip()} {comment}".strip())[DAYS.index(day)]
    return words.say("hours.line", days=days, times=_times(hours, words))


def _week(osm: str, words: Words) -> Iterator[str]:
    days = _days(osm)
    if all(day == (Hours(0, MIDNIGHT, "open", "", open_end=False),) for day in days):
        yield words.say("hours.always")
    elif not any(days):
        yield words.say("hours.closed")
    else:
        for hours in dict.fromkeys(day for day in days if day):
            same = [number for number, day in enumerate(days) if day == hours]
            yield words.say("hours.line", days=_names(same, words), times=_times(hours, words))


def _days(osm: str) -> list[tuple[Hours, ...]]:
    """What each day of a week has, from Monday; days that are closed have nothing."""
    days: list[list[Hours]] = [[] for _ in DAYS]
    open_end = "+" in without_comments(osm)
    for span in spans(osm, MONDAY - DAY, MONDAY + 8 * DAY):
        if span.kind != "closed":
            for number, hours in _by_day(span, open_end):
                days[number].append(hours)
    return [tuple(day) for day in days]


def _by_day(span: Span, open_end: bool) -> Iterator[tuple[int, Hours]]:
    """A span cut at midnights, but for a night's hours, which belong to the evening."""
    start = span.start
    while start < span.end:
        midnight = start.replace(hour=0, minute=0) + DAY
        end = span.end if span.end - start < DAY else min(span.end, midnight)
        number = (start - MONDAY).days
        if 0 <= number < len(DAYS):
            first = _minutes(start - start.replace(hour=0, minute=0))
            last = first + _minutes(end - start)
            yield (
                number,
                Hours(first, last, span.kind, span.comment, open_end and last == MIDNIGHT),
            )
        start = end


def _minutes(time: timedelta) -> int:
    return int(time.total_seconds()) // 60


def _names(days: list[int], words: Words) -> str:
    """Days of the week by name, three or more in a row as "Monday to Friday"."""
    if len(days) == len(DAYS):
        return words.say("hours.every_day")
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names: list[str] = []
    for run in runs:
        if len(run) > 2:
            first, last = words.weekday(run[0]), words.weekday(run[-1])
            names.append(words.say("hours.days", first=first, last=last))
        else:
            names += map(words.weekday, run)
    return ", ".join(names)


def _times(day: tuple[Hours, ...], words: Words) -> str:
    """The hours of one day; those that are not sure say so."""
    said = ", ".join(filter(None, (_time(hours, words) for hours in day)))
    unsure = [hours for hours in day if hours.kind == "unknown"]
    if not unsure:
        return said
    comment = next((hours.comment for hours in unsure if hours.comment), "")
    if "appointment" in comment.casefold():
        why = words.say("hours.by_appointment")
    elif comment:
        why = words.say("hours.ask_comment", comment=left_to_right(comment))
    else:
        why = words.say("hours.ask")
    return f"{said}. {why}" if said else why


def _time(hours: Hours, words: Words) -> str:
    if (hours.start, hours.end) == (0, MIDNIGHT):
        return words.say("hours.all_day") if hours.kind == "open" else ""
    opens, closes = words.time(hours.start), words.time(hours.end % MIDNIGHT)
    if hours.open_end:
        return words.say("hours.from", opens=opens)
    return words.say("hours.span", opens=opens, closes=closes)
