"""The desk as a process of its own: it opens, ends, fails and crashes without a visitor's harm."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.exchange import setup
from kiosk.paths import Data
from ui.app import desk_command
from ui.desk_door import DeskDoor, command
from ui.log import Log

LONG = 20_000
"""Milliseconds a busy machine may take to start a process."""


class Doors:
    """Opens doors to made-up desks, and hears what comes of them."""

    def __init__(self, data: Data, clock: Clock, qtbot: QtBot) -> None:
        self.log = Log(data.log, clock)
        self.data = data
        self.qtbot = qtbot
        self.left: list[str] = []
        self.doors: list[DeskDoor] = []

    def to(self, program: list[str]) -> DeskDoor:
        door = DeskDoor(program, self.log)
        door.left.connect(lambda: self.left.append("left"))
        self.doors.append(door)
        return door

    def through(self, program: list[str]) -> DeskDoor:
        door = self.to(program)
        with self.qtbot.waitSignal(door.closed, timeout=LONG):
            door.open()
        assert not door.is_open()
        return door

    def told(self) -> str:
        return self.data.log.read_text() if self.data.log.exists() else ""


@pytest.fixture
def doors(data: Data, clock: Clock, qtbot: QtBot) -> Iterator[Doors]:
    made = Doors(data, clock, qtbot)
    yield made
    for door in made.doors:
        door.close()


def python(says: str) -> list[str]:
    return [sys.executable, "-c", says]


def test_a_desk_that_ends_leaves_the_visitors_where_they_are(doors: Doors) -> None:
    doors.through(python("raise SystemExit(0)"))
    assert (doors.left, doors.told()) == ([], "")


def test_only_exit_code_ten_closes_the_kiosk(doors: Doors) -> None:
    for code in (1, 2, 9, 11, 100, 138):
        doors.through(python(f"raise SystemExit({code})"))
        assert doors.left == []
        assert f"exit code {code}" in doors.told()
    doors.through(python("raise SystemExit(10)"))
    assert doors.left == ["left"]


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL, signal.SIGABRT, 10])
def test_a_crash_is_not_the_visitors(doors: Doors, number: int) -> None:
    """Signal 10 too, which some systems show as if it were an exit code."""
    doors.through(python(f"import os; os.kill(os.getpid(), {int(number)})"))
    assert doors.left == []
    assert "[crashed]" in doors.told()


def test_a_desk_that_cannot_be_started_is_a_line_for_staff(doors: Doors, tmp_path: Path) -> None:
    door = doors.through([str(tmp_path / "nowhere")])
    assert "could not be started" in doors.told()
    door.open()  # and once more, not stuck
    doors.qtbot.waitUntil(lambda: not door.is_open())


def test_a_second_gesture_opens_no_second_desk(doors: Doors, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    waits = f"import time; open({str(starts)!r}, 'a').write('x'); time.sleep(60)"
    door = doors.to(python(waits))
    door.open()
    door.open()
    doors.qtbot.waitUntil(starts.exists, timeout=LONG)
    door.open()
    assert door.is_open()
    door.close()
    assert starts.read_text() == "x"


def test_when_the_kiosk_ends_so_does_the_desk(doors: Doors, tmp_path: Path) -> None:
    number = tmp_path / "number"
    stubborn = (
        "import os, signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"open({str(number)!r} + '.new', 'w').write(str(os.getpid()))\n"
        f"os.rename({str(number)!r} + '.new', {str(number)!r})\n"
        "time.sleep(60)"
    )
    door = doors.to(python(stubborn))
    door.open()
    doors.qtbot.waitUntil(number.exists, timeout=LONG)
    door.close()
    assert not psutil.pid_exists(int(number.read_text()))
    assert doors.told() == ""


def test_it_is_started_as_the_kiosk_was(data: Data, monkeypatch: pytest.MonkeyPatch) -> None:
    assert desk_command(data, (1080, 1920), window=True)[1:] == [
        *("-m", "ui.commands", "staff", "--from-kiosk", "--data", str(data.root)),
        *("--size", "1080x1920", "--window"),
    ]
    here = Data(Path("somewhere"))
    assert desk_command(here, None, window=False)[-1] == str(Path.cwd() / "somewhere")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("staff") == [sys.executable, "staff"]


def test_the_real_desk_opens_and_ends_in_order(
    doors: Doors, data: Data, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    setup.init(data, content="blank")
    monkeypatch.chdir(tmp_path)  # not a folder where our package would be found by chance
    door = doors.to(desk_command(data, (1366, 768), window=True))
    door.open()
    opened = data.desk.with_name("desk.sqlite-wal")
    doors.qtbot.waitUntil(opened.exists, timeout=3 * LONG)
    children: Callable[[], list[psutil.Process]] = psutil.Process().children
    ours = [one for one in children() if "staff" in one.cmdline()]
    assert len(ours) == 1
    with doors.qtbot.waitSignal(door.closed, timeout=LONG):
        os.kill(ours[0].pid, signal.SIGKILL)
    assert "[crashed]" in doors.told()
