"""Memory over 2,000 visits: MB at every 200, and the slope of the line (DESIGN 8, "Flat")."""

from __future__ import annotations

import importlib.util
import statistics
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.paths import Data
from ui.face import open_face
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper
from ui.wiping import after_visits

VISITS = 2000
EVERY = 200


def load_visits() -> ModuleType:
    """The visits beside this file (tests are no packages)."""
    spec = importlib.util.spec_from_file_location(
        "amparo_visits", Path(__file__).with_name("visits.py")
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.bench
@pytest.mark.timeout(3600)
def test_memory_over_visits(data: Data, now: datetime, qapp: QGuiApplication) -> None:
    visits = load_visits()
    keeper = EditionKeeper(data, lambda *_: None)
    face = open_face(keeper, screen=screen_for(1080, 1920), clock=lambda: now, also=("es",))
    wiping = after_visits(face.visit)
    face.view.show()
    figures = []
    print()
    for number in range(VISITS + 1):
        visits.visit(face, number)
        if number % EVERY == 0:
            figures.append((number, visits.held()))
            print(f"after {number:5} visits {figures[-1][1]:7.1f} MB")
    settled = figures[2:]
    slope = statistics.linear_regression(*zip(*settled, strict=True)).slope
    print(f"slope {slope * 1e6:8.0f} bytes a visit, {slope * 10_000:.1f} MB in 10,000 visits")
    wiping.stop()
    face.close()
    keeper.close()
