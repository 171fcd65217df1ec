"""Printing to a real IPP printer without paper: CUPS' own `ippeveprinter`.

It announces itself by DNS-SD and will not start without; it therefore gets a message bus and an
Avahi of its own, which nobody else hears.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.handout.document import Document
from kiosk.handout.ipp import IppPrinter, state_of
from kiosk.handout.ipp_message import GET_PRINTER_ATTRIBUTES, Answer, Value
from kiosk.handout.printers import Job, Outcome

PATIENCE = 20.0
PDF = b"%PDF-1.4\n% a page without anything on it\n"
JOB = Job(Document("en", ()), PDF, "application/pdf", "a4")

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

AVAHI = """[server]
host-name=amparo-test
use-ipv4=yes
use-ipv6=no
enable-dbus=yes
allow-interfaces=lo
[wide-area]
enable-wide-area=no
"""

# what the printer does with a job: it stops while the file `fault` names a reason, then keeps it
COMMAND = """#!/bin/sh
printf '%s' "$IPP_JOB_NAME" > {folder}/job-name
printf '%s' "$IPP_MEDIA" > {folder}/media
if [ -e {folder}/fault ]; then
    reason=$(cat {folder}/fault)
    [ -n "$reason" ] && echo "STATE: +$reason" >&2
    while [ -e {folder}/fault ]; do sleep 0.05; done
    [ -n "$reason" ] && echo "STATE: -$reason" >&2
    [ -n "$reason" ] && exit 0
fi
cp "$1" {folder}/paper
"""


def wait_for(what: Callable[[], bool]) -> bool:
    """True as soon as `what` holds, False when patience ends."""
    until = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not what():
        if time.monotonic() > until:
            return False
        pause.wait(0.02)
    return True


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("localhost", port)) == 0


@dataclass
class Machine:
    """The printer's address, and what it did."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def paper(self) -> Path:
        return self.folder / "paper"

    def jobs(self, test: str) -> str:
        """What CUPS' own client reads of the printer's jobs."""
        command = ["ipptool", "-tv", self.address, f"{test}.test"]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=PATIENCE
        ).stdout

    def fault(self, reason: str) -> None:
        (self.folder / "fault").write_text(reason)

    def mend(self) -> None:
        (self.folder / "fault").unlink(missing_ok=True)


@pytest.fixture
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    tools = {
        name: shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        for name in ("ippeveprinter", "dbus-daemon", "avahi-daemon")
    }
    missing = [name for name, path in tools.items() if path is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed (Debian: cups-ipp-utils, avahi-daemon)")
    folder = tmp_path_factory.mktemp("ipp")
    (folder / "spool").mkdir()
    (folder / "bus.conf").write_text(BUS.format(folder=folder))
    (folder / "avahi.conf").write_text(AVAHI)
    (folder / "command").write_text(COMMAND.format(folder=folder))
    (folder / "command").chmod(0o755)
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
    log = (folder / "log").open("w")
    started: list[subprocess.Popen[bytes]] = []

    def start(name: str, *arguments: object) -> None:
        command = [str(tools[name]), *map(str, arguments)]
        started.append(
            subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=folder)
        )

    found = Machine(folder, port)
    try:
        start("dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork")
        assert wait_for((folder / "bus").exists)
        start(
            "avahi-daemon",
            "-f",
            folder / "avahi.conf",
            "--no-drop-root",
            "--no-chroot",
            "--no-rlimits",
        )
        ready = wait_for(
            lambda: (
                "startup complete" in (folder / "log").read_text() or started[-1].poll() is not None
            )
        )
        if not ready or started[-1].poll() is not None:
            pytest.skip("Avahi does not start for this user; the printer will not without it.")
        start(
            "ippeveprinter",
            "-p",
            port,
            "-n",
            "localhost",
            "-d",
            folder / "spool",
            "-f",
            "application/pdf",
            "-c",
            folder / "command",
            "Test",
        )
        assert wait_for(lambda: _answers(port)), (folder / "log").read_text()
        yield found
    finally:
        found.mend()
        for process in reversed(started):
            process.terminate()
        for process in reversed(started):
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(PATIENCE)
        log.close()


def test_a_job_arrives_as_it_was_under_a_neutral_name(machine: Machine) -> None:
    printer = IppPrinter(machine.address)
    assert printer.state() == "ready"
    assert printer.print(JOB) == Outcome(printed=True, state="ready")
    assert machine.paper.read_bytes() == PDF
    assert (machine.folder / "job-name").read_text() == "Amparo"
    assert "a4" in (machine.folder / "media").read_text()


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("media-empty", "out_of_paper"),
        ("media-jam", "jam"),
        ("cover-open", "door_open"),
        ("toner-empty", "out_of_ink"),
    ],
)
def test_what_stops_the_printer_is_said_and_the_job_taken_back(
    machine: Machine, reason: str, state: str
) -> None:
    machine.fault(reason)
    outcome = IppPrinter(machine.address, grace=0.5).print(JOB)
    assert (outcome.printed, outcome.state) == (False, state)
    assert reason in outcome.detail
    machine.mend()
    assert wait_for(lambda: "canceled" in machine.jobs("get-completed-jobs"))
    assert not machine.paper.exists()


def test_a_job_that_is_being_printed_goes_on_after_a_wipe(machine: Machine) -> None:
    machine.fault("")  # busy with the job, nothing wrong
    printer = IppPrinter(machine.address)
    outcomes: list[Outcome] = []
    thread = threading.Thread(target=lambda: outcomes.append(printer.print(JOB)))
    thread.start()
    assert wait_for((machine.folder / "job-name").exists)
    printer.cancel()
    assert "job-state (enum) = processing" in machine.jobs("get-jobs")
    thread.join(PATIENCE)
    assert not thread.is_alive()
    machine.mend()
    assert wait_for(machine.paper.exists)
    assert wait_for(lambda: "job-state (enum) = completed" in machine.jobs("get-completed-jobs"))


def test_a_printer_that_is_not_there_is_offline() -> None:
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    printer = IppPrinter(f"ipp://localhost:{port}/ipp/print")
    assert printer.state() == "offline"
    assert printer.print(JOB).message == "printer.offline"
    printer.cancel()


def test_a_printer_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.handout.ipp.ANSWER_TIME_OUT", 0.1)
    with socket.create_server(("localhost", 0)) as silent:
        printer = IppPrinter(f"ipp://localhost:{silent.getsockname()[1]}/")
        assert printer.print(JOB).state == "offline"


def attribute(tag: int, name: bytes, value: bytes) -> bytes:
    """One attribute of an answer (RFC 8010, 3.1.4)."""
    head = bytes([tag]) + len(name).to_bytes(2, "big") + name
    return head + len(value).to_bytes(2, "big") + value


@dataclass
class Simulator:
    """A printer that says what it is told to say of itself, and notes what it is asked."""

    reason: bytes
    asked: list[int] = field(default_factory=list)
    before_answer: Callable[[], None] = lambda: None

    @contextmanager
    def address(self) -> Iterator[str]:
        simulator = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                message = self.rfile.read(int(self.headers["Content-Length"]))
                simulator.asked.append(int.from_bytes(message[2:4], "big"))
                simulator.before_answer()
                body = bytes.fromhex("0101 0000 00000001 04")
                body += attribute(0x44, b"printer-state-reasons", simulator.reason)
                body += attribute(0x49, b"document-format-supported", b"application/pdf") + b"\x03"
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's
                """Say nothing."""

        with ThreadingHTTPServer(("localhost", 0), Handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            try:
                yield f"ipp://localhost:{server.server_port}/"
            finally:
                server.shutdown()


def test_a_printer_without_paper_gets_no_job() -> None:
    simulator = Simulator(b"media-empty-error")
    with simulator.address() as address:
        outcome = IppPrinter(address).print(JOB)
    assert (outcome.printed, outcome.state) == (False, "out_of_paper")
    assert simulator.asked == [GET_PRINTER_ATTRIBUTES]


def test_a_job_taken_back_before_it_was_sent_is_not_sent() -> None:
    simulator = Simulator(b"none")
    with simulator.address() as address:
        printer = IppPrinter(address)
        simulator.before_answer = printer.cancel
        outcome = printer.print(JOB)
    assert not outcome.printed
    assert simulator.asked == [GET_PRINTER_ATTRIBUTES]


def said(*reasons: str, **attributes: Value) -> Answer:
    return Answer(
        0,
        {
            "printer-state-reasons": reasons,
            **{name.replace("_", "-"): (value,) for name, value in attributes.items()},
        },
    )


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (said("none", printer_state=3), "ready"),
        (said("media-empty-warning", printer_state=3), "ready"),
        (said("media-low-report", "toner-low-warning", printer_state=4), "ready"),
        (said("toner-low-warning", "media-jam-error", printer_state=5), "jam"),
        (said("door-open-error", printer_state=5), "door_open"),
        (said("spool-area-full", printer_state=3), "busy"),
        (said("none", printer_is_accepting_jobs=False), "busy"),
        (said("com.example-unheard-of", printer_state=5), "unknown"),
        (Answer(0x0500, {}), "unknown"),
    ],
)
def test_reasons_become_states(answer: Answer, state: str) -> None:
    assert state_of(answer) == state
