"""Opening hours on their way into an edition: checked, and with the closures known at that time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import opening_hours

from kiosk.desk.tables import Closure


def problem(osm: str) -> str:
    """Why hours cannot be read, as the rest of a sentence with what to do; "" when they can."""
    if opening_hours.validate(osm):
        return ""
    return (
        f'"{osm}" cannot be read: write them as in OpenStreetMap, such as Mo-Fr 08:00-16:30,'
        ' or unknown "by appointment"'
    )


def with_closures(osm: str, closures: Sequence[Closure]) -> str:
    """The hours with each closure as a rule of its own behind them, which then counts.

    What is said about it stands behind the rule as its comment.
    """
    ordered = sorted(closures, key=lambda each: (each.starts_on, each.ends_on))
    rules = (f"{_days(each.starts_on, each.ends_on)} off{_said(each.reason)}" for each in ordered)
    return "; ".join((osm, *rules))


def _said(reason: str | None) -> str:
    """A reason as a comment, which ends at the next quotation mark."""
    said = " ".join((reason or "").replace('"', "'").split())
    return f' "{said}"' if said else ""


def _days(first: date, last: date) -> str:
    days = [f"{day.year} {_MONTHS[day.month - 1]} {day.day:02}" for day in (first, last)]
    return days[0] if first == last else "-".join(days)


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
