"""A printer that stalls, fails or comes too late never stops a visitor."""

from __future__ import annotations

import queue
import threading

import pytest

from kiosk.handout.document import Document
from kiosk.handout.printers import Job, MediaType, Outcome, State
from kiosk.handout.worker import Worker

JOB = Job(Document("en", ()), b"", "application/pdf")
PRINTED = Outcome(printed=True, state="ready")
PATIENCE = 10.0


class SlowPrinter:
    """A simulator: prints when it is let go, as a real one does when paper comes."""

    media_type: MediaType = "application/pdf"

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.go = threading.Event()
        self.finished = threading.Event()
        self.taken_back = threading.Event()
        self.error: Exception | None = None

    def state(self) -> State:
        return "ready"

    def print(self, job: Job) -> Outcome:
        assert job is JOB
        self.asked.set()
        self.go.wait(PATIENCE)
        self.finished.set()
        if self.error:
            raise self.error
        return PRINTED

    def cancel(self) -> None:
        self.taken_back.set()


@pytest.fixture
def printer() -> SlowPrinter:
    return SlowPrinter()


@pytest.fixture
def answers() -> queue.Queue[Outcome]:
    return queue.Queue()


def test_starting_a_job_does_not_wait_for_it(
    printer: SlowPrinter, answers: queue.Queue[Outcome]
) -> None:
    Worker(printer).start(JOB, answers.put)
    assert printer.asked.wait(PATIENCE)
    assert answers.empty()
    printer.go.set()
    assert answers.get(timeout=PATIENCE) == PRINTED


def test_a_stalled_printer_is_given_up_and_its_late_answer_is_not_heard(
    printer: SlowPrinter, answers: queue.Queue[Outcome]
) -> None:
    Worker(printer, time_out=0.05).start(JOB, answers.put)
    outcome = answers.get(timeout=PATIENCE)
    assert (outcome.printed, outcome.state) == (False, "unknown")
    assert printer.taken_back.wait(PATIENCE)
    printer.go.set()
    assert printer.finished.wait(PATIENCE)
    with pytest.raises(queue.Empty):
        answers.get(timeout=0.05)


def test_the_next_job_does_not_wait_for_a_stalled_one(
    printer: SlowPrinter, answers: queue.Queue[Outcome]
) -> None:
    worker = Worker(printer, time_out=0.05)
    worker.start(JOB, answers.put)
    answers.get(timeout=PATIENCE)
    printer.asked.clear()
    worker.start(JOB, answers.put)
    assert printer.asked.wait(PATIENCE)
    printer.go.set()


def test_a_wipe_takes_the_job_back_and_nobody_hears_of_it(
    printer: SlowPrinter, answers: queue.Queue[Outcome]
) -> None:
    worker = Worker(printer)
    worker.start(JOB, answers.put)
    assert printer.asked.wait(PATIENCE)
    worker.wipe()
    assert printer.taken_back.wait(PATIENCE)
    printer.go.set()
    assert printer.finished.wait(PATIENCE)
    with pytest.raises(queue.Empty):
        answers.get(timeout=0.05)


def test_a_wipe_without_a_job_leaves_the_printer_alone(printer: SlowPrinter) -> None:
    Worker(printer).wipe()
    assert not printer.taken_back.wait(0.05)


def test_a_driver_that_raises_is_an_answer(
    printer: SlowPrinter, answers: queue.Queue[Outcome]
) -> None:
    printer.error = OSError("no such device")
    printer.go.set()
    Worker(printer).start(JOB, answers.put)
    outcome = answers.get(timeout=PATIENCE)
    assert (outcome.printed, outcome.state) == (False, "unknown")
    assert "no such device" in outcome.detail
