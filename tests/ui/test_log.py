"""The log for staff: about the machine, never about a visitor."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.clock import Clock
from ui.log import LARGEST, Log


def test_a_sentence_stands_there_once_a_day(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 24, 9, 0)  # noqa: DTZ001 - wall time
    file = tmp_path / "data" / "amparo.log"
    log = Log(file, lambda: moment)
    log("The font is missing.", "NotoSans")
    log("The font is missing.", "NotoSans")
    assert file.read_text() == "2026-11-24T09:00:00 The font is missing. [NotoSans]\n"
    moment = datetime(2026, 11, 25, 9, 0)  # noqa: DTZ001 - wall time
    log("The font is missing.", "NotoSans")
    assert len(file.read_text().splitlines()) == 2


def test_a_failure_is_noted_without_its_own_words(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "amparo.log"
    with pytest.raises(ValueError, match="canary") as failed:
        int("canary typed by a visitor")
    Log(file, clock).failures()(failed.type, failed.value, failed.tb)
    said = file.read_text()
    assert "ValueError at test_log.py:" in said
    assert "canary" not in said


def test_a_full_log_begins_anew_and_the_one_before_stays(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "amparo.log"
    file.write_text("x" * (LARGEST + 1))
    Log(file, clock)("The disk is nearly full.")
    assert len(file.read_text().splitlines()) == 1
    assert file.with_name("amparo.log.1").stat().st_size == LARGEST + 1


def test_a_disk_that_takes_nothing_stops_nobody(
    tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    Log(tmp_path / "data" / "amparo.log", clock)("The disk is full.")
    assert "The disk is full." in capsys.readouterr().err
