"""Qt must not use up Python's None: 6.12.0 did, and aborted within minutes on Python 3.11.

See docs/decisions/0002-qt-is-pinned.md.
"""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtGui import QGuiApplication

TURNS = 5_000


def test_turns_of_the_event_loop_leave_none_alone(qapp: QGuiApplication) -> None:
    before = sys.getrefcount(None)
    for _ in range(TURNS):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < TURNS / 10


def test_qt_is_the_version_that_was_tried() -> None:
    assert PySide6.__version__ == "6.11.3"
