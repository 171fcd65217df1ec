"""Take the pictures of docs/staff.md: a member of staff's path through the desk, without a screen.

    python packaging/staff_pictures.py docs/pictures/staff

Things are found by the names a screen reader would say, and touched. The desk is made anew from the
starter content, in a folder of its own; what is published goes there.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.update({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import clock, paths
from kiosk.desk.first_account import first
from kiosk.exchange import setup
from ui.face import application
from ui.screens import screen_for
from ui.staff import tour
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper

SIZE = (1366, 768)
WIDTH = 900
"""Pixels across in the document."""

PATIENCE = 120
"""Seconds a process of the desk may take."""

NAME, SECRET = "Rosa", "cedar-lantern-42"
PACKS = ("national", "minnesota", "rochester")
LISTING = "Olmsted County: Food, cash and health-care aid"

BUTTONS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.RadioButton,
}


class Walk:
    """A path through the desk; each picture is of the window."""

    def __init__(self, face: DeskFace, folder: Path) -> None:
        self._face = face
        self._folder = folder

    def keep(self, name: str) -> None:
        """Take a picture."""
        tour.settle(self._face)
        picture = self._face.grab()
        file = self._folder / f"{name}.png"
        picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(str(file))
        print(file)

    def touch(self, name: str) -> None:
        """Touch the first thing whose name begins so, turning the page down to it."""
        view = self._face.view
        item = self._find(name)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        tour.settle(self._face)
        where: QPoint = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
        tour.settle(self._face)

    def type(self, name: str, text: str) -> None:
        """Type into a field in place of what stood there."""
        self.touch(name)
        view = self._face.view
        QTest.keySequence(view, QKeySequence.StandardKey.SelectAll)
        for letter in text:
            QTest.keyClick(view, letter)  # type: ignore[call-overload]
        tour.settle(self._face)

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let processes of the desk answer."""
        end = time.monotonic() + PATIENCE
        while not holds():
            QGuiApplication.processEvents()
            time.sleep(0.02)
            if time.monotonic() > end:
                raise SystemExit("The desk did not answer.")
        tour.settle(self._face)

    def sees(self, words: str) -> bool:
        """True when the words stand on the page."""
        return any(words in said for said, _ in self._things())

    def _find(self, name: str) -> QQuickItem:
        for said, thing in self._things():
            if thing.role() in BUTTONS and said.startswith(name):
                item = thing.object()
                assert isinstance(item, QQuickItem)
                return item
        raise SystemExit(f"Nothing to touch is called {name!r}.")

    def _things(self) -> Iterator[tuple[str, QAccessibleInterface]]:
        root = QAccessible.queryAccessibleInterface(self._face.view)
        for thing in _below(root):
            if not thing.rect().isEmpty():
                # Qt keeps the name of a password field to itself.
                said = thing.text(QAccessible.Text.Name)
                yield said or thing.text(QAccessible.Text.Description), thing


def _below(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(of.childCount()):
        child = of.child(number)
        if child is not None:
            yield child
            yield from _below(child)


def _walk(walk: Walk, face: DeskFace) -> None:
    """The ten tasks of docs/staff.md, as far as a picture helps."""
    staff, publisher = face.staff, face.staff.publisher()
    walk.keep("1-sign-in")
    walk.type("PIN or passphrase", SECRET)
    walk.touch("Sign in")
    walk.keep("2-to-do")
    walk.touch("Listings")
    walk.type("Find a listing", "food cash")
    walk.touch(LISTING)
    walk.type("Phone 1", "507-328-6599")
    walk.keep("3-correct")
    walk.touch("Save")
    walk.touch("I called phone 1")
    walk.keep("4-called")
    walk.touch("Reached them")
    walk.touch("Hide now")
    walk.keep("5-hide")
    walk.touch("Cancel")
    walk.touch("Line for today")
    walk.keep("6-line")
    walk.touch("Cancel")
    walk.touch("Preview")
    walk.wait(lambda: not walk.sees("Drawing it"))
    walk.keep("7-preview")
    walk.touch("Languages")
    walk.keep("8-languages")
    walk.touch("Publish")
    walk.wait(lambda: publisher.outlook is not None and not publisher.looking())
    walk.keep("9-publish")
    walk.touch("Publish now")
    walk.wait(lambda: not publisher.busy())
    staff.openEntry("history")
    walk.keep("10-history")


def main(folder: Path) -> None:
    """Walk the path and keep the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    application()
    QAccessible.setActive(True)
    with tempfile.TemporaryDirectory() as made:
        data = paths.Data(Path(made) / "data")
        setup.init(data, place_name="Rochester Public Library")
        desk = setup.open_desk(data)
        first(desk, "Reference desk", NAME, "Sam", PACKS, NAME, SECRET, clock.system_clock)
        desk.close()
        keeper = EditionKeeper(data, tour.report)
        face = open_desk_face(data, keeper, screen=screen_for(*SIZE), report=tour.report)
        face.view.show()
        tour.settle(face)
        _walk(Walk(face, folder), face)
        face.close()
        keeper.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
