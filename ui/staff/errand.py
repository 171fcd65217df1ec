"""A process of this program's own that does something long while the desk's window stays alive.

It is the same program with other words on its command line. What it says on its output, a line at a
time, is handed on; so is how it ended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from ui.desk_door import command

_PROGRAM = Path(__file__).resolve().parent.parent.parent

WAIT_FOR_END = 2000
"""Milliseconds a process gets to end by itself."""

WAIT_LONGEST = 60_000
"""Milliseconds a process gets whose work is not to be lost."""

FAILED = 1
"""The exit code of a process that could not be started, or was ended from outside."""


class Errand(QObject):
    """One such process at a time.

    Args:
        environment: variables of its own.
    """

    said = Signal(str)
    """A line of its output."""
    ended = Signal(int, str)
    """Its exit code, and the last sentence it said on its way out."""

    def __init__(
        self, environment: Mapping[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._environment = dict(environment or {})
        self._process: QProcess | None = None
        self._said = b""

    def running(self) -> bool:
        """True from its start to its end."""
        return self._process is not None

    def start(self, words: Sequence[str]) -> None:
        """Run the program with these words; nothing while it runs."""
        if self._process is not None:
            return
        program, *arguments = command(*words)
        process = QProcess()
        surroundings = QProcessEnvironment.systemEnvironment()
        for name, value in self._environment.items():
            surroundings.insert(name, value)
        process.setProcessEnvironment(surroundings)
        process.setWorkingDirectory(str(_PROGRAM))
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process, self._said = process, b""
        process.start(program, arguments)

    def tell(self, line: str) -> None:
        """Write a line to its input."""
        if self._process is not None:
            self._process.write(f"{line}\n".encode())

    def stop(self) -> None:
        """End it now, and say nothing of it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed)
        process.closeWriteChannel()
        process.terminate()
        if not process.waitForFinished(WAIT_FOR_END):
            process.kill()
            process.waitForFinished(WAIT_FOR_END)

    def finish(self) -> None:
        """Wait for its end, and say nothing of it."""
        if self._process is not None:
            self._process.waitForFinished(WAIT_LONGEST)
        self.stop()

    def _read(self) -> None:
        if self._process is None:
            return
        self._said += bytes(self._process.readAllStandardOutput().data())
        *lines, self._said = self._said.split(b"\n")
        for line in lines:
            self.said.emit(line.decode("utf-8", "replace"))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        process, self._process = self._process, None
        if process is None:
            return
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        crashed = status == QProcess.ExitStatus.CrashExit
        self.ended.emit(FAILED if crashed else code, told.rpartition("\n")[2])

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process = None
            self.ended.emit(FAILED, "")
