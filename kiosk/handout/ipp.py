"""A page printer that speaks IPP: one on the network, or a queue of CUPS on this machine.

Why IPP by hand and not the system's print dialogue: it says *why* nothing comes out (no paper, a
jam, an open door), it can take a job back, it leaves no file on this machine's disk when the
printer is spoken to directly, it cannot block longer than its time-out, and it needs no running
print service. The system's own printers (`ui.paint.SystemPrinter`) remain for those without it.

Only the standard library is used. It reads nothing but the printer's state and the job's.
"""

from __future__ import annotations

import http.client
import itertools
import threading
import time
from collections.abc import Iterable
from urllib.parse import urlsplit

from kiosk.handout import ipp_message
from kiosk.handout.ipp_message import Answer, Attribute
from kiosk.handout.printers import Job, MediaType, Outcome, State

PORT = 631
ANSWER_TIME_OUT = 5.0
"""Seconds to wait for one answer."""
JOB_TIME_OUT = 25.0
"""Seconds to follow a job; shorter than the worker's patience."""
GRACE = 8.0
"""Seconds: a page is out of most printers by then, and a printer that warned is waiting."""
POLL = 0.4
"""Seconds between two questions about a job."""

_STOPPED = 5
_PROCESSING = 5
_JOB_STOPPED = 6
_ENDED_BADLY = (7, 8)
_COMPLETED = 9

REASONS: tuple[tuple[str, State], ...] = (
    ("media-empty", "out_of_paper"),
    ("media-needed", "out_of_paper"),
    ("media-jam", "jam"),
    ("cover-open", "door_open"),
    ("door-open", "door_open"),
    ("interlock-open", "door_open"),
    ("input-tray-missing", "door_open"),
    ("toner-empty", "out_of_ink"),
    ("marker-supply-empty", "out_of_ink"),
    ("spool-area-full", "busy"),
    ("shutdown", "offline"),
    ("offline", "offline"),
    ("connecting-to-device", "offline"),
    ("timed-out", "offline"),
    ("paused", "offline"),
    ("stopped-partly", "unknown"),
)
"""Keywords of printer-state-reasons (RFC 8011, 5.4.12; PWG 5100.9), in order of what helps most."""

MEDIA = {"letter": "na_letter_8.5x11in", "a4": "iso_a4_210x297mm"}
"""PWG 5101.1 names of the papers we draw."""

OFFLINE = Outcome(printed=False, state="offline", detail="The printer does not answer.")


class _Running:
    """One job under way, so that taking it back never takes back the next."""

    def __init__(self) -> None:
        self.taken_back = threading.Event()
        self.job: int | None = None


class IppPrinter:
    """One printer at an address such as ipp://printer.local/ipp/print.

    Args:
        address: ipp:// (plain) or ipps:// (encrypted, with a certificate this system trusts).
        job_time_out: seconds to follow a job before saying that nobody knows.
        grace: seconds a job may take before a mere warning counts as what stops it.
    """

    media_type: MediaType = "application/pdf"

    def __init__(
        self, address: str, job_time_out: float = JOB_TIME_OUT, grace: float = GRACE
    ) -> None:
        self._address = address
        self._grace = grace
        self._job_time_out = job_time_out
        self._numbers = itertools.count(1)
        self._running = _Running()

    def state(self) -> State:
        """What the printer says of itself now."""
        try:
            return state_of(self._printer())
        except (OSError, http.client.HTTPException, ValueError):
            return "offline"

    def print(self, job: Job) -> Outcome:
        """Send a job unless the printer already says that it cannot print, and follow it."""
        running = self._running = _Running()
        try:
            printer = self._printer()
            state = state_of(printer)
            if state not in ("ready", "unknown"):
                return Outcome(printed=False, state=state, detail=_reasons(printer))
            if self.media_type not in printer.texts("document-format-supported"):
                return Outcome(printed=False, state="offline", detail="It does not take PDF files.")
            return self._send(job, printer, running)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Outcome(printed=False, state="offline", detail=f"{OFFLINE.detail} {error}")

    def cancel(self) -> None:
        """Take the job back unless it is being printed. A printer that is gone is no error."""
        self._take_back(self._running)

    def _take_back(self, running: _Running) -> None:
        running.taken_back.set()
        number = running.job
        if number is None:
            return
        try:
            if self._job_is_printing(number):
                return
            self._ask(ipp_message.CANCEL_JOB, [_job_id(number)])
        except (OSError, http.client.HTTPException, ValueError):
            return

    def _send(self, job: Job, printer: Answer, running: _Running) -> Outcome:
        asked = [
            (ipp_message.NAME, "requesting-user-name", (job.title,)),
            (ipp_message.NAME, "job-name", (job.title,)),
            (ipp_message.MIME, "document-format", (self.media_type,)),
        ]
        media = MEDIA[job.paper]
        paper: list[Attribute] = []
        if media in printer.texts("media-supported"):
            paper.append((ipp_message.KEYWORD, "media", (media,)))
        if running.taken_back.is_set():
            return Outcome(printed=False, state="ready", detail="Taken back.")
        sent = self._ask(ipp_message.PRINT_JOB, asked, paper, job.data)
        number = sent.number("job-id")
        if not sent.successful or number is None:
            detail = f"The printer refused the job (0x{sent.status:04x})."
            return Outcome(printed=False, state="busy", detail=detail)
        running.job = number
        if running.taken_back.is_set():
            self._take_back(running)
        return self._follow(number, running)

    def _follow(self, number: int, running: _Running) -> Outcome:
        """Wait until the job is on paper, or the printer says why not."""
        start = time.monotonic()
        while (waited := time.monotonic() - start) < self._job_time_out:
            job = self._ask(ipp_message.GET_JOB_ATTRIBUTES, [_job_id(number)])
            job_state = job.number("job-state")
            if job_state == _COMPLETED:
                return Outcome(printed=True, state="ready")
            printer = self._printer()
            state = state_of(printer, warnings=waited >= self._grace)
            if job_state in _ENDED_BADLY or running.taken_back.is_set():
                return Outcome(printed=False, state=_failed(state), detail=_reasons(printer))
            if state not in ("ready", "unknown"):
                self._ask(ipp_message.CANCEL_JOB, [_job_id(number)])
                return Outcome(printed=False, state=state, detail=_reasons(printer))
            running.taken_back.wait(POLL)
        return Outcome(printed=True, state="unknown", detail="The printer did not say it was done.")

    def _job_is_printing(self, number: int) -> bool:
        job = self._ask(ipp_message.GET_JOB_ATTRIBUTES, [_job_id(number)])
        if job.number("job-state") != _PROCESSING:
            return False
        return state_of(self._printer()) in ("ready", "unknown")

    def _printer(self) -> Answer:
        wanted = (
            "printer-state",
            "printer-state-reasons",
            "printer-is-accepting-jobs",
            "document-format-supported",
            "media-supported",
        )
        asked = [(ipp_message.KEYWORD, "requested-attributes", wanted)]
        return self._ask(ipp_message.GET_PRINTER_ATTRIBUTES, asked)

    def _ask(
        self,
        operation: int,
        attributes: Iterable[Attribute] = (),
        job_attributes: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Answer:
        """One operation over HTTP (RFC 8010, 4). Opens a connection of its own (FIELD 5)."""
        parts = urlsplit(self._address)
        kind = http.client.HTTPSConnection if parts.scheme == "ipps" else http.client.HTTPConnection
        message = ipp_message.request(
            operation, next(self._numbers), self._address, attributes, job_attributes
        )
        connection = kind(parts.hostname or "", parts.port or PORT, timeout=ANSWER_TIME_OUT)
        try:
            connection.request(
                "POST",
                parts.path or "/",
                message + document,
                {"Content-Type": "application/ipp", "Host": parts.netloc},
            )
            answer = connection.getresponse()
            if answer.status != http.client.OK:
                raise http.client.HTTPException(f"HTTP {answer.status}")
            return ipp_message.answer(answer.read())
        finally:
            connection.close()


def state_of(printer: Answer, *, warnings: bool = False) -> State:
    """The state that says most about why nothing would come out.

    A reason ending in "-report" tells without stopping anything. One ending in "-warning" should
    not stop anything either, but printers differ (CUPS' own `ippeveprinter` says
    "media-empty-warning" and waits): it counts with `warnings`, when a job does not move.
    A printer that stopped without a reason we know is unknown, and is still tried.
    """
    harmless = ("-report",) if warnings else ("-report", "-warning")
    reasons = [
        reason.removesuffix("-error").removesuffix("-warning")
        for reason in printer.texts("printer-state-reasons")
        if not reason.endswith(harmless)
    ]
    for keyword, state in REASONS:
        if keyword in reasons:
            return state
    if printer.attributes.get("printer-is-accepting-jobs") == (False,):
        return "busy"
    stopped = printer.number("printer-state") == _STOPPED
    return "unknown" if stopped or not printer.successful else "ready"


def _failed(state: State) -> State:
    return "unknown" if state == "ready" else state


def _reasons(printer: Answer) -> str:
    # untranslated: for the log
    return "The printer says: " + ", ".join(printer.texts("printer-state-reasons"))


def _job_id(number: int) -> Attribute:
    return (ipp_message.INTEGER, "job-id", (number,))
