"""The window: puts edition, visit and pages together, and takes them apart in the right order.

`run` is the program of a visitor's screen. `open_face` builds the same face without a screen, for
tests and for `amparo tour`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from kiosk import settings
from kiosk.clock import Clock, system_clock
from kiosk.edition.last_seen import LastSeen
from kiosk.paths import Data
from ui.fonts import Report, load_first_fonts, load_other_fonts
from ui.log import Log
from ui.parts import qr_item
from ui.screens import Screen, screen_for
from ui.visitor import models
from ui.visitor.idle import IdleWatch
from ui.visitor.keeper import EditionKeeper
from ui.visitor.printing import Printing
from ui.visitor.visit_model import Editions, VisitModel
from ui.words import words_for

QML = Path(__file__).resolve().parent / "visitor" / "Main.qml"
REGISTERED = (qr_item, models)
"""Modules whose import makes their types known to QML."""

HOUR = 3_600_000
"""Milliseconds between looks at the calendar: the date is kept once a day, soon after midnight."""


class StayOpen(QObject):
    """Keeps the window when the system asks it to close: nobody leaves the visitor's screens."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would close the window (Alt+F4, a window manager's cross)."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


@dataclass(slots=True)
class Face:
    """A visitor's screen that is open. Call `close` when done: the order of death matters."""

    view: QQuickView
    visit: VisitModel
    _translator: QTranslator | None = None

    def grab(self) -> QImage:
        """A picture of what the screen shows now."""
        QGuiApplication.processEvents()
        return self.view.grabWindow()

    def speak(self) -> None:
        """Give Qt the texts of the visitor's language, and have every page say them anew."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
        self._translator = words_for(self.visit.content_language()).translator
        QGuiApplication.installTranslator(self._translator)
        self.view.engine().retranslate()

    def close(self) -> None:
        """Take the face apart: first the engine with its pages, then what they showed."""
        if self._translator:
            QGuiApplication.removeTranslator(self._translator)
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


def open_face(  # noqa: PLR0913 - each is a part of the machine
    editions: Editions,
    *,
    screen: Screen,
    clock: Clock = system_clock,
    idle: IdleWatch | None = None,
    also: Sequence[str] = (),
    printing: Printing | None = None,
    last_seen: Callable[[], date | None] = lambda: None,
    report: Report = print,
) -> Face:
    """Build a visitor's screen; nothing is shown until `face.view.show()`.

    Args:
        editions: where the edition comes from.
        screen: size in pixels and millimetres.
        clock: the local wall time.
        idle: ends a visit nobody is at; None never does.
        also: pseudo-languages to offer.
        printing: paper; None where there is no printer.
        last_seen: gives the last date this machine saw, or None.
        report: takes a sentence that staff should know.

    Raises:
        RuntimeError: the pages themselves are broken; the message has Qt's own words.
    """
    application()
    load_first_fonts(report)
    visit = VisitModel(
        editions,
        clock,
        idle=idle,
        also=also,
        printing=Printing(printer),
        last_seen=last_seen,
    )
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(QSize(screen.width, screen.height))
    view.setColor(Qt.GlobalColor.white)
    face = Face(view, visit)
    visit.languageChanged.connect(face.speak)
    face.speak()
    view.setInitialProperties(
        {
            "visit": visit,
            "pixelsPerMillimetre": screen.pixels_per_millimetre,
            "capitals": screen.capitals_mm,
        }
    )
    view.setSource(QUrl.fromLocalFile(str(QML)))
    if view.status() != QQuickView.Status.Ready:
        raise RuntimeError("\n".join(error.toString() for error in view.errors()))
    if idle:
        view.installEventFilter(idle)
    return face


def run(
    data: Data,
    *,
    size: tuple[int, int] | None = None,
    window: bool = False,
    clock: Clock = system_clock,
) -> int:
    """Show the visitor's screens until the program is told to end.

    What staff should know is written to the log of the data folder (`ui.log`).

    Args:
        data: this machine's folders.
        size: pixels of the window or screen; without it the whole screen.
        window: a window that can be moved and closed, instead of the whole screen.
        clock: the local wall time.

    Returns:
        the exit code.
    """
    log = Log(data.log, clock)
    sys.excepthook = log.failures()
    app = application()
    device = settings.read(data.settings, log)
    whole = app.primaryScreen().size()
    width, height = size or (whole.width(), whole.height())
    keeper = EditionKeeper(data, log)
    last_seen = LastSeen(data.last_seen)
    face = open_face(
        keeper,
        screen=screen_for(width, height, device.width_mm or 0.0, device.capitals_mm or 0.0),
        clock=clock,
        idle=IdleWatch(device.idle_seconds, device.warning_seconds),
        printer=_printer(device),
        last_seen=last_seen.date,
        report=log,
    )
    stay = StayOpen()
    if window:
        face.view.show()
    else:
        face.view.installEventFilter(stay)
        face.view.setCursor(Qt.CursorShape.BlankCursor)
        face.view.setFlag(Qt.WindowType.FramelessWindowHint)
        face.view.showFullScreen()
    face.visit.watch()
    face.view.frameSwapped.connect(
        lambda: load_other_fonts(log), Qt.ConnectionType.SingleShotConnection
    )
    last_seen.keep(face.visit.today())
    hourly = QTimer(interval=HOUR)
    hourly.timeout.connect(lambda: last_seen.keep(face.visit.today()))
    hourly.start()
    code = app.exec()
    hourly.stop()
    face.close()
    keeper.close()
    return code


def _printer(device: settings.Settings) -> Printer | None:
    """The page printer of the settings, or None. Loads what prints only where there is one."""
    if not device.page_printer:
        return None
    from ui import paint  # noqa: PLC0415

    return paint.printer(device.page_printer)


if __name__ == "__main__":
    sys.exit(run(Data(Path(sys.argv[1])), window=True))
