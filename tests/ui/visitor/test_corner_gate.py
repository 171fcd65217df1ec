"""The staff's way in: exactly five taps in the corner, the last one held; nothing else opens it."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

Meet = Callable[..., Any]

SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]
HELD = 6000
"""Milliseconds a test waits for a hold of 1.5 s on a busy machine."""

_device: list[QPointingDevice] = []


def touchscreen() -> QPointingDevice:
    """One touchscreen for all tests; Qt keeps a device for as long as the program runs."""
    if not _device:
        _device.append(QTest.createTouchDevice())
    return _device[0]


class Finger:
    """Touches a screen, or presses the mouse's button on it."""

    def __init__(self, person: Any, kind: str) -> None:
        self.view = person.face.view
        self.visit = person.face.visit
        self.kind = kind
        self.asked: list[bool] = []
        # What the visitor's screen showed at the moment the desk was asked for.
        self.visit.deskAsked.connect(lambda: self.asked.append(self.visit.visit_state().fresh))

    def down(self, place: QPoint) -> None:
        if self.kind == "mouse":
            QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.touchEvent(self.view, touchscreen()).press(0, place, self.view).commit()

    def move(self, place: QPoint) -> None:
        if self.kind == "mouse":
            QTest.mouseMove(self.view, place)
        else:
            QTest.touchEvent(self.view, touchscreen()).move(0, place, self.view).commit()

    def up(self, place: QPoint) -> None:
        if self.kind == "mouse":
            QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.touchEvent(self.view, touchscreen()).release(0, place, self.view).commit()
        QGuiApplication.processEvents()

    def tap(self, place: QPoint, times: int = 1) -> None:
        for _ in range(times):
            self.down(place)
            self.up(place)

    @property
    def gate(self) -> QQuickItem:
        found: list[QQuickItem] = [
            item
            for item in self.view.rootObject().childItems()
            if item.metaObject().className().startswith("CornerGate")
        ]
        assert len(found) == 1
        return found[0]

    @property
    def corner(self) -> QPoint:
        return QPoint(self.view.width() - 12, 12)

    def waits(self) -> bool:
        """Whether anything could still open the gate without another touch."""
        return bool(self.gate.property("holding"))

    def taps(self) -> int:
        return int(self.gate.property("taps"))


@pytest.fixture(params=["touch", "mouse"])
def finger(request: pytest.FixtureRequest, meet: Meet) -> Callable[..., Finger]:
    def open_one(**where: Any) -> Finger:
        return Finger(meet(**where), request.param)

    return open_one


@pytest.mark.parametrize("size", SIZES)
def test_five_taps_the_last_one_held_open(
    finger: Callable[..., Finger], qtbot: QtBot, size: tuple[int, int]
) -> None:
    rosa = finger(size=size)
    rosa.visit.open("guides", "")
    rosa.tap(rosa.corner, 4)
    with qtbot.waitSignal(rosa.visit.deskAsked, timeout=HELD):
        rosa.down(rosa.corner)
        assert rosa.waits()
    rosa.up(rosa.corner)
    assert rosa.asked == [True], "the visit was finished first, and the desk asked for once"
    assert rosa.visit.property("page") == "language"


def test_the_corner_is_the_same_one_in_a_language_from_right_to_left(
    finger: Callable[..., Finger], qtbot: QtBot
) -> None:
    rosa = finger(language="ar-XB")
    assert rosa.visit.property("rightToLeft")
    rosa.tap(QPoint(12, 12), 4)
    assert rosa.taps() == 0
    rosa.visit.open("home", "")
    rosa.tap(rosa.corner, 4)
    with qtbot.waitSignal(rosa.visit.deskAsked, timeout=HELD):
        rosa.down(rosa.corner)
    rosa.up(rosa.corner)


def test_four_taps_and_a_hold_do_not_open(finger: Callable[..., Finger], qtbot: QtBot) -> None:
    rosa = finger()
    rosa.tap(rosa.corner, 3)
    rosa.down(rosa.corner)
    assert not rosa.waits()
    # A tap that is held is none: what was counted is forgotten while the finger still lies there.
    qtbot.waitUntil(lambda: rosa.taps() == 0)
    rosa.up(rosa.corner)
    assert (rosa.taps(), rosa.waits(), rosa.asked) == (0, False, [])


@pytest.mark.parametrize("times", [5, 6, 9, 10, 20])
def test_quick_taps_without_a_hold_do_not_open(finger: Callable[..., Finger], times: int) -> None:
    rosa = finger()
    for number in range(1, times + 1):
        rosa.tap(rosa.corner)
        assert rosa.taps() == number % 5
        assert not rosa.waits()
    assert rosa.asked == []


def test_a_finger_that_slides_out_while_it_is_held_opens_nothing(
    finger: Callable[..., Finger], qtbot: QtBot
) -> None:
    rosa = finger()
    rosa.tap(rosa.corner, 4)
    rosa.down(rosa.corner)
    assert rosa.waits()
    rosa.move(QPoint(rosa.view.width() // 2, rosa.view.height() // 2))
    qtbot.waitUntil(lambda: not rosa.waits(), timeout=1000)  # before the hold would be over
    assert rosa.asked == []
    rosa.move(rosa.corner)
    QGuiApplication.processEvents()
    assert not rosa.waits()
    rosa.up(rosa.corner)
    assert (rosa.taps(), rosa.asked) == (0, [])


def test_taps_too_far_apart_in_time_do_not_count_together(
    finger: Callable[..., Finger], qtbot: QtBot
) -> None:
    rosa = finger()
    rosa.tap(rosa.corner, 4)
    assert rosa.taps() == 4
    qtbot.waitUntil(lambda: rosa.taps() == 0, timeout=2 * HELD)
    rosa.down(rosa.corner)
    assert not rosa.waits()
    rosa.up(rosa.corner)
    assert rosa.asked == []


@pytest.mark.parametrize("size", SIZES)
def test_a_thousand_touches_outside_the_corner_open_nothing(
    finger: Callable[..., Finger], size: tuple[int, int]
) -> None:
    rosa = finger(size=size)
    chance = random.Random(5)
    gate = rosa.gate
    inside = gate.mapRectToScene(gate.boundingRect())
    touched = 0
    while touched < 1000:
        place = QPoint(chance.randrange(size[0]), chance.randrange(size[1]))
        if inside.contains(QPointF(place)):
            continue
        touched += 1
        rosa.down(place)
        if chance.random() < 0.2:  # slides, into the corner too
            rosa.move(rosa.corner if chance.random() < 0.5 else QPoint(5, place.y()))
        rosa.up(place)
        assert rosa.taps() == 0
        assert not rosa.waits()
    assert rosa.asked == []


def test_what_lies_below_the_corner_is_touched_as_ever(finger: Callable[..., Finger]) -> None:
    rosa = finger(size=(1920, 1080))
    rosa.visit.open("guides", "")
    QGuiApplication.processEvents()
    gate = rosa.gate.mapRectToScene(rosa.gate.boundingRect())
    below = [
        (item, item.mapRectToScene(item.boundingRect()).intersected(gate).center().toPoint())
        for item in rosa.view.rootObject().findChildren(QQuickItem)
        if item.objectName().startswith("bar-")
        and item.isVisible()
        and item.mapRectToScene(item.boundingRect()).intersects(gate)
    ]
    assert below
    item, place = below[0]
    touched: list[str] = []
    item.touched.connect(lambda: touched.append(item.objectName()))
    rosa.tap(place)
    assert touched == [item.objectName()]
    assert rosa.taps() == 1
