"""Prints beside the visitor's screen, and stops waiting when a printer stalls.

Each job gets a thread of its own: a printer that hangs for good costs one sleeping thread, not the
next visitor's slip.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from kiosk.handout.printers import Job, Outcome, Printer

TIME_OUT = 30.0
"""Seconds a visitor waits for a word from the printer; then the screen offers the codes."""

Done = Callable[[Outcome], None]


class _Order:
    """One job under way: its answer is given once, or never after a wipe."""

    def __init__(self, done: Done) -> None:
        self._done = done
        self._lock = threading.Lock()
        self._answered = False
        self.taken_back = threading.Event()

    def answer(self, outcome: Outcome) -> None:
        with self._lock:
            if self._answered:
                return
            self._answered = True
        self._done(outcome)

    def forget(self) -> None:
        with self._lock:
            self._answered = True
        self.taken_back.set()


class Worker:
    """Hands jobs to one printer, from any thread, without making anybody wait.

    Args:
        printer: where the jobs go.
        time_out: seconds until a job without an answer counts as failed.
    """

    def __init__(self, printer: Printer, time_out: float = TIME_OUT) -> None:
        self.printer = printer
        self._time_out = time_out
        self._current: _Order | None = None
        self._lock = threading.Lock()

    def start(self, job: Job, done: Done) -> None:
        """Print a job. `done` is called once, from another thread; never after `wipe`."""
        order = _Order(done)
        with self._lock:
            self._current = order
        late = threading.Timer(self._time_out, self._late, (order,))
        late.daemon = True
        late.start()
        self._thread(self._print, order, job, late)

    def wipe(self) -> None:
        """The visit is over: no answer comes any more, and what is not yet printing is taken back.

        Returns at once, whatever the printer does.
        """
        with self._lock:
            order, self._current = self._current, None
        if order is not None:
            order.forget()
            self._thread(self.printer.cancel)

    def _print(self, order: _Order, job: Job, late: threading.Timer) -> None:
        try:
            if not order.taken_back.is_set():
                order.answer(self._outcome(job))
        finally:
            late.cancel()
            with self._lock:
                if self._current is order:
                    self._current = None

    def _outcome(self, job: Job) -> Outcome:
        """The printer's answer; a back end that raises all the same has failed, not the visit."""
        try:
            return self.printer.print(job)
        except Exception as error:  # noqa: BLE001 - drivers raise what they like (FIELD 5)
            return Outcome(printed=False, state="unknown", detail=repr(error))

    def _late(self, order: _Order) -> None:
        order.answer(Outcome(printed=False, state="unknown", detail="No answer from the printer."))
        # else it would come out when nobody is there to take it
        self._thread(self.printer.cancel)

    @staticmethod
    def _thread(call: Callable[..., None], *arguments: object) -> None:
        threading.Thread(target=call, args=arguments, daemon=True, name="printing").start()
