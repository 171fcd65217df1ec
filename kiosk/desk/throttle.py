"""Slowing down whoever guesses: waits that neither a restart nor a changed clock shortens.

A try is counted on the disk before the secret is looked at, so that ending the program in between
gives no free guess. A wait is no moment of the clock but a number of seconds still to be served
while the desk runs; each second is taken off on the disk once it has passed by the machine's
monotonic clock, which nobody can set. Only the right secret clears the count.

Two desks at once do not make time pass twice as fast: a second is taken off only by whoever saw
the present number a whole second ago.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

FREE_TRIES = 3
"""Mistakes that anybody makes; the third one waits."""

FIRST_WAIT = 10
LONGEST_WAIT = 300
"""Seconds. Each mistake doubles the wait: 10, 20, 40 … 300. Whoever stands there all day and night
has some 290 guesses; a visitor's mischief keeps staff out for five minutes, not for the day."""


@dataclass(frozen=True, slots=True)
class State:
    """How it stands with one account.

    Attributes:
        failures: tries since the last right one.
        seconds_left: to be served before the next try.
    """

    failures: int = 0
    seconds_left: int = 0


CLEAR = State()


class Store(Protocol):
    """Where the states are kept. `swap` lasts before it returns."""

    def read(self, subject: str) -> State:
        """How it stands; `CLEAR` when nothing is known."""
        ...

    def swap(self, subject: str, seen: State, new: State) -> bool:
        """Put `new` in place of `seen` in one step; False, and nothing, when it is not there."""
        ...

    def waiting(self) -> Mapping[str, State]:
        """Everybody with seconds left."""
        ...


class Waiting(Exception):  # noqa: N818 - a state, told to the person as a sentence by the caller
    """The wait is not over.

    Args:
        seconds: still to be served.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def wait_after(failures: int) -> int:
    """Seconds to wait after so many tries in a row that were wrong."""
    if failures < FREE_TRIES:
        return 0
    doubled = FIRST_WAIT * 2 ** min(failures - FREE_TRIES, 20)
    return int(min(LONGEST_WAIT, doubled))


def begin(store: Store, subject: str) -> State:
    """Count a try, before anything is compared. Returns how it stands if the try fails.

    Raises:
        Waiting: an earlier wait is not over; nothing was counted.
    """
    while True:
        seen = store.read(subject)
        if seen.seconds_left > 0:
            raise Waiting(seen.seconds_left)
        failures = seen.failures + 1
        new = State(failures, wait_after(failures))
        if store.swap(subject, seen, new):
            return new


def clear(store: Store, subject: str) -> None:
    """The secret was right, or an administrator gave a new one."""
    while not store.swap(subject, store.read(subject), CLEAR):
        pass


class Countdown:
    """Serves the waits of everybody at once, while the desk runs. Call `tick` about every second.

    Args:
        store: where the states are kept.
        monotonic: seconds that only go forward, by nobody's leave.
    """

    def __init__(self, store: Store, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._monotonic = monotonic
        self._seen: dict[str, tuple[State, float]] = {}

    def tick(self) -> dict[str, int]:
        """Take off what has passed. Returns the seconds left of everybody who waits."""
        waiting = self._store.waiting()
        now = self._monotonic()
        left: dict[str, int] = {}
        for subject, state in waiting.items():
            left[subject] = self._serve(subject, state, now).seconds_left
        self._seen = {name: seen for name, seen in self._seen.items() if left.get(name)}
        return {subject: seconds for subject, seconds in left.items() if seconds}

    def _serve(self, subject: str, state: State, now: float) -> State:
        before, since = self._seen.get(subject, (None, now))
        if state != before:
            self._seen[subject] = (state, now)
            return state
        passed = min(int(now - since), state.seconds_left)
        if passed < 1:
            return state
        served = State(state.failures, state.seconds_left - passed)
        if not self._store.swap(subject, state, served):
            served = self._store.read(subject)
            since = now - passed
        self._seen[subject] = (served, since + passed)
        return served
