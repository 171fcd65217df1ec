"""A QR code on the glass: whole-pixel modules, dark on light in every theme.

It draws a matrix that is handed to it and makes none itself. What decides whether phones read it:
modules of equal, whole size and a quiet zone of four modules (ISO/IEC 18004:2015, 6.3.8).
"""

from __future__ import annotations

import math

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.parts import made_by_qml

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4
"""Light modules on every side (ISO/IEC 18004:2015, 6.3.8)."""

DARK = QColor("#12262B")
LIGHT = QColor("#FFFFFF")


def module_pixels(side: float, modules: int) -> int:
    """Pixels of one module so that code and quiet zone fit into `side` pixels; 0 if it cannot."""
    return int(side) // (modules + 2 * QUIET_ZONE) if modules else 0


@QmlElement
class QrCode(QQuickPaintedItem):
    """Shows `rows`, each a text of "1" (dark) and "0" (light). `readable` is False without any."""

    rowsChanged = Signal()
    sizeChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str] = []
        self._at_least = 0.0
        self.setAntialiasing(False)
        self.setOpaquePainting(False)
        self.widthChanged.connect(self._resized)
        self.heightChanged.connect(self._resized)

    def show_rows(self, rows: list[str]) -> None:
        """Show another matrix; an empty one shows nothing."""
        made_by_qml.note(self)
        if rows != self._rows:
            self._rows = list(rows)
            self.rowsChanged.emit()
            self._want()
            self._resized()

    def ask_for(self, side: float) -> None:
        """Want a code of at least `side` pixels, its quiet zone apart, with whole modules."""
        if side != self._at_least:
            self._at_least = side
            self._want()

    def pixels(self) -> int:
        """Pixels of one module at the size the item has now."""
        return module_pixels(min(self.width(), self.height()), len(self._rows))

    def paint(self, painter: QPainter) -> None:
        """Draw the light ground with the quiet zone, then the dark modules."""
        pixels = self.pixels()
        if not pixels:
            return
        side = pixels * (len(self._rows) + 2 * QUIET_ZONE)
        left = (int(self.width()) - side) // 2
        top = (int(self.height()) - side) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(left, top, side, side, LIGHT)
        for y, row in enumerate(self._rows):
            for x, module in enumerate(row):
                if module == "1":
                    painter.fillRect(
                        left + (x + QUIET_ZONE) * pixels,
                        top + (y + QUIET_ZONE) * pixels,
                        pixels,
                        pixels,
                        DARK,
                    )

    def _want(self) -> None:
        modules = len(self._rows)
        pixels = math.ceil(self._at_least / modules) if modules else 0
        side = pixels * (modules + 2 * QUIET_ZONE) or self._at_least
        self.setImplicitSize(side, side)

    def _resized(self) -> None:
        self.sizeChanged.emit()
        self.update()

    def _rows_of(self) -> list[str]:
        return self._rows

    def _wanted(self) -> float:
        return self._at_least

    def _readable(self) -> bool:
        return self.pixels() > 0

    rows = Property("QStringList", _rows_of, show_rows, notify=rowsChanged)  # type: ignore[arg-type]
    atLeast = Property(float, _wanted, ask_for, notify=sizeChanged)
    modulePixels = Property(int, pixels, notify=sizeChanged)
    readable = Property(bool, _readable, notify=sizeChanged)
