"""How long a page takes: opened, spoken in another language, and a touch answered.

Software renderer, no screen; milliseconds, median and 95th percentile, over every page of the tour
(DESIGN 8: a touch within 50 ms, the next page within 100 ms at the 95th percentile).
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.edition.commit import commit
from kiosk.edition.pseudo import with_pseudo
from kiosk.exchange import starter
from kiosk.paths import Data
from kiosk.visit import HOME, WELCOME
from ui.face import Face, open_face
from ui.screens import screen_for
from ui.tour import Stop, stops
from ui.visitor.keeper import EditionKeeper
from ui.wiping import wipe_freed_memory

LANGUAGES = ("en", "es", "ar-XB")
SIZES = ((1080, 1920), (1366, 768))


def milliseconds(do: Callable[[], object], face: Face) -> float:
    """From a call until the picture of what it leads to is drawn."""
    begin = time.perf_counter()
    do()
    QGuiApplication.processEvents()
    face.view.grabWindow()
    took = (time.perf_counter() - begin) * 1000
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return took


def tell(name: str, figures: list[float]) -> None:
    """One line: how many, median, 95th percentile, most."""
    ordered = sorted(figures)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(f"{name:34} {len(ordered):4} times   median {statistics.median(ordered):6.1f} ms"
          f"   95 % {high:6.1f} ms   most {ordered[-1]:6.1f} ms")  # fmt: skip


def at(face: Face, stop: Stop) -> None:
    """Open a stop's page, coming from home."""
    state = face.visit.visit_state()
    state.query, state.my_list = stop.query, list(stop.my_list)
    face.visit.open(stop.page, stop.record)


def ready(face: Face) -> None:
    """Stand on home, drawn."""
    face.visit.visit_state().path = [WELCOME]
    face.visit.home()
    milliseconds(lambda: None, face)


@pytest.mark.bench
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_figures_of_pages(
    data: Data, now: datetime, qapp: QGuiApplication, size: tuple[int, int]
) -> None:
    commit(data.editions, with_pseudo(starter.content(starter.read()), ["ar-XB"]))
    wipe_freed_memory()
    keeper = EditionKeeper(data, lambda *_: None)
    face = open_face(keeper, screen=screen_for(*size), clock=lambda: now, also=("es", "ar-XB"))
    face.view.show()
    every = [stop for stop in stops(keeper.edition()) if stop.page not in {"language", "home"}]
    pages: dict[str, list[float]] = {}
    print()
    for language in LANGUAGES:
        face.visit.chooseLanguage(language)
        opened: list[float] = []
        for stop in every:
            ready(face)
            took = milliseconds(lambda stop=stop: at(face, stop), face)  # type: ignore[misc]
            opened.append(took)
            pages.setdefault(stop.page, []).append(took)
        tell(f"{size[0]}x{size[1]} page, {language}", opened)
    for page, figures in sorted(pages.items(), key=lambda each: -statistics.median(each[1])):
        tell(f"    {page}", figures)
    spoken = []
    for number, stop in enumerate(every):
        ready(face)
        at(face, stop)
        milliseconds(lambda: None, face)
        face.visit.visit_state().path = [WELCOME, HOME, face.visit.visit_state().position]
        tag = LANGUAGES[number % len(LANGUAGES)]

        def speak(tag: str = tag) -> None:
            face.visit.visit_state().language = tag
            face.visit.languageChanged.emit()

        spoken.append(milliseconds(speak, face))
    tell(f"{size[0]}x{size[1]} language of a page", spoken)
    touched = []
    for _ in range(20):
        ready(face)
        middle = QPoint(size[0] // 2, size[1] // 2)
        plain, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        touched.append(
            milliseconds(lambda: QTest.mousePress(face.view, plain, none, middle), face)  # noqa: B023
        )
        QTest.mouseRelease(face.view, plain, none, QPoint(1, 1))
    tell(f"{size[0]}x{size[1]} a touch is answered", touched)
    face.close()
    keeper.close()
