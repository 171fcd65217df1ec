"""What staff should know, as lines of a small file: `amparo.log` in the data folder.

Sentences about the machine and its editions only. Nothing a visitor does is written here, and no
failure's own words, which could repeat what somebody typed: of a failure, only its kind and place.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.clock import Clock

LARGEST = 256 * 1024
"""Bytes; a longer log begins anew, and the one before stays beside it as `amparo.log.1`."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Log:
    """Takes a sentence for staff and a detail. The same sentence is written once a day at most.

    Args:
        path: of the file; its folder is made when there is something to say.
        clock: the local wall time.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._told: set[tuple[str, str]] = set()
        self._day = ""

    def __call__(self, sentence: str, detail: str = "", /) -> None:
        """Write it down. A disk that takes nothing is no reason to stop a visitor."""
        moment = self._clock().isoformat(timespec="seconds")
        if moment[:10] != self._day:
            self._day = moment[:10]
            self._told.clear()
        if (sentence, detail) in self._told:
            return
        self._told.add((sentence, detail))
        line = " ".join(f"{moment} {sentence} {f'[{detail}]' if detail else ''}".split())
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > LARGEST:
                self._path.replace(self._path.with_name(f"{self._path.name}.1"))
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{line}\n")
        except OSError:
            print(sentence, file=sys.stderr)  # noqa: T201 - the only place left

    def failures(self) -> Hook:
        """A `sys.excepthook`: a failure of the program, by kind and place, never in its own words."""

        def note(
            kind: type[BaseException], _error: BaseException, trace: TracebackType | None
        ) -> None:
            places = [f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(trace)]
            self(
                "Something in the program failed.", f"{kind.__name__} at {' < '.join(places[-3:])}"
            )

        return note
