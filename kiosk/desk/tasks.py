"""What there is to do at the desk, as plain data, and in which order: riskiest first.

The order (what could hurt a visitor most stands first):
wrong numbers somebody heard of, numbers of the urgent page, numbers nobody ever called, guides on
which courts disagree, then what is due; among equals first what most people turn to: lawyers named
by guides, then listings of the largest topics, then what is due longest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["call", "look", "guide", "steward", "translate", "missing", "invalid", "hidden"]

Reason = Literal[
    "wrong_number",
    "no_answer",
    "urgent",
    "never_called",
    "contested",
    "lawyer",
    "popular",
    "due",
    "doubtful",
    "soon",
    "never_checked",
]

WRONG, URGENT, NEVER_CALLED, CONTESTED, DUE, LATER = range(6)
"""Classes of risk, the riskiest first. `LATER`: not yet due, or hidden already, or tried today."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do.

    Attributes:
        key: names it for as long as it stands, such as "call:<key of the phone>".
        page: the page of the desk where its record is edited.
        record: id of that record.
        name: what people call it; never translated.
        number: as it is stored; "" when the task is no call.
        phone: key of the number.
        type: of the number, as HSDS has it; "" is a voice line.
        reasons: why it is to be done, the weightiest first.
        due_on: ISO date from which it counts as unconfirmed; "" when it has none.
        show_until: ISO date from which it carries a strong warning, or a guide gives way.
        last: ISO date of the last call that confirmed nothing; "" when there is none.
        count: how much there is of it: listings that show a number, texts without translation.
        outdated: texts whose English changed since their translation.
        fields: what is missing.
        sentence: what publishing would say, in English, or why something is hidden.
    """

    key: str
    kind: Kind
    page: str
    record: str
    name: str
    number: str = ""
    phone: str = ""
    type: str = ""
    reasons: tuple[Reason, ...] = ()
    due_on: str = ""
    show_until: str = ""
    last: str = ""
    count: int = 1
    outdated: int = 0
    fields: tuple[str, ...] = ()
    sentence: str = ""
    risk: int = LATER
    lawyers: int = 0
    crowd: int = 0

    @property
    def order(self) -> tuple[object, ...]:
        """Riskiest first when sorted by this."""
        return (self.risk, -self.lawyers, -self.crowd, self.due_on or "9", self.name, self.key)


@dataclass(frozen=True, slots=True)
class Group:
    """Tasks of one kind in the whole list: how many, and the first of them."""

    kind: str
    count: int
    tasks: tuple[Task, ...]


SOON = 30
"""Days before something grows humble that it is worth a look."""


def timing(due_on: date, show_until: date, today: date) -> Reason | None:
    """Whether something is doubtful, due, or soon will be; None when it holds for longer."""
    if today >= show_until:
        return "doubtful"
    if today >= due_on:
        return "due"
    if (min(due_on, show_until) - today).days <= SOON:
        return "soon"
    return None
