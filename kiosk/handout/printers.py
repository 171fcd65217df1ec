"""Printers: one small interface, its answers, and a printer that writes files.

This module says what every printer can be asked and what it may answer. It draws nothing (see
`ui.paint`) and knows no printer's language: `kiosk.handout.ipp` speaks IPP, `ui.paint` has the
system's printers; receipt printers take the same `Job` with a picture in it.

A printer blocks while it prints and is therefore called by `kiosk.handout.worker`, which gives up
waiting after a while, so that a stalled printer never stops a visitor.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from kiosk.handout.document import TITLE, Document

State = Literal[
    "ready", "out_of_paper", "out_of_ink", "jam", "door_open", "busy", "offline", "unknown"
]
"""What a printer says of itself. `unknown` is an answer of its own: many printers cannot tell, and
that must not read as "no paper" (FIELD 5)."""

MediaType = Literal["application/pdf", "image/png"]


@dataclass(frozen=True, slots=True)
class Job:
    """One handout on its way to paper.

    Attributes:
        document: what is printed, for a printer that draws for itself.
        data: the same, drawn: a PDF or a picture of black and white dots.
        media_type: of `data`.
        paper: of a PDF: "letter" or "a4".
    """

    document: Document
    data: bytes
    media_type: MediaType
    paper: Literal["letter", "a4"] = "letter"

    @property
    def title(self) -> str:
        """The same word for every job: queues keep titles, and a title can tell on somebody."""
        return TITLE


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job.

    Attributes:
        printed: True when the printer took the whole job and nothing says it failed.
        state: of the printer then.
        detail: for staff and the log, in English; says nothing about what was printed.
    """

    printed: bool
    state: State
    detail: str = ""

    @property
    def message(self) -> str:
        """Id of the sentence for the visitor (`kiosk.words`)."""
        if self.printed:
            return "printer.printed" if self.state == "ready" else "printer.sent"
        return f"printer.{self.state}"


class Printer(Protocol):
    """A machine that makes paper, or stands for one. Methods may be called from any thread."""

    @property
    def media_type(self) -> MediaType:
        """What it wants in `Job.data`."""
        ...

    def state(self) -> State:
        """Ask the printer how it is. Never raises: a printer that cannot be asked is offline."""
        ...

    def print(self, job: Job) -> Outcome:
        """Print one job, and wait until the printer has it. Never raises for what paper does."""
        ...

    def cancel(self) -> None:
        """Take back the job that is on its way, unless it is being printed already."""
        ...


@dataclass(frozen=True, slots=True)
class FilePrinter:
    """Writes each job over the same file: for the command line and for places without paper."""

    path: Path
    media_type: MediaType = "application/pdf"

    def state(self) -> State:
        """A folder that is there is ready."""
        return "ready" if self.path.parent.is_dir() else "offline"

    def print(self, job: Job) -> Outcome:
        """Write the job's data as it is."""
        try:
            self.path.write_bytes(job.data)
        except OSError as error:
            return Outcome(printed=False, state="offline", detail=str(error))
        return Outcome(printed=True, state="ready")

    def cancel(self) -> None:
        """Nothing waits here."""
