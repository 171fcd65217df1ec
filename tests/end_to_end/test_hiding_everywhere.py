"""`amparo withdraw` reaches every folder this machine publishes to; `amparo doctor` names a desk
that nobody opened."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from kiosk.desk import tables
from kiosk.edition import withdrawals
from ui import doctor
from ui.commands import main


def run(machine: Any, *words: str) -> int:
    return main(["--data", str(machine.data.root), *words])


def test_a_share_is_reached_and_a_stick_that_is_away_is_named(
    small: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small.publish()
    share, stick = tmp_path / "share", tmp_path / "stick"
    shutil.copytree(small.data.editions, share)
    small.data.settings.write_text(f'publish_to = "{share}; {stick}"\n')
    assert run(small, "withdraw", "K11", "--reason", "Moved") == 0
    assert f"This did not reach {stick}" in capsys.readouterr().err
    own = withdrawals.read(small.data.editions)
    assert own == withdrawals.read(share)
    assert len(own) == 1
    assert not stick.exists()
    assert run(small, "withdraw", "K11", "--restore") == 0
    assert withdrawals.read(share) == withdrawals.read(small.data.editions) == frozenset()


@pytest.mark.parametrize(
    ("days", "level", "says"),
    [
        (0, "good", "Somebody opened the staff desk"),
        (59, "good", "Somebody opened the staff desk"),
        (60, "bad", "Nobody opened the staff desk for 60 days"),
    ],
)
def test_the_doctor_names_a_desk_that_nobody_opened(
    small: Any, days: int, level: str, says: str
) -> None:
    now = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - local wall time
    opened = (now.astimezone(UTC) - timedelta(days=days)).astimezone(UTC)
    small.change(update(tables.Place).values(opened_at=opened))
    (found,) = [each for each in doctor.examine(small.data, lambda: now) if each.about == "desk"]
    assert found.level == level
    assert says in found.says


def test_the_doctor_says_nothing_of_a_desk_that_is_not_there(fresh: Any) -> None:
    assert [each for each in doctor.examine(fresh.data) if each.about == "desk"] == []


def test_the_doctor_survives_a_desk_that_cannot_be_read(small: Any) -> None:
    small.data.desk.write_bytes(b"torn" * 1000)
    (found,) = [each for each in doctor.examine(small.data) if each.about == "desk"]
    assert found.level == "note"
