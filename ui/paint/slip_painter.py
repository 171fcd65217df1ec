"""A document as the picture a receipt printer gets: black or white dots, nothing between.

Receipt printers cannot set our scripts, so the paper gets a picture (FIELD 5). Letters are drawn
smooth and then cut at the middle, which keeps their shapes at 203 dots an inch.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from kiosk.errors import AmparoError
from kiosk.handout.document import Document
from ui.paint import fonts, sheet
from ui.paint.flow import flow
from ui.paint.text import height

DOTS_PER_METRE = round(sheet.SLIP_DOTS_PER_INCH / 0.0254)
LEAST_DOTS = 256
"""The narrowest paper drawn on: 32 mm."""
LONGEST = 32_000
"""Four metres of paper; Qt's painter counts no further than 32,767."""


def draw(document: Document, dots: int = 512) -> QImage:
    """The picture of a slip, `dots` wide, of one bit a dot, as long as it needs to be.

    A document longer than four metres of paper ends there.
    """
    fonts.load()
    paper = sheet.roll(max(dots, LEAST_DOTS))
    strips = flow(document, paper)
    tall = math.ceil(height(strips)) + 2 * paper.margin
    picture = QImage(paper.width, min(tall, LONGEST), QImage.Format.Format_Grayscale8)
    picture.setDotsPerMeterX(DOTS_PER_METRE)
    picture.setDotsPerMeterY(DOTS_PER_METRE)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    y = float(paper.margin)
    for strip in strips:
        strip.draw(painter, y)
        y += strip.height
        if y > LONGEST:
            break
    painter.end()
    return picture.convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither
    )


def png(picture: QImage) -> bytes:
    """The picture as a PNG file: the same bytes for the same picture, 203 dots an inch in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(picture):
        raise AmparoError("The slip could not be drawn.", writer.errorString())
    return bytes(buffer.data().data())
