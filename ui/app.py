"""The program of a visitor's screen: puts machine, edition and pages together, and runs them."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import settings
from kiosk.clock import Clock, system_clock
from kiosk.edition import last_seen
from kiosk.paths import Data
from ui.desk_door import DeskDoor, command
from ui.face import Face, application, open_face
from ui.log import Log
from ui.screens import screen_for
from ui.visitor.idle import IdleWatch
from ui.visitor.keeper import EditionKeeper
from ui.visitor.printing import Printing
from ui.visitor.screen_hours import ScreenHours
from ui.wiping import after_visits, no_core_files

__all__ = ["Face", "StayOpen", "application", "open_face", "run"]

HOUR = 3_600_000
"""Milliseconds."""


class StayOpen(QObject):
    """Keeps the window when the system asks it to close: nobody leaves the visitor's screens."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would close the window (Alt+F4, a window manager's cross)."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


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
        data: this machine's folders; its settings say what is special about the machine.
        size: pixels of the window or screen; without it the whole screen.
        window: a window that can be moved and closed, instead of the whole screen.
        clock: the local wall time.

    Returns:
        the exit code.

    Raises:
        AmparoError: the pages themselves are broken.
    """
    no_core_files()
    log = Log(data.log, clock)
    sys.excepthook = log.failures()
    app = application()
    device = settings.read(data.settings, log)
    whole = app.primaryScreen().size()
    width, height = size or (whole.width(), whole.height())
    keeper = EditionKeeper(data, log, clock)
    face = open_face(
        keeper,
        screen=screen_for(width, height, device.width_mm or 0, device.capitals_mm or 0),
        clock=clock,
        idle=IdleWatch(device.idle_seconds, device.warning_seconds, parent=app),
        report=log,
        last_seen=lambda: last_seen.read(data.last_seen),
        first_only=True,
    )
    wiping = after_visits(face.visit)
    hours = None
    if device.screen_from or device.screen_until:
        hours = ScreenHours(face.view, face.visit, device.screen_from, device.screen_until, clock)
    stay = StayOpen()
    if window:
        face.view.show()
    else:
        face.view.installEventFilter(stay)
        face.view.setCursor(Qt.CursorShape.BlankCursor)
        face.view.setFlag(Qt.WindowType.FramelessWindowHint)
        face.view.showFullScreen()
    door = DeskDoor(desk_command(data, size, window=window), log, parent=app)
    door.left.connect(app.quit)
    face.visit.deskAsked.connect(door.open)
    quit_on_signals(app)
    face.view.frameSwapped.connect(
        lambda: in_pieces(settling_in(face, data, device)),
        Qt.ConnectionType.SingleShotConnection,
    )
    code = app.exec()
    door.close()
    if hours:
        hours.close()
    wiping.stop()
    face.close()
    keeper.close()
    return code


def desk_command(data: Data, size: tuple[int, int] | None, *, window: bool) -> list[str]:
    """How the staff desk of this machine is started: as large as the kiosk, in a window if it is."""
    asked = ["staff", "--from-kiosk", "--data", str(data.root.absolute())]
    if size:
        asked += ["--size", f"{size[0]}x{size[1]}"]
    return command(*asked, *(["--window"] if window else []))


def in_pieces(pieces: Iterator[str]) -> None:
    """Take one piece each time there is nothing else to do, so that touches are answered between."""
    timer = QTimer(QGuiApplication.instance(), interval=0)

    def step() -> None:
        if next(pieces, None) is None:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(step)
    timer.start()


def settling_in(face: Face, data: Data, device: settings.Settings) -> Iterator[str]:
    """Do, after the first frame, what no visitor has to wait for. Gives the name of each piece."""
    visit = face.visit
    visit.watch()
    yield "watch"
    yield from face.prepare()
    if device.page_printer:
        from ui import paint  # noqa: PLC0415 - after the first frame

        printer = paint.printer(device.page_printer)
        visit.use_printing(Printing(printer, device.paper))
    yield "printer"
    hourly = QTimer(QGuiApplication.instance(), interval=HOUR)
    hourly.timeout.connect(lambda: last_seen.keep(data.last_seen, visit.today()))
    hourly.start()
    last_seen.keep(data.last_seen, visit.today())
    yield "date"


def quit_on_signals(app: QGuiApplication) -> None:
    """End in order when the system (or Ctrl+C) says so; the poll for changes lets Python notice."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
