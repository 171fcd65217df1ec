"""The printer that writes files, and what outcomes say."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from kiosk.handout.document import Document
from kiosk.handout.printers import FilePrinter, Job, Outcome, State
from ui.messages import MESSAGES

JOB = Job(Document("en", ()), b"%PDF", "application/pdf")


def test_it_writes_the_job(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path / "out.pdf")
    assert printer.state() == "ready"
    assert printer.print(JOB) == Outcome(printed=True, state="ready")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF"


def test_a_folder_that_is_not_there_is_an_answer_not_an_error(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path / "nowhere" / "out.pdf")
    assert printer.state() == "offline"
    outcome = printer.print(JOB)
    assert not outcome.printed
    assert outcome.message == "printer.offline"
    assert "nowhere" in outcome.detail


def test_every_outcome_has_a_sentence() -> None:
    for state in get_args(State):
        for printed in (True, False):
            assert Outcome(printed, state).message in MESSAGES


def test_a_title_says_nothing_about_the_job() -> None:
    assert JOB.title == "Amparo"
