"""The program of the staff desk: a process of its own, beside the visitor's or on another computer."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import settings
from kiosk.clock import Clock, system_clock
from kiosk.paths import Data
from ui.app import StayOpen, application, quit_on_signals
from ui.log import Log
from ui.screens import screen_for
from ui.staff.desk_face import open_desk_face
from ui.staff.nightly import Nightly
from ui.visitor.idle import IdleWatch
from ui.visitor.keeper import EditionKeeper

WARNING_SECONDS = 30


def run(
    data: Data,
    *,
    size: tuple[int, int] | None = None,
    window: bool = False,
    from_kiosk: bool = False,
    clock: Clock = system_clock,
) -> int:
    """Show the staff desk until it is left.

    Args:
        data: this machine's folders.
        size: pixels of the window or screen; without it the whole screen.
        window: a window that can be moved and closed, instead of the whole screen.
        from_kiosk: a visitor's screen started us: it is there again when we end.
        clock: the local wall time.

    Returns:
        0: back to where we came from; 10: leave the kiosk to the system.

    Raises:
        AmparoError: the pages themselves are broken.
    """
    log = Log(data.log, clock)
    sys.excepthook = log.failures()
    app = application()
    device = settings.read(data.settings, log)
    whole = app.primaryScreen().size()
    width, height = size or (whole.width(), whole.height())
    keeper = EditionKeeper(data, log)
    quiet = 60 * device.desk_lock_minutes  # what is typed is kept when it locks
    face = open_desk_face(
        data,
        keeper,
        screen=screen_for(width, height, device.width_mm or 0, device.capitals_mm or 0),
        clock=clock,
        idle=IdleWatch(quiet, WARNING_SECONDS, parent=app),
        from_kiosk=from_kiosk,
        report=log,
    )
    codes: list[int] = []
    face.staff.ended.connect(lambda code: end(app, codes, code))
    stay = StayOpen()
    if window:
        face.view.setTitle("Amparo")
        face.view.show()
    else:
        if from_kiosk:
            face.view.installEventFilter(stay)
            face.view.setFlag(Qt.WindowType.FramelessWindowHint)
        face.view.showFullScreen()
    quit_on_signals(app)
    nightly = Nightly(data, clock, log, app)
    app.exec()
    nightly.end()
    face.close()
    keeper.close()
    return codes[0] if codes else 0


def end(app: QGuiApplication, codes: list[int], code: int) -> None:
    """End the program with this exit code; the first one asked for counts."""
    codes.append(code)
    app.quit()
