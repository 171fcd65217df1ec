"""Notice that a visitor has left: a warning with a countdown, then the end of the visit.

Section 508 407.5 and WCAG 2.2.1 ask for a warning of at least 20 seconds and at least ten
extensions; here every touch or key extends it, any number of times.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

LEAST_WARNING_SECONDS = 20
"""Section 508 407.5: the warning leaves at least this long to answer."""

_ACTIVITY = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """Counts quiet seconds while a visit is on.

    Args:
        idle_seconds: quiet time until the warning.
        warning_seconds: how long the warning counts down; raised to what the law asks for.
        second: length of a second in milliseconds; tests make it short.
    """

    changed = Signal()
    """The countdown began, went on or was ended by a touch."""
    expired = Signal()
    """Nobody answered the warning."""

    def __init__(
        self,
        idle_seconds: int = 90,
        warning_seconds: int = 30,
        *,
        second: int = 1000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle = max(1, idle_seconds)
        self._warning = max(LEAST_WARNING_SECONDS, warning_seconds)
        self._left = 0
        self._quiet = QTimer(interval=self._idle * second, singleShot=True)
        self._quiet.timeout.connect(self._warn)
        self._count = QTimer(interval=second)
        self._count.timeout.connect(self._tick)

    def seconds_left(self) -> int:
        """Seconds until the visit ends; 0 while no warning is shown."""
        return self._left

    def touch(self) -> None:
        """Somebody is there: start counting again, and take the warning away."""
        self._count.stop()
        self._quiet.start()
        self._show(0)

    def stop(self) -> None:
        """Nobody's visit is on; nothing is counted."""
        self._count.stop()
        self._quiet.stop()
        self._show(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what reaches the window; a touch or key counts as activity and goes on its way."""
        if event.type() in _ACTIVITY:
            self._noticed()
        return super().eventFilter(watched, event)

    def _noticed(self) -> None:
        """Begin to count anew. A warning stays until the touch ends: its buttons must be hit."""
        if self._quiet.isActive():
            self.touch()
        elif self._count.isActive():
            self._count.start()
            self._show(self._warning)

    def _warn(self) -> None:
        self._count.start()
        self._show(self._warning)

    def _tick(self) -> None:
        if self._left > 1:
            self._show(self._left - 1)
            return
        self.stop()
        self.expired.emit()

    def _show(self, seconds: int) -> None:
        if seconds != self._left:
            self._left = seconds
            self.changed.emit()
