"""The wait of a machine without a desk, in a small file (`kiosk.desk.throttle`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.desk.throttle import CLEAR, FREE_TRIES, LONGEST_WAIT, State
from kiosk.edition.disk import locked, replace_file

DAMAGED = State(FREE_TRIES, LONGEST_WAIT)
"""What a file that cannot be read counts as: damaging it gains nothing."""


class ThrottleFile:
    """Keeps the `Store` protocol for one subject, the machine.

    Args:
        path: of the file; its folder is there.
        subject: the only one there is.
    """

    def __init__(self, path: Path, subject: str) -> None:
        self._path = path
        self._subject = subject

    def read(self, subject: str) -> State:
        """How it stands; `CLEAR` without a file, `DAMAGED` when it makes no sense."""
        if subject != self._subject:
            raise KeyError(subject)
        try:
            written = json.loads(self._path.read_bytes())
            state = State(int(written["failures"]), int(written["seconds_left"]))
        except FileNotFoundError:
            return CLEAR
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return DAMAGED
        return state if state.failures >= 0 and state.seconds_left >= 0 else DAMAGED

    def swap(self, subject: str, seen: State, new: State) -> bool:
        """Put `new` in place of `seen` in one step. Raises OSError when the disk takes nothing."""
        with locked(self._path.parent):
            if self.read(subject) != seen:
                return False
            document = {"failures": new.failures, "seconds_left": new.seconds_left}
            replace_file(self._path, json.dumps(document).encode())
            return True

    def waiting(self) -> Mapping[str, State]:
        """The machine, when it has seconds left."""
        state = self.read(self._subject)
        return {self._subject: state} if state.seconds_left else {}
