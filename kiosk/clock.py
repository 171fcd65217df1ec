"""The date the kiosk may rely on. The one place that asks the machine for the time.

A kiosk's clock can be wrong by decades (an empty battery) and must neither hide content nor make
old content look fresh (DESIGN 6.3). `Today` is therefore worked out from three dates and says
whether it can be relied on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

YEARS_AWAY = timedelta(days=2 * 366)
"""A clock further than this from what we last knew is taken as wrong, not as time passed."""

Clock = Callable[[], datetime]
"""Gives the local wall time, naive. Handed in everywhere; tests hand in a fixed one."""


def system_clock() -> datetime:
    """The machine's local time, naive."""
    return datetime.now()  # noqa: DTZ005 - opening hours are local wall time


@dataclass(frozen=True, slots=True)
class Today:
    """The day to judge content by.

    Attributes:
        date: the latest of clock, publishing date and last date seen that can be believed.
        known: False when the clock is years away from what we know. Then nothing is hidden for
            its age, numbers carry a caution, and nothing is said to be open or closed.
    """

    date: date
    known: bool


def today(now: datetime, published_on: date, last_seen_on: date | None = None) -> Today:
    """Work out today's date from the clock, the edition's publishing date and the last date seen.

    Returns the latest of the three. A clock more than `YEARS_AWAY` from the later of the other
    two does not count, and the answer is then not `known`.
    """
    anchor = max(published_on, last_seen_on or published_on)
    if abs(now.date() - anchor) > YEARS_AWAY:
        return Today(anchor, known=False)
    return Today(max(now.date(), anchor), known=True)
