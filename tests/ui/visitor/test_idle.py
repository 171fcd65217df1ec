"""A visit nobody is at ends, after a warning that can be answered any number of times."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from pytestqt.qtbot import QtBot

from ui.visitor.idle import LEAST_WARNING_SECONDS, IdleWatch

FAST = 5
"""Milliseconds that stand for a second here."""


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[IdleWatch]:
    made = IdleWatch(idle_seconds=3, warning_seconds=20, second=FAST)
    yield made
    made.stop()


def press() -> QMouseEvent:
    return QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def warned(watch: IdleWatch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: watch.seconds_left() > 0)


def test_nothing_is_counted_before_a_visit(watch: IdleWatch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.changed, wait=20 * FAST):
        watch.eventFilter(QObject(), press())


def test_the_warning_counts_down_and_the_visit_ends(watch: IdleWatch, qtbot: QtBot) -> None:
    seen: list[int] = []
    watch.changed.connect(lambda: seen.append(watch.seconds_left()))
    with qtbot.waitSignal(watch.expired):
        watch.touch()
    assert seen == [*range(20, 0, -1), 0]


def test_a_warning_is_never_shorter_than_the_law_says(qtbot: QtBot) -> None:
    watch = IdleWatch(idle_seconds=1, warning_seconds=5, second=FAST)
    seen: list[int] = []
    watch.changed.connect(lambda: seen.append(watch.seconds_left()))
    watch.touch()
    warned(watch, qtbot)
    assert seen[0] == LEAST_WARNING_SECONDS == 20
    watch.stop()


def test_it_can_be_extended_more_than_ten_times(watch: IdleWatch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.expired):
        watch.touch()
        for _ in range(12):
            warned(watch, qtbot)
            watch.touch()
            assert watch.seconds_left() == 0


@pytest.mark.parametrize(
    "event",
    [
        press(),
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        QEvent(QEvent.Type.TouchBegin),
        QEvent(QEvent.Type.TouchEnd),
    ],
)
def test_a_touch_or_key_is_activity_and_goes_on_its_way(
    watch: IdleWatch, qtbot: QtBot, event: QEvent
) -> None:
    watch.touch()
    warned(watch, qtbot)
    qtbot.waitUntil(lambda: watch.seconds_left() < 18)
    assert not watch.eventFilter(QObject(), event)
    # Its buttons must still be there for the finger that is down.
    assert watch.seconds_left() == 20


def test_other_events_are_no_activity(watch: IdleWatch, qtbot: QtBot) -> None:
    watch.touch()
    warned(watch, qtbot)
    qtbot.waitUntil(lambda: watch.seconds_left() < 18)
    watch.eventFilter(QObject(), QEvent(QEvent.Type.MouseMove))
    assert watch.seconds_left() < 18
