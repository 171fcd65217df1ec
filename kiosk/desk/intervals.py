"""How long a record may be shown without anybody confirming it (rule 3).

The days count from the last check by a person, and before there is one from the day the fact was
written down. A number of confidence C is old already when it arrives, so it is due soonest. Law that
is contested, changed or local is due after 90 days (section 0.3 of the facts' paper); settled law
moves slowly. Between `due` and `until` a record says that nobody confirmed it since; after
`until` it carries a strong warning, or gives way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.edition.records import Confidence, GuideStatus

PREPARED_ON = date(2026, 11, 24)
"""The day the facts of the starter content were collected."""


@dataclass(frozen=True, slots=True)
class Interval:
    """In days."""

    due: int
    until: int

    def dates(self, start: date) -> tuple[str, str]:
        """`due_on` and `show_until` as ISO dates, counted from `start`."""
        due, until = (start + timedelta(days=days) for days in (self.due, self.until))
        return due.isoformat(), until.isoformat()


CONTACT: dict[Confidence, Interval] = {
    "A": Interval(180, 365),
    "B": Interval(90, 365),
    "C": Interval(30, 180),
}

GUIDE: dict[GuideStatus, Interval] = {
    "settled": Interval(365, 730),
    "contested": Interval(90, 180),
    "changed": Interval(90, 180),
    "local": Interval(90, 180),
}
