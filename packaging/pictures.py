"""Take the README's pictures: a person's path through the kiosk, in a real window on a virtual screen.

    xvfb-run -s "-screen 0 1080x1920x24" python packaging/pictures.py docs/pictures

Things are found by the names a screen reader would say, and touched; the pictures are of the screen.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest

from kiosk import paths
from ui import app, fonts, tour
from ui.screens import screen_for
from ui.visitor.keeper import EditionKeeper

WIDTH = 540
"""Pixels across in the README."""

PATH = (
    ("English", "2-home"),
    ("Immigration lawyer", "3-topic"),
    ("Immigrant Law Center of Minnesota", "4-listing"),
    ("Add to my list", ""),
    ("Home", ""),
    ("Know your rights", ""),
    ("Officers at my door", "7-guide"),
    ("Add to my list", ""),
    ("Card to show", "8-statement"),
    ("Close", ""),
    ("My list", "5-list"),
    ("Take my list along", "6-handout"),
    ("Finish", "9-finished"),
)
"""What is touched, in this order, and the picture taken then."""

BUTTONS = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}


def _things(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = []
    for number in range(of.childCount()):
        child = of.child(number)
        if child is not None:
            found += [child, *_things(child)]
    return found


def _touch(face: app.Face, name: str) -> None:
    root = QAccessible.queryAccessibleInterface(face.view)
    for thing in _things(root):
        said = thing.text(QAccessible.Text.Name)
        if thing.role() in BUTTONS and said.startswith(name) and not thing.rect().isEmpty():
            where: QPoint = thing.rect().center() - face.view.position()
            if not face.view.geometry().contains(thing.rect().center()):
                _turn(face)
                _touch(face, name)
                return
            QTest.mouseClick(face.view, Qt.MouseButton.LeftButton, pos=where)
            tour.settle(face)
            return
    raise SystemExit(f"Nothing to touch is called {name!r}.")


def _turn(face: app.Face) -> None:
    if not tour.turn(face):
        raise SystemExit("The page ends before what was to be touched.")
    tour.settle(face)


def _keep(face: app.Face, file: Path) -> None:
    tour.settle(face)
    picture = face.view.screen().grabWindow(0).toImage()
    picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(str(file))
    print(file)


def main(folder: Path) -> None:
    """Walk the path and keep the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app.application()
    QAccessible.setActive(True)
    size = QGuiApplication.primaryScreen().size()
    with tempfile.TemporaryDirectory() as data:
        keeper = EditionKeeper(paths.Data(Path(data)), tour.report)
        face = app.open_face(keeper, screen=screen_for(size.width(), size.height()))
        fonts.load_other_fonts(tour.report)
        face.view.setFlag(Qt.WindowType.FramelessWindowHint)
        face.view.showFullScreen()
        _keep(face, folder / "1-language.png")
        for name, picture in PATH:
            _touch(face, name)
            if picture:
                _keep(face, folder / f"{picture}.png")
        face.close()
        keeper.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
