"""Codes on the glass, read back from the picture by another library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import qrcode
import shiboken6
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot
from qrcode.constants import ERROR_CORRECT_M

from ui.parts.qr_item import QUIET_ZONE, QrCode, module_pixels

Shown = Callable[[list[str], int], tuple[QImage, QrCode]]


def matrix(payload: str) -> list[str]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload.encode())
    code.make()
    return ["".join("1" if dark else "0" for dark in row) for row in code.modules]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    view = QQuickView()

    def show(rows: list[str], side: int) -> tuple[QImage, QrCode]:
        view.resize(side, side)
        view.setColor("#0E1B1F")
        item = QrCode(view.contentItem())
        item.setWidth(side)
        item.setHeight(side)
        item.show_rows(rows)
        view.show()
        return view.grabWindow(), item

    yield show
    shiboken6.delete(view)


def read(picture: QImage) -> list[str]:
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels: Any = memoryview(gray.constBits()).cast("B", (gray.height(), gray.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


@pytest.mark.parametrize(
    "payload", ["tel:911", "tel:+16515550101", "https://example.org/" + "a" * 90]
)
@pytest.mark.parametrize("side", [150, 177, 400])
def test_a_phone_reads_what_was_put_in(shown: Shown, payload: str, side: int) -> None:
    picture, item = shown(matrix(payload), side)
    assert item.pixels() > 0
    assert read(picture) == [payload]


def test_modules_are_whole_pixels_of_one_size(shown: Shown) -> None:
    rows = matrix("tel:+16515550101")
    picture, item = shown(rows, 177)
    pixels = item.pixels()
    left = (177 - pixels * (len(rows) + 2 * QUIET_ZONE)) // 2 + QUIET_ZONE * pixels
    for y, row in enumerate(rows):
        for x, module in enumerate(row):
            corners = {
                picture.pixelColor(left + x * pixels + dx, left + y * pixels + dy).name()
                for dx in (0, pixels - 1)
                for dy in (0, pixels - 1)
            }
            assert corners == {"#12262b" if module == "1" else "#ffffff"}


def test_a_code_that_does_not_fit_is_not_drawn(shown: Shown) -> None:
    picture, item = shown(matrix("https://example.org/" + "a" * 400), 60)
    assert not item.property("readable")
    assert read(picture) == []


@pytest.mark.parametrize(
    ("side", "modules", "pixels"), [(290, 21, 10), (289, 21, 9), (28, 21, 0), (100, 0, 0)]
)
def test_module_pixels(side: float, modules: int, pixels: int) -> None:
    assert module_pixels(side, modules) == pixels


def test_it_asks_for_at_least_the_wanted_size(qtbot: QtBot) -> None:
    item = QrCode()
    item.show_rows(matrix("tel:911"))
    item.ask_for(136)
    modules = len(matrix("tel:911"))
    pixels = item.implicitWidth() / (modules + 2 * QUIET_ZONE)
    assert pixels == int(pixels)
    assert 136 <= pixels * modules < 136 + modules
    shiboken6.delete(item)
