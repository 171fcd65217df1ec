"""A statement as a card with a frame of dashes to cut along."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.handout.document import Card
from ui.paint.sheet import Sheet
from ui.paint.text import Strip, gap, joined, spaced

INK = QColor(0, 0, 0)


def strips(card: Card, sheet: Sheet) -> list[Strip]:
    """A frame of dashes to cut along. A card that is taller than a sheet goes on on the next."""
    inner = sheet.gap * 1.2
    x, width = sheet.margin + inner, sheet.measure - 2 * inner
    body: list[Strip] = [gap(inner * 0.6)]
    shown = replace(sheet, right=False)  # the English is read by somebody else
    for paragraph in (card.to, *card.english):
        if paragraph is not None:
            body += spaced(paragraph, shown, x, width)
    if card.own:
        body += [gap(inner), _line(sheet, x, width), gap(inner * 0.3)]
    for paragraph in (card.own_heading, *card.own) if card.own else ():
        if paragraph is not None:
            body += spaced(paragraph, sheet, x, width)
    body.append(gap(inner))
    top, bottom = _dashes(sheet), _dashes(sheet)
    sides = [_sided(strip, sheet) for strip in body]
    return [gap(sheet.gap, keep=True), *joined([top, *sides, bottom]), gap(sheet.gap)]


def _line(sheet: Sheet, x: float, width: float) -> Strip:
    return Strip(
        sheet.hairline,
        lambda painter, y: painter.fillRect(QRectF(x, round(y), width, sheet.hairline), INK),
    )


def _pen(sheet: Sheet) -> QPen:
    pen = QPen(INK, sheet.hairline, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([5, 4])
    return pen


def _dashes(sheet: Sheet) -> Strip:
    """The upper or lower edge of a card."""

    def draw(painter: QPainter, y: float) -> None:
        painter.setPen(_pen(sheet))
        middle = round(y) + sheet.hairline / 2
        painter.drawLine(
            QRectF(sheet.margin, middle, sheet.measure, 0).topLeft(),
            QRectF(sheet.margin, middle, sheet.measure, 0).topRight(),
        )

    return Strip(sheet.hairline, draw)


def _sided(strip: Strip, sheet: Sheet) -> Strip:
    """A strip of a card with its left and right edge."""

    def draw(painter: QPainter, y: float) -> None:
        half = sheet.hairline / 2
        painter.setPen(_pen(sheet))
        for edge in (sheet.margin + half, sheet.margin + sheet.measure - half):
            box = QRectF(edge, y, 0, strip.height)
            painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.setPen(INK)
        strip.draw(painter, y)

    return Strip(strip.height, draw, keep=strip.keep)
