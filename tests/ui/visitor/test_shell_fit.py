"""The first pages fit: in each size, language, size of text and theme, with the starter content."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.edition import store
from kiosk.edition.reader import Edition
from ui.face import Face, open_face
from ui.screens import screen_for

PAGES = {
    "language": "",
    "home": "",
    "urgent": "",
    "interpreter": "",
    "card": "ksw",
    "comfort": "",
}
TARGET_MILLIMETRES = 14
GAP_MILLIMETRES = 3

KIOSK = (1080, 1920)
WIDE = (1920, 1080)
LIBRARY = (1366, 768)


class Starter:
    """Gives the edition that ships."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def edition(self) -> Edition:
        return self._edition

    def renew(self) -> bool:
        return False

    def withdrawals_changed(self) -> bool:
        return False


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter]:
    def report(sentence: str, detail: str) -> None:
        raise AssertionError(f"{sentence} {detail}: run `make build`.")

    nowhere = Path(tmp_path_factory.mktemp("nothing"))
    edition = store.open_best(nowhere, paths.starter_edition(), report)
    assert edition.info.starter
    yield Starter(edition)
    edition.close()


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything that can be seen below an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def scrolling(item: QQuickItem) -> QQuickItem | None:
    """The scrolling part an item is in."""
    up: QQuickItem | None = item
    while up is not None and not up.inherits("QQuickFlickable"):
        up = up.parentItem()
    return up


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def apart(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; below 0 where they overlap."""
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


def settle(face: Face) -> None:
    for _ in range(6):
        QGuiApplication.processEvents()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    face.grab()


def show(face: Face, page: str) -> None:
    if page == "language":
        face.visit.open("language", "")
    elif page == "card":
        face.visit.open("interpreter", PAGES[page])
    elif page != "home":
        face.visit.open(page, "")
    settle(face)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("language", "size", "scale"),
    [
        ("en", KIOSK, 1.0),
        ("es", WIDE, 1.0),
        ("es", LIBRARY, 1.0),
        ("en-XA", KIOSK, 1.5),
        ("en-XA", WIDE, 1.0),
        ("en-XA", LIBRARY, 2.0),
        ("ar-XB", KIOSK, 2.0),
        ("ar-XB", LIBRARY, 1.0),
    ],
)
def test_all_can_be_touched_and_read(  # noqa: PLR0917
    starter: Starter,
    now: datetime,
    qtbot: QtBot,
    language: str,
    size: tuple[int, int],
    scale: float,
    page: str,
) -> None:
    screen = screen_for(*size)
    face = open_face(starter, screen=screen, clock=lambda: now, also=("es", "en-XA", "ar-XB"))
    face.view.show()
    face.visit.setTextScale(scale)
    face.visit.chooseLanguage(language)
    show(face, page)
    items = list(below(face.view.rootObject()))
    touchable = [item for item in items if item.property("says") and item.isEnabled()]
    assert touchable
    millimetre = screen.pixels_per_millimetre
    for item in touchable:
        rect = place(item)
        assert min(rect.width(), rect.height()) >= TARGET_MILLIMETRES * millimetre - 1, item
        assert rect.left() >= 0, item
        assert rect.right() <= size[0], item
    for one, other in combinations(touchable, 2):
        if scrolling(one) is scrolling(other):
            gap = apart(place(one), place(other))
            assert gap >= GAP_MILLIMETRES * millimetre - 1, (one, other)
    for text in items:
        if text.inherits("QQuickText") and text.property("text"):
            assert not text.property("truncated"), text.property("text")
            assert text.property("contentWidth") <= text.width() + 2, text.property("text")
            assert text.property("contentHeight") <= text.height() + 2, text.property("text")
    face.close()


@pytest.mark.parametrize("size", [KIOSK, WIDE, LIBRARY])
def test_fifteen_languages_fit_without_scrolling(
    starter: Starter, now: datetime, qtbot: QtBot, size: tuple[int, int]
) -> None:
    many = ["so", "ar", "km", "vi", "hmn", "zh-Hans", "lo", "ksw", "am", "om", "sw", "fr", "ru"]
    face = open_face(starter, screen=screen_for(*size), clock=lambda: now, also=("es", *many))
    assert len(face.visit.offered()) == 15
    face.view.show()
    settle(face)
    shown = [
        item
        for item in below(face.view.rootObject())
        if item.objectName().startswith("language-") and place(item).bottom() <= size[1]
    ]
    assert len(shown) == 15
    (scroll,) = {scrolling(item) for item in shown}
    assert scroll is not None
    assert scroll.property("contentHeight") <= scroll.height() + 2
    face.close()
