"""One fixed world for all tests: no screen, software drawing, one time zone, one language."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import datetime
from pathlib import Path

# Before anything imports Qt.
_HOME = tempfile.TemporaryDirectory(prefix="amparo-tests-")
os.environ.update(
    {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_QUICK_CONTROLS_STYLE": "Basic",
        "QT_SCALE_FACTOR": "1",
        "QT_FORCE_STDERR_LOGGING": "1",
        "QML_DISABLE_DISK_CACHE": "1",
        "XDG_DATA_HOME": _HOME.name,
        "XDG_CONFIG_HOME": _HOME.name,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "America/Chicago",
    },
)
time.tzset()

import pytest
from hypothesis import settings

from kiosk.clock import Clock
from kiosk.paths import Data

_WINDOW_FIXTURES = {"qapp", "qtbot", "qtmodeltester", "qtlog"}

# The machines that run this are slow and shared: an example may take as long as it takes.
settings.register_profile("amparo", deadline=None, print_blob=True)
settings.load_profile("amparo")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests that need Qt's windows, so that `-m "not gui"` leaves them out."""
    for item in items:
        if _WINDOW_FIXTURES.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("gui")


@pytest.fixture
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture
def now() -> datetime:
    """The fixed moment of the tests: a Tuesday, ten in the morning, local time."""
    return datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - opening hours are local wall time


@pytest.fixture
def clock(now: datetime) -> Clock:
    """A clock that stands at `now`."""
    return lambda: now


@pytest.fixture
def data(tmp_path: Path) -> Data:
    """An empty data folder of a machine."""
    return Data(tmp_path / "data")
