"""Hours of the screen: outside them it is dark while nobody is at it, and the first touch only wakes it.

The touch that wakes chooses nothing (FIELD 2.13). Once awake the screen stays on as long as a visit
is on, and a little longer.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.clock import Clock
from ui.visitor.visit_model import VisitModel

LOOK = 20_000
"""Milliseconds between two looks at the clock."""

STAY_ON = 60_000
"""Milliseconds the screen stays on after a touch, where no visit began."""

_STARTS = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)
_ENDS = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyRelease,
        QEvent.Type.Wheel,
    }
)
_BETWEEN = frozenset(
    {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick}
)


def outside(time: str, begins: str, ends: str) -> bool:
    """Whether a time of day lies outside the hours. All are "HH:MM"; "" is midnight.

    Hours that end before they begin go on past midnight. Equal ones, such as two "", never end.
    """
    first, last = begins or "00:00", ends or "24:00"
    if first == last or (first, last) == ("00:00", "24:00"):
        return False
    if first < last:
        return not first <= time < last
    return last <= time < first


class ScreenHours(QObject):
    """Darkens a visitor's screen by the clock.

    Args:
        view: the window.
        visit: what it shows; a visit that is on is never darkened.
        begins: "HH:MM" or "".
        ends: "HH:MM" or "".
        clock: the local wall time.
    """

    def __init__(
        self, view: QQuickView, visit: VisitModel, begins: str, ends: str, clock: Clock
    ) -> None:
        super().__init__()
        self._visit, self._clock = visit, clock
        self._hours = begins, ends
        file = Path(__file__).with_name("Dark.qml")
        self._component = QQmlComponent(view.engine(), QUrl.fromLocalFile(str(file)))
        self._cover = cast("QQuickItem", self._component.create())
        self._cover.setParentItem(view.contentItem())
        self._waking = False
        self._awake = QTimer(interval=STAY_ON, singleShot=True)
        self._awake.timeout.connect(self.look)
        self._timer = QTimer(interval=LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        view.installEventFilter(self)
        self.look()

    def dark(self) -> bool:
        """True while the screen is dark."""
        return self._cover.isVisible()

    def look(self) -> None:
        """Darken or light the screen, by the clock and by whether somebody is there."""
        quiet = self._visit.visit_state().fresh and not self._awake.isActive()
        self._cover.setVisible(quiet and outside(f"{self._clock():%H:%M}", *self._hours))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the touch or key that wakes, from its beginning to its end; let all others by."""
        kind = event.type()
        if kind in _STARTS:
            self._waking = self._waking or self.dark()
            self._awake.start()
            self.look()
        if self._waking and kind in _STARTS | _BETWEEN | _ENDS:
            if kind in _ENDS:
                self._waking = False
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Take the cover away, before the window goes."""
        self._timer.stop()
        self._awake.stop()
        self._cover.deleteLater()
