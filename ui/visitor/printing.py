"""Paper, as the visitor's pages ask for it: one printer or none, and one sentence about what it did.

A printer answers from a thread of its own; Qt brings its answer to the screen's thread. Ending the
visit takes back what is not yet printing.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from kiosk.handout.printers import Job, Outcome, Printer
from kiosk.handout.worker import Worker

PaperKind = Literal["slip", "page"]
Sheet = Literal["letter", "a4"]


class Printing(QObject):
    """Hands jobs to this device's printer, if it has one.

    Args:
        printer: where paper comes from; None where there is none.
        sheet: the size of a page printer's paper.
    """

    answered = Signal(str)
    """Id of the sentence for the visitor (`kiosk.handout.printers.Outcome.message`)."""

    def __init__(
        self,
        printer: Printer | None = None,
        sheet: Sheet = "letter",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.sheet: Sheet = sheet
        self._worker = Worker(printer) if printer else None

    def printer(self) -> Printer | None:
        """The printer, or None."""
        return self._worker.printer if self._worker else None

    def paper(self) -> PaperKind | None:
        """The paper it prints on: a receipt printer takes pictures, a page printer PDF."""
        printer = self.printer()
        if printer is None:
            return None
        return "slip" if printer.media_type == "image/png" else "page"

    def start(self, job: Job) -> None:
        """Print; `answered` tells what became of it. Raises ValueError without a printer."""
        if self._worker is None:
            raise ValueError("There is no printer.")
        self._worker.start(job, self._done)

    def wipe(self) -> None:
        """The visit is over."""
        if self._worker:
            self._worker.wipe()

    def _done(self, outcome: Outcome) -> None:
        self.answered.emit(outcome.message)
