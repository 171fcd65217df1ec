"""The waits of a desk's accounts, in its database (`kiosk.desk.throttle`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC

from sqlalchemy import delete, insert, select, update

from kiosk.clock import Clock
from kiosk.desk import tables
from kiosk.desk.database import Database
from kiosk.desk.throttle import CLEAR, State
from kiosk.errors import UserError


class ThrottleTable:
    """Keeps the `Store` protocol with the table `throttle`.

    Args:
        desk: the open desk.
        clock: for `last_failed_at`, which people read and no rule does.
    """

    def __init__(self, desk: Database, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock

    def read(self, subject: str) -> State:
        """How it stands; `CLEAR` when nothing is known."""
        with self._desk.reading() as session:
            row = session.get(tables.Throttle, subject)
            return State(row.failures, row.seconds_left) if row else CLEAR

    def swap(self, subject: str, seen: State, new: State) -> bool:
        """Put `new` in place of `seen` in one step; False, and nothing, when it is not there."""
        table = tables.Throttle
        same = (
            (table.subject == subject)
            & (table.failures == seen.failures)
            & (table.seconds_left == seen.seconds_left)
        )
        values: dict[str, object] = {
            "failures": new.failures,
            "seconds_left": new.seconds_left,
        }
        if new.failures > seen.failures:
            values["last_failed_at"] = self._clock().astimezone(UTC)
        if seen == CLEAR:
            return new == CLEAR or self._add(subject, values)
        change = delete(table) if new == CLEAR else update(table).values(**values)
        with self._desk.writing() as session:
            return session.connection().execute(change.where(same)).rowcount == 1

    def _add(self, subject: str, values: Mapping[str, object]) -> bool:
        """The first failure; False when another process was there first."""
        try:
            with self._desk.writing() as session:
                session.execute(insert(tables.Throttle).values(subject=subject, **values))
        except UserError:  # what `writing` makes of two rows with one key
            return False
        return True

    def waiting(self) -> Mapping[str, State]:
        """Everybody with seconds left."""
        table = tables.Throttle
        with self._desk.reading() as session:
            rows = session.scalars(select(table).where(table.seconds_left > 0))
            return {row.subject: State(row.failures, row.seconds_left) for row in rows}
