"""A code on paper: squares of whole units, without seams."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from kiosk.edition.records import Code
from kiosk.handout.qr import Size
from ui.paint.text import Strip


def strip(code: Code, size: Size, x: float) -> Strip:
    """The matrix with its upper left corner at `x`, as one path filled once.

    One path, since viewers of PDFs show hairlines between squares that are filled one by one.
    """
    shape = _shape(code, size.module)
    left = round(x)

    def draw(painter: QPainter, y: float) -> None:
        smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillPath(shape.translated(left, round(y)), QColor(Qt.GlobalColor.black))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)

    return Strip(size.side, draw)


def _shape(code: Code, module: int) -> QPainterPath:
    """Rows as runs of dark modules."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for row, modules in enumerate(code.rows):
        start = 0
        while (start := modules.find("1", start)) >= 0:
            end = modules.find("0", start)
            end = len(modules) if end < 0 else end
            path.addRect(start * module, row * module, (end - start) * module, module)
            start = end
    return path
