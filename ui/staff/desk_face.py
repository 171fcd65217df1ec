"""The staff desk as one object: the view and the model it shows.

`ui.staff.app` opens one on the real screen; tests and the tour open them without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from kiosk.clock import Clock, system_clock
from kiosk.errors import AmparoError
from kiosk.exchange import setup
from kiosk.languages import language
from kiosk.paths import Data
from ui import fonts
from ui.face import application
from ui.fonts import Report
from ui.parts import made_by_qml
from ui.screens import Screen
from ui.staff import models
from ui.staff.staff_model import Editions, StaffModel
from ui.visitor.idle import IdleWatch
from ui.words import words_for

if TYPE_CHECKING:
    from kiosk.desk.database import Database

FOLDER = Path(__file__).resolve().parent

SHARE_OF_CAPITALS = 0.7
"""Staff sit at arm's length and know the screen: text is smaller than a visitor's, and can be made
twice as large with one press."""


@dataclass(slots=True, weakref_slot=True, eq=False)
class DeskFace:
    """A staff desk that is open. Call `close` when done: the order of death matters.

    Attributes:
        view: the window.
        staff: what it shows.
    """

    view: QQuickView
    staff: StaffModel
    _translator: QTranslator | None = None

    def grab(self) -> QImage:
        """A picture of what the screen shows now."""
        QGuiApplication.processEvents()
        return self.view.grabWindow()

    def speak(self) -> None:
        """Give Qt the texts of the chosen language, and have every page say them anew."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        self._translator = words_for(self.staff.interface_language()).translator
        QGuiApplication.installTranslator(self._translator)
        self.view.engine().retranslate()

    def close(self) -> None:
        """Take the face apart: first the engine with its pages, then what they showed."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        self.staff.closing.emit()
        shiboken6.delete(self.view)
        self.staff.end_publishing()
        self.staff.close_desk()
        shiboken6.delete(self.staff)
        made_by_qml.let_go()


def open_desk_face(  # noqa: PLR0913 - what differs between a screen, a tour and a test
    data: Data,
    editions: Editions,
    *,
    screen: Screen,
    clock: Clock = system_clock,
    idle: IdleWatch | None = None,
    from_kiosk: bool = False,
    opening: Callable[[Data], Database] = setup.open_desk,
    report: Report = print,
) -> DeskFace:
    """Build the staff's screen; nothing is shown until `face.view.show()`.

    Args:
        data: this machine's folders.
        editions: where the edition that the kiosk shows comes from.
        screen: size in pixels and millimetres.
        clock: the local wall time.
        idle: locks the desk when nobody is at it; None never does.
        from_kiosk: True when a visitor's screen started us.
        opening: opens the desk's database.
        report: takes a sentence that staff should know.

    Raises:
        AmparoError: the pages themselves are broken; the detail has Qt's own words.
    """
    application()
    fonts.load_first_fonts([language("en").font], report)
    fonts.load_other_fonts(report)
    assert models.MODELS
    staff = StaffModel(data, editions, clock, opening=opening, idle=idle, from_kiosk=from_kiosk)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(QSize(screen.width, screen.height))
    view.setColor(Qt.GlobalColor.white)
    face = DeskFace(view, staff)
    staff.languageChanged.connect(face.speak)
    face.speak()
    view.setInitialProperties(
        {
            "staff": staff,
            "pixelsPerMillimetre": screen.pixels_per_millimetre,
            "capitals": screen.capitals_mm * SHARE_OF_CAPITALS,
        }
    )
    view.setSource(QUrl.fromLocalFile(FOLDER / "Main.qml"))
    if view.status() != QQuickView.Status.Ready:
        errors = "\n".join(error.toString() for error in view.errors())
        face.close()
        raise AmparoError("The pages of this program are broken. Install it again.", errors)
    view.installEventFilter(staff)
    if idle:
        view.installEventFilter(idle)
    # The last one is asked first.
    view.installEventFilter(staff.cleaning)
    return face
