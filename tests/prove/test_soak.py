"""A year of a busy kiosk in minutes: after many visits the memory is what it was (DESIGN 8, "Flat").

The growth is looked at from outside, as the system counts it (psutil, USS), and the visits are as
many as fit into the time; the bound is for 10,000 of them.
"""

from __future__ import annotations

import importlib.util
import statistics
import time
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.paths import Data
from ui.face import open_face
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper
from ui.wiping import after_visits

pytestmark = [pytest.mark.prove, pytest.mark.timeout(1200)]

VISITS = 10_000
WARM_UP = 300
EVERY = 25
LONGEST = 330
"""Seconds; on a slow machine fewer visits fit, and the growth is reckoned for all of them."""

BOUND = 20.0
"""MB that 10,000 visits may add after the warm-up: a tenth of what the kiosk holds."""

NOISE = 2.0
"""MB that one figure may differ from the next by chance; few visits fit on a slow machine."""

VISITS_FILE = Path(__file__).parents[1] / "benchmarks" / "visits.py"


def test_memory_after_ten_thousand_visits_is_what_it_was(
    data: Data, now: datetime, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = importlib.util.spec_from_file_location("amparo_visits", VISITS_FILE)
    assert spec
    assert spec.loader
    visits = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(visits)
    keeper = EditionKeeper(data, lambda *_: None)
    face = open_face(keeper, screen=screen_for(1080, 1920), clock=lambda: now, also=("es",))
    wiping = after_visits(face.visit)
    face.view.show()
    for number in range(WARM_UP):
        visits.visit(face, number)
    figures = []
    end = time.monotonic() + LONGEST
    done = 0
    while done < VISITS and time.monotonic() < end:
        for _ in range(EVERY):
            visits.visit(face, done)
            done += 1
        figures.append((done, visits.held()))
    slope = statistics.linear_regression(*zip(*figures, strict=True)).slope
    with capsys.disabled():
        print(  # noqa: T201 - the figure
            f"\n{done} visits: {figures[0][1]:.1f} MB, then {figures[-1][1]:.1f} MB;"
            f" {slope * VISITS:.1f} MB in {VISITS}"
        )
    wiping.stop()
    face.close()
    keeper.close()
    assert done >= 10 * EVERY, "too slow to say anything"
    grown = figures[-1][1] - figures[0][1]
    assert slope * VISITS < BOUND or grown < NOISE
