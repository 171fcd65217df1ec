"""The back-up that nobody has to think of: once a day, while the staff desk is open."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer

from kiosk.clock import Clock
from kiosk.desk import backup
from kiosk.errors import AmparoError
from kiosk.paths import Data
from ui.fonts import Report

EVERY = 10 * 60 * 1000
"""Milliseconds between looks whether today's is made."""

SOON = 15 * 1000
"""Milliseconds after the start: first the desk is to be on the screen."""


class Nightly(QObject):
    """Looks from time to time and makes the day's back-up, beside the screen's thread.

    Args:
        data: this machine's folders.
        clock: says which day it is.
        report: takes a sentence when the disk is full or read-only; it is tried again.
    """

    def __init__(
        self, data: Data, clock: Clock, report: Report, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._clock = clock
        self._report = report
        self._worker = ThreadPoolExecutor(1)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(SOON, self, self.look)

    def look(self) -> None:
        """Make the back-up if today's is still to be made."""
        self._worker.submit(self.make)

    def make(self) -> None:
        """Make it here and now, or report why it could not be made."""
        try:
            backup.nightly(self._data, self._clock)
        except AmparoError as error:
            self._report(error.sentence, error.detail)

    def end(self) -> None:
        """Wait for one that is being made."""
        self._worker.shutdown()
