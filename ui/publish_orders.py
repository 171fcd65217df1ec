"""What `amparo publish`, `rollback` and `preview` do.

The desk's window starts them as processes of their own, so that it stays alive meanwhile.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk import clock, paths
from kiosk.desk import accounts, tables
from kiosk.desk import publish as publishing
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.plan import Item, Plan, plan
from kiosk.edition import last_seen, store, withdrawals
from kiosk.errors import UserError
from kiosk.exchange import setup

NICENESS = 10
"""A publishing process steps back behind the visitor's screen, on systems that know how."""

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Published:
    """One edition that can be shown. `who` and `happened_at` are "" where the desk does not know."""

    number: int
    published_on: str
    shown: bool
    who: str
    happened_at: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What publishing would do, and which editions there are, the newest first."""

    plan: Plan
    editions: tuple[Published, ...]


def publish(data: paths.Data, arguments: Namespace) -> int:
    """Publish the desk's content as a new edition; or only say what that would do."""
    step_back()
    with closing(setup.open_desk(data)) as desk:
        if arguments.plan:
            told = outlook(desk, data)
            print(msgspec.json.encode(told).decode() if arguments.json else "\n".join(_lines(told)))
            return 0
        folder, who = arguments.to or data.editions, _by(desk, arguments)
        phase: Callable[[str], None] = _say_step if arguments.json else lambda _phase: None
        info = publishing.publish(desk, folder, clock.system_clock, who=who, phase=phase)
    if arguments.json:
        print(json.dumps({"edition": info.number}), flush=True)
    else:
        print(f"Published edition {info.number}.")
    return 0


def rollback(data: paths.Data, arguments: Namespace) -> int:
    """Show an earlier edition again; the desk, where there is one, notes it."""
    if data.desk.exists():
        with closing(setup.open_desk(data)) as desk:
            info = publishing.rollback(
                desk,
                data.editions,
                clock.system_clock,
                arguments.number,
                who=_by(desk, arguments),
            )
    else:
        info = store.rollback(data.editions, arguments.number)
    print(f"Edition {info.number} is shown from now on. What was hidden stays hidden.")
    return 0


def outlook(desk: Database, data: paths.Data) -> Outlook:
    """What publishing would do now, and what can be brought back.

    Raises:
        AmparoError: the desk cannot be read.
    """
    shown = store.open_best(data.editions, paths.starter_edition(), lambda *_: None)
    with closing(shown) as edition:
        edition.withdraw(NOTHING)
        # What is published now is of today, whatever day the edition that is shown is of.
        now = clock.system_clock()
        today = clock.today(now, now.date(), last_seen.read(data.last_seen))
        with desk.reading() as session:
            hidden = withdrawals.read(data.editions)
            told = plan(session, edition, today, hidden=hidden)
            return Outlook(told, tuple(_editions(session, data, edition.info.number)))


def step_back() -> None:
    """Let a visitor's screen go first."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)


def _editions(session: Session, data: paths.Data, shown: int) -> Iterator[Published]:
    change = tables.Change
    rows = session.execute(
        select(change.after, change.changed_by, change.changed_at).where(
            change.table_name == publishing.EDITION, change.field == "published"
        )
    )
    by = {number: (who, when.isoformat()) for number, who, when in rows}
    for info in reversed(store.editions(data.editions)):
        who, when = by.get(str(info.number), ("", ""))
        yield Published(info.number, info.published_on, info.number == shown, who, when)


def _by(desk: Database, arguments: Namespace) -> Person | None:
    if not arguments.by:
        return None
    with desk.reading() as session:
        who = accounts.person(session, arguments.by)
    if who is None:
        raise UserError("This account may not sign in any more.")
    return who


def _say_step(phase: str) -> None:
    print(json.dumps({"step": phase}), flush=True)


def _lines(told: Outlook) -> Iterator[str]:
    now = told.plan
    kinds: dict[str, tuple[Item, ...]] = {
        "Appears": now.appears,
        "Changes": now.changes,
        "Vanishes": now.vanishes,
    }
    for what, items in kinds.items():
        for item in items:
            parts = ", ".join(each.part for each in item.changes)
            yield f"{what}: {item.kind} {item.name}" + (f" ({parts})" if parts else "")
    for one in now.translated:
        yield (
            f"Language {one.language}: {one.new} texts new, {one.changed} changed,"
            f" {one.status} with another status, {one.gone} gone"
        )
    for blocker in now.blockers:
        yield f"Blocks: {blocker.sentence}"
    for doubt in now.doubts:
        yield f"Doubtful ({doubt.what.replace('_', ' ')}): {doubt.count}"
    if now.nothing and not now.blockers:
        yield f"Visitors would see what edition {now.number} shows."


def preview(data: paths.Data, arguments: Namespace) -> int:
    """Pictures of a record as visitors will see it once it is published."""
    from ui import previewing  # noqa: PLC0415 - needs Qt

    step_back()
    if arguments.id is None:
        return previewing.answer(data, sys.stdin)
    return previewing.save(data, arguments)
