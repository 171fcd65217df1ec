"""Cleaning mode: for half a minute the screen takes no touch and no key, so that it can be wiped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

SECONDS = 30

_INPUT = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
    }
)


class Cleaning(QObject):
    """Counts the seconds down and swallows what reaches the window meanwhile.

    Args:
        second: length of a second in milliseconds; tests make it short.
    """

    changed = Signal()

    def __init__(self, second: int = 1000) -> None:
        super().__init__()
        self._left = 0
        self._count = QTimer(interval=second)
        self._count.timeout.connect(self._tick)

    def seconds_left(self) -> int:
        """Seconds until touches count again; 0 when they do."""
        return self._left

    def start(self) -> None:
        """Take no touches from now on."""
        self._left = SECONDS
        self._count.start()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow touches, the pointer and keys while the count runs."""
        if self._left and event.type() in _INPUT:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        self._left -= 1
        if not self._left:
            self._count.stop()
        self.changed.emit()
