"""A visitor's screen as one object: the view, the visit it shows, and the fonts it needs.

`ui.app` opens one on the real screen; tests, `amparo tour` and the self-test open them without.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.clock import Clock, system_clock
from kiosk.errors import AmparoError
from kiosk.languages import language
from ui import fonts
from ui.fonts import Report
from ui.parts import made_by_qml, qr_item
from ui.screens import Screen
from ui.visitor import language_model, picture_item
from ui.visitor.idle import IdleWatch
from ui.visitor.visit_model import PAGES, Editions, VisitModel
from ui.words import words_for

FOLDER = Path(__file__).resolve().parent / "visitor"
FIRST_TYPES = (qr_item, language_model, picture_item)
"""Modules whose import makes the types of the welcome page known to QML."""


@dataclass(slots=True, weakref_slot=True, eq=False)
class Face:
    """A visitor's screen that is open. Call `close` when done: the order of death matters.

    Attributes:
        view: the window.
        visit: what it shows.
        report: takes a sentence that staff should know.
    """

    view: QQuickView
    visit: VisitModel
    report: Report
    _translator: QTranslator | None = None
    _ready: list[QQmlComponent] = field(default_factory=list)

    def grab(self) -> QImage:
        """A picture of what the screen shows now."""
        fonts.load_other_fonts(self.report)
        QGuiApplication.processEvents()
        return self.view.grabWindow()

    def speak(self) -> None:
        """Give Qt the texts of the visitor's language, and have every page say them anew."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        self._translator = words_for(self.visit.content_language()).translator
        QGuiApplication.installTranslator(self._translator)
        self.view.engine().retranslate()

    def tidy(self) -> None:
        """Let go of what the pages of a visit left behind, so that a year of visits stays flat."""
        self.view.engine().collectGarbage()
        made_by_qml.let_go()

    def prepare(self) -> Iterator[str]:
        """Make everything ready that the welcome page did not need, a piece at a time.

        Gives the name of each piece, so that a touch can be answered in between. A page that was
        compiled once opens at once from then on.
        """
        from ui.visitor import models  # noqa: PLC0415 - after the first frame

        yield models.__name__
        for file in fonts.other_files():
            fonts.load(file, self.report)
            yield file.name
        for page in PAGES.values():
            component = QQmlComponent(
                self.view.engine(), QUrl.fromLocalFile(FOLDER / f"{page}.qml")
            )
            self._ready.append(component)
            yield page

    def close(self) -> None:
        """Take the face apart: first the engine with its pages, then what they showed."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        self._ready.clear()
        shiboken6.delete(self.view)
        shiboken6.delete(self.visit)


def application(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The one Qt application of this process, made on the first call."""
    # A cache of compiled pages would tell which pages were opened (DESIGN 8, "Private").
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    made = QGuiApplication(["amparo", *arguments])
    made.setApplicationName("amparo")
    return made


def open_face(  # noqa: PLR0913 - what differs between a screen, a tour and a test
    editions: Editions,
    *,
    screen: Screen,
    clock: Clock = system_clock,
    idle: IdleWatch | None = None,
    also: Sequence[str] = (),
    report: Report = print,
    last_seen: Callable[[], date | None] = lambda: None,
    first_only: bool = False,
) -> Face:
    """Build a visitor's screen; nothing is shown until `face.view.show()`.

    Args:
        editions: where the edition comes from.
        screen: size in pixels and millimetres.
        clock: the local wall time.
        idle: ends a visit nobody is at; None never does.
        also: languages to offer whatever the place chose (made-up ones).
        report: takes a sentence that staff should know.
        last_seen: the last date this machine saw.
        first_only: make only the welcome page ready; `Face.prepare` does the rest.

    Raises:
        AmparoError: the pages themselves are broken; the detail has Qt's own words.
    """
    application()
    visit = VisitModel(editions, clock, idle=idle, also=also, last_seen=last_seen)
    families = [language(tag).font for tag in visit.offered()]
    fonts.load_first_fonts(families, report)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(QSize(screen.width, screen.height))
    view.setColor(Qt.GlobalColor.white)
    face = Face(view, visit, report)
    visit.languageChanged.connect(face.speak)
    # A year of visits must not pile up what the pages of each left behind.
    visit.wiped.connect(face.tidy)
    face.speak()
    if not first_only:
        for _ in face.prepare():
            pass
    view.setInitialProperties(
        {
            "visit": visit,
            "pixelsPerMillimetre": screen.pixels_per_millimetre,
            "capitals": screen.capitals_mm,
        }
    )
    view.setSource(QUrl.fromLocalFile(FOLDER / "Main.qml"))
    if view.status() != QQuickView.Status.Ready:
        errors = "\n".join(error.toString() for error in view.errors())
        face.close()
        raise AmparoError("The pages of this program are broken. Install it again.", errors)
    if idle:
        view.installEventFilter(idle)
    return face
