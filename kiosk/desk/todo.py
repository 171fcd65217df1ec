"""The list of what there is to do: five tasks at a time, and the whole of it behind them.

    with desk.reading() as session:
        five = todo.todo(session, today)
        everything = todo.whole_list(session, today)

`todo` is light, so that the page opens at once; `whole_list` also gathers what would be published.
The order is that of `kiosk.desk.tasks`.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable
from datetime import UTC

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from kiosk.clock import Clock, Today
from kiosk.desk import shown_contacts, shown_texts, todo_contacts, todo_gaps, todo_guides
from kiosk.desk.database import Database
from kiosk.desk.publish import gather
from kiosk.desk.tables import Place
from kiosk.desk.tasks import LATER, Group, Task

__all__ = [
    "Group",
    "Task",
    "count",
    "now",
    "opened",
    "refusals",
    "seen",
    "todo",
    "unopened",
    "whole_list",
    "with_refusals",
]

FIVE = 5
"""At most so many at a time: a person with ten minutes can do them."""

SHOWN = 50
"""Tasks of one kind that the whole list names; it says how many more there are."""

LONG_UNOPENED = 60
"""Days after which a desk that nobody opened says so."""

NOTHING: frozenset[str] = frozenset()


def todo(
    session: Session, today: Today, *, limit: int = FIVE, hidden: frozenset[str] = NOTHING
) -> tuple[Task, ...]:
    """What to do now, riskiest first.

    Args:
        session: of the desk; nothing is changed.
        today: the day to judge by.
        limit: how many at most.
        hidden: what staff hid (`withdrawals.read`): it hurts nobody, and can wait.
    """
    return now(session, today, limit=limit, hidden=hidden)[0]


def now(
    session: Session, today: Today, *, limit: int = FIVE, hidden: frozenset[str] = NOTHING
) -> tuple[tuple[Task, ...], int]:
    """What `todo` gives, and how many tasks wait in all."""
    tasks = _by_risk(session, today, hidden)
    return tuple(heapq.nsmallest(limit, tasks, key=lambda task: task.order)), len(tasks)


def count(session: Session, today: Today, *, hidden: frozenset[str] = NOTHING) -> int:
    """How many tasks wait, beside the entry in the side bar."""
    return now(session, today, hidden=hidden)[1]


def whole_list(
    session: Session,
    today: Today,
    *,
    hidden: frozenset[str] = NOTHING,
    shown: int = SHOWN,
    refused: bool = True,
) -> tuple[Group, ...]:
    """Everything, by kind; kinds of which there is nothing are left out.

    In this order: "invalid" (publishing would refuse it), "call", "look" and "guide" (due, or never
    done), "soon" (humbled within 30 days), "missing" fields, "translate", "steward".

    Args:
        session: of the desk; nothing is changed.
        today: the day to judge by.
        hidden: what staff hid.
        shown: how many tasks of a kind are named.
        refused: also look for what publishing would refuse, which takes as long as publishing does.
    """
    contacts = shown_contacts.read(session)
    tasks = _tasks(session, contacts, today, hidden)
    guides, english = shown_texts.of_guides(session)
    packs = {guide.pack for guide in guides}
    english |= shown_texts.of_listings(session, contacts, packs)
    by_kind: dict[str, list[Task]] = {
        "invalid": list(todo_gaps.invalid(refusals(session, today) if refused else ())),
        "call": [],
        "look": [],
        "guide": [],
        "soon": [],
        "missing": list(todo_gaps.missing(contacts.spots, guides)),
        "translate": list(todo_gaps.translations(session, english)),
        "steward": list(todo_gaps.stewards(session, _crowds(contacts))),
    }
    for task in tasks:
        by_kind["soon" if only_soon(task) else task.kind].append(task)
    return tuple(_group(kind, each, shown) for kind, each in by_kind.items() if each)


def with_refusals(
    groups: tuple[Group, ...], problems: Iterable[str], shown: int = SHOWN
) -> tuple[Group, ...]:
    """The whole list that was read without them, with what publishing would refuse on top."""
    tasks = list(todo_gaps.invalid(problems))
    return (_group("invalid", tasks, shown), *groups) if tasks else groups


def _group(kind: str, tasks: list[Task], shown: int) -> Group:
    first = heapq.nsmallest(shown, tasks, key=lambda task: task.order)
    return Group(kind, len(tasks), tuple(first))


def refusals(session: Session, today: Today) -> tuple[str, ...]:
    """What publishing would stop with, a sentence each."""
    return gather(session, today.date).problems


def only_soon(task: Task) -> bool:
    """It will be humbled before long, and nothing else is wrong with it."""
    return "soon" in task.reasons and not {
        "never_called",
        "wrong_number",
        "contested",
    }.intersection(task.reasons)


def _by_risk(session: Session, today: Today, hidden: frozenset[str]) -> list[Task]:
    """What cannot wait: neither done today, nor hidden, nor only due before long."""
    contacts = shown_contacts.read(session)
    return [task for task in _tasks(session, contacts, today, hidden) if task.risk < LATER]


def _tasks(
    session: Session,
    contacts: shown_contacts.Contacts,
    today: Today,
    hidden: frozenset[str],
) -> Iterable[Task]:
    day = today.date
    attempts = todo_contacts.Attempts(session, contacts)
    return [
        *todo_contacts.calls(contacts, attempts, day, hidden),
        *todo_contacts.looks(contacts, day, hidden),
        *todo_guides.guides(session, shown_contacts.checks(session), day, hidden),
    ]


def _crowds(contacts: shown_contacts.Contacts) -> Counter[str]:
    return Counter(topic for spot in contacts.spots for topic in spot.topics)


def unopened(session: Session, clock: Clock) -> int:
    """Days since somebody last opened the desk; 0 when that is not known or lies ahead."""
    last = session.scalar(select(Place.opened_at))
    return max(0, (clock().astimezone(UTC) - last).days) if last else 0


def opened(desk: Database, clock: Clock) -> int:
    """Keep that somebody opened the desk, once a day.

    Returns 0, or, when nobody did for `LONG_UNOPENED` days, how many; that is then said until
    somebody has `seen` it.

    Raises:
        OSError, DBAPIError: as the database does. Nothing of a visitor depends on it.
    """
    with desk.reading() as session:
        last, days = session.scalar(select(Place.opened_at)), unopened(session, clock)
    if days >= LONG_UNOPENED:
        return days
    now = clock().astimezone(UTC)
    if last is None or last.date() != now.date():
        seen(desk, clock)
    return 0


def seen(desk: Database, clock: Clock) -> None:
    """Keep that somebody opened the desk, and read for how long nobody had."""
    with desk.writing() as session:
        session.execute(update(Place).values(opened_at=clock().astimezone(UTC)))
