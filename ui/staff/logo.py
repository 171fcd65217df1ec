"""A picture that somebody offers as the place's logo: looked at as if it were hostile, drawn anew.

The format is told by the first bytes, never by the name; the size is read from the header and
refused before a pixel is decoded; what is kept is a PNG of our own drawing, without any of the
file's other contents.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from ui.staff.said import Said

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes."""

LARGEST_SIDE = 6000
"""Pixels; what phones and scanners make is smaller."""

MOST_PIXELS = 24_000_000
"""Decoded: 96 MB at four bytes a pixel, for a moment."""

KEPT = QSize(900, 450)
"""The logo is made to fit into this, in pixels: as wide as a portrait screen shows it."""

_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
"""How files of the formats we take begin (PNG specification 5.2; JPEG, ITU T.81 B.1.1.3)."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture ready for the desk: PNG bytes, named by their SHA-256 in hex."""

    sha256: str
    data: bytes


def read(path: Path) -> Logo:
    """Take a picture from a file.

    Raises:
        Said: it cannot be taken; the message says why.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Said("logo.unreadable", str(error)) from error
    return take(data)


def take(data: bytes) -> Logo:
    """Take a picture from bytes. Raises as `read`."""
    if len(data) > LARGEST_FILE:
        raise Said("logo.file_too_large")
    kind = next((kind for begin, kind in _BEGINNINGS.items() if data.startswith(begin)), b"")
    if not kind:
        raise Said("logo.svg" if _is_drawing(data) else "logo.format")
    picture = _decoded(data, kind)
    clean = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    clean.fill(Qt.GlobalColor.transparent)
    painter = QPainter(clean)
    painter.drawImage(0, 0, picture)
    painter.end()
    made = _png(clean)
    return Logo(hashlib.sha256(made).hexdigest(), made)


def _is_drawing(data: bytes) -> bool:
    """SVG, packed SVG, PDF or PostScript: drawings that can name other files or hold scripts."""
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return b"<svg" in head or head.startswith((b"<?xml", b"\x1f\x8b", b"%pdf", b"%!ps"))


def _decoded(data: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Said("logo.broken", reader.errorString())
    pixels = size.width() * size.height()
    if max(size.width(), size.height()) > LARGEST_SIDE or pixels > MOST_PIXELS:
        raise Said("logo.too_many_pixels", f"{size.width()} x {size.height()}")
    if size.width() > KEPT.width() or size.height() > KEPT.height():
        reader.setScaledSize(size.scaled(KEPT, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise Said("logo.broken", reader.errorString())
    return picture


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
