"""Milliseconds at the staff desk, over 2,000 listings in 12 languages.

Prints medians: from the closed desk to the list of what to do (the secret is checked, the page drawn),
opening a listing, saving a corrected number; then seconds to publish all of it, and the times of a
visitor's frames while that goes on, in a process of its own as at a kiosk, beside those without it.
Both are drawn in software, without a screen.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from kiosk.clock import system_clock
from kiosk.desk import coming_in, tables
from kiosk.desk.changes import Edit, save
from kiosk.desk.database import create_desk
from kiosk.desk.first_account import first
from kiosk.paths import Data
from tests.benchmarks import test_desk_todo as many
from ui.screens import screen_for
from ui.staff import tour
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper

pytestmark = pytest.mark.bench

LISTINGS = 2_000
FRAME = 33
"""Milliseconds; a visitor who scrolls sees no frame that takes longer."""

SECRET = "cedar-lantern-42"

VISITOR = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem
from kiosk.paths import Data
from ui import tour
from ui.face import application, open_face
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper

app = application()
keeper = EditionKeeper(Data(Path(sys.argv[1])), lambda *_: None)
face = open_face(keeper, screen=screen_for(1080, 1920), report=lambda *_: None)
face.view.show()
topic = max(keeper.edition().topics("en"), key=lambda each: each.count)
tour.go(face, tour.Stop("topic", "topic", topic.id), "en", 1.0, "paper")
tour.settle(face)

def below(item):
    for child in item.childItems():
        yield child
        yield from below(child)

long = max((one for one in below(face.view.contentItem()) if one.inherits("QQuickFlickable")
            and one.isVisible()), key=lambda one: one.property("contentHeight"))
frames, state = [], {"at": 0.0, "by": 24}

def turn():
    if state["at"]:
        return
    y = long.property("contentY") + state["by"]
    if y < 0 or y > long.property("contentHeight") - long.height():
        state["by"] = -state["by"]
        return
    state["at"] = time.perf_counter()
    long.setProperty("contentY", y)

def drawn():
    if state["at"]:
        frames.append((time.monotonic(), (time.perf_counter() - state["at"]) * 1000))
        state["at"] = 0.0

face.view.frameSwapped.connect(drawn)
timer = QTimer(interval=16)
timer.timeout.connect(turn)
timer.start()
ready = Path(sys.argv[2])
stop = Path(sys.argv[3])
check = QTimer(interval=100)
check.timeout.connect(lambda: app.quit() if stop.exists() else None)
check.start()
ready.touch()
app.exec()
print(json.dumps(frames))
face.close()
keeper.close()
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Data:
    """A desk with many listings in many languages, and Rosa's account."""
    made = Data(tmp_path_factory.mktemp("bench") / "data")
    made.root.mkdir()
    desk = create_desk(made.desk)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(many, "LISTINGS", LISTINGS)
        with desk.writing() as session:
            for table, rows in many.rows():
                session.execute(insert(table), rows)
    first(desk, "Reference desk", "Rosa", "Sam", ("all",), "Rosa", SECRET, system_clock)
    desk.close()
    return made


@pytest.fixture
def face(data: Data) -> Iterator[DeskFace]:
    keeper = EditionKeeper(data, lambda *_: None)
    opened = open_desk_face(data, keeper, screen=screen_for(1920, 1080), report=lambda *_: None)
    opened.view.show()
    tour.settle(opened)
    yield opened
    opened.close()
    keeper.close()


def median(step: Callable[[int], object], runs: int = 5) -> float:
    """Milliseconds of the middle one of these runs."""
    times = []
    for run in range(runs):
        begin = time.perf_counter()
        step(run)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def test_opening_the_desk_a_record_and_saving(face: DeskFace, data: Data) -> None:
    staff = face.staff
    with staff.desk().reading() as session:
        services = session.scalars(select(tables.Service.id).limit(10)).all()
        phones = session.scalars(select(tables.Phone).limit(10)).all()

    def sign_in(_run: int) -> None:
        staff.signOut()
        staff.sign_in(coming_in.sign_in(staff.desk(), "Rosa", SECRET, system_clock))
        tour.settle(face)

    def show(run: int) -> None:
        staff.open("listing", services[run])
        tour.settle(face)

    def keep(run: int) -> None:
        phone = phones[run]
        edit = Edit("phone", phone.id, "number", f"507555{run:04}", phone.number)
        save(staff.desk(), [edit], staff.person(), system_clock)

    print(f"\nclosed desk to the list of what to do: {median(sign_in):.0f} ms")
    print(f"opening a listing: {median(show):.0f} ms")
    print(f"saving a number: {median(keep):.1f} ms")


def test_publishing_while_a_visitor_scrolls(data: Data, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "ui.commands", "--data", str(data.root), "publish", "--json"]
    subprocess.run(program, check=True, stdout=subprocess.DEVNULL)
    ready, stop = tmp_path / "ready", tmp_path / "stop"
    visitor = subprocess.Popen(
        [sys.executable, "-c", VISITOR, str(data.root), str(ready), str(stop)],
        stdout=subprocess.PIPE,
        text=True,
    )
    while not ready.exists():
        assert visitor.poll() is None, "the visitor's screen did not open"
        time.sleep(0.1)
    time.sleep(5)
    begin = time.monotonic()
    subprocess.run(program, check=True, stdout=subprocess.DEVNULL)
    end = time.monotonic()
    stop.touch()
    told, _ = visitor.communicate(timeout=60)
    frames = json.loads(told)
    alone = [took for when, took in frames if when < begin]
    beside = [took for when, took in frames if begin <= when <= end]
    print(f"\npublished {LISTINGS} listings x 12 languages in {end - begin:.1f} s")
    for name, times in (("without publishing", alone), ("while publishing", beside)):
        late = sum(took > FRAME for took in times)
        print(
            f"{name}: {len(times)} frames, median {statistics.median(times):.1f} ms, longest"
            f" {max(times):.1f} ms, {late} over {FRAME} ms"
        )
