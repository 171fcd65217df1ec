"""Objects that QML made and deleted do not pile up in Python."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from ui.parts import made_by_qml
from ui.parts.qr_item import QrCode

SOURCE = b"""
import QtQuick
import Amparo
Item { QrCode { rows: ["10", "01"] } }
"""


def left() -> int:
    """How many wrappers of deleted codes Python still holds."""
    gc.collect()
    return sum(isinstance(one, QrCode) and not shiboken6.isValid(one) for one in gc.get_objects())


@pytest.fixture
def open_and_close(qtbot: QtBot) -> Iterator[Callable[[], None]]:
    engine = QQmlEngine()

    def once() -> None:
        component = QQmlComponent(engine)
        component.setData(SOURCE, QUrl())
        page = component.create()
        assert page is not None, component.errorString()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    yield once
    shiboken6.delete(engine)


def test_every_one_is_let_go(open_and_close: Callable[[], None]) -> None:
    made_by_qml.let_go()
    before = left()
    for _ in range(20):
        open_and_close()
    assert made_by_qml.let_go() == 20
    assert left() <= before


def test_pyside_still_needs_this(open_and_close: Callable[[], None]) -> None:
    # When this fails, PySide gives the reference back itself: take ui/parts/made_by_qml.py out.
    before = left()
    for _ in range(5):
        open_and_close()
    made_by_qml._alive.clear()
    assert left() >= before + 5


def test_what_python_made_is_left_alone(qtbot: QtBot) -> None:
    made_by_qml.let_go()
    item = QrCode()
    item.show_rows(["1"])
    shiboken6.delete(item)
    assert made_by_qml.let_go() == 0
