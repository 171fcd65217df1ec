"""The door from the visitor's screens to the staff desk: a process of its own, watched.

Whatever happens to the desk, the visitor's screens go on. Only a desk that says so (exit code 10,
which takes an administrator or the exit PIN) closes the kiosk.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from ui.log import Log

LEAVE = 10
"""The desk's exit code that closes the kiosk (`ui.staff.app`)."""

WAIT_FOR_END = 3000
"""Milliseconds the desk gets to end in order when the kiosk ends."""

_PROGRAM = Path(__file__).resolve().parent.parent


def command(*arguments: str) -> list[str]:
    """How this program starts itself: the frozen one, or Python with our package."""
    own = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.commands"]
    )
    return [*own, *arguments]


class DeskDoor(QObject):
    """Starts the desk and waits for its end.

    Args:
        program: the desk's command line.
        report: takes a sentence that staff should know.
    """

    left = Signal()
    """Staff leave the kiosk to the system."""
    closed = Signal()
    """The desk ended, whichever way."""

    def __init__(self, program: Sequence[str], report: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = list(program)
        self._report = report
        # One for every opening: deleted within its own signal, it would take the kiosk along.
        self._process = QProcess()
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        # From a checkout and from site-packages alike, `-m ui.commands` is found here.
        self._process.setWorkingDirectory(str(_PROGRAM))
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)

    def open(self) -> None:
        """Start the desk, above the visitor's window; nothing while it is open."""
        if not self.is_open():
            self._process.start(self._program[0], self._program[1:])

    def is_open(self) -> bool:
        """True while the desk runs."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def close(self) -> None:
        """The kiosk ends: so does the desk. What is typed there is kept."""
        self._process.blockSignals(True)
        if self.is_open():
            self._process.terminate()
            if not self._process.waitForFinished(WAIT_FOR_END):
                self._process.kill()
                self._process.waitForFinished(WAIT_FOR_END)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status == QProcess.ExitStatus.CrashExit
        if crashed or code not in (0, LEAVE):
            how = "crashed" if crashed else f"exit code {code}"
            self._report("The staff desk ended by itself. Visitors were not disturbed.", how)
        self.closed.emit()
        if code == LEAVE and not crashed:
            self.left.emit()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._report("The staff desk could not be started. Install the program again.")
            self.closed.emit()
