"""The path of somebody who never saw the desk, through the real window, by accessible names only.

First account, correct a phone, "I called, reached them", publish; the visitor's page and the slip show
it; hide now, and it is gone; history, undo, publish, and back to the edition before. Publishing is a
process of its own, as at a place; a visitor's screen watches the same folder meanwhile.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from kiosk.paths import Data
from tests.ui.hands import Hands
from ui.face import Face, open_face
from ui.screens import screen_for
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper

LONG = 120_000
"""Milliseconds a process may take on a slow machine."""

SECRET = "cedar-lantern-42"
LISTING = "Olmsted County: Food, cash and health-care aid"
CODE = "F12"
BEFORE, AFTER, DIALLED = "507-328-6500", "507-328-6599", "+15073286599"


class Somebody(Hands):
    """Somebody at one of two screens. Waits for words, as people do."""

    def __init__(self, face: DeskFace | Face, qtbot: QtBot) -> None:
        super().__init__(face.view, qtbot)
        self._bot = qtbot

    def turn_to(self) -> None:
        """Of the two windows of this test, this one takes the keys."""
        self.view.requestActivate()
        self._bot.waitUntil(self.view.isActive)
        self.settle()

    def wait_for(self, words: str) -> None:
        """Until the words stand on the page."""
        self._bot.waitUntil(lambda: self.sees(words), timeout=LONG)
        self.settle()

    def wait_until_gone(self, words: str) -> None:
        """Until the words stand on the page no longer."""
        self._bot.waitUntil(lambda: not self.sees(words), timeout=LONG)
        self.settle()

    def wait_until_able(self, name: str) -> None:
        """Until the button can be pressed."""
        self._bot.waitUntil(lambda: self.able(name), timeout=LONG)
        self.settle()


class Newcomer(Somebody):
    """Somebody at the desk for the first time."""

    def publish(self, number: int) -> None:
        """Go to the page by the bar, press the button, and wait until the edition is there."""
        self.touch("Publish,")
        self.wait_until_able("Publish now")
        self.touch("Publish now")
        self.wait_for(f"Edition {number} is published.")
        self.wait_for(f"Edition {number}, Published on")


class Visitor(Somebody):
    """Somebody at the kiosk, who looks for help."""

    def find_listing(self) -> None:
        """From the welcome page: search, as a visitor does, and open what was found."""
        self.turn_to()
        self.touch("English")
        self.touch("Search")
        self.type("What do you look for?", "food cash")
        self.wait_for(LISTING)
        self.touch(f"Place. {LISTING}")

    def finish(self) -> None:
        """Leave: the plain welcome shows."""
        self.touch("Finish")
        self.wait_for("Touch your language")


@pytest.fixture
def newcomer(data: Data, qtbot: QtBot) -> Iterator[Newcomer]:
    """At a desk that was never opened."""
    QAccessible.setActive(True)
    keeper = EditionKeeper(data, lambda *_: None)
    face = open_desk_face(data, keeper, screen=screen_for(1920, 1080), report=lambda *_: None)
    face.view.show()
    someone = Newcomer(face, qtbot)
    someone.settle()
    yield someone
    face.close()
    keeper.close()


@pytest.fixture
def visitor(data: Data, qtbot: QtBot) -> Iterator[Visitor]:
    """At the kiosk beside it."""
    keeper = EditionKeeper(data, lambda *_: None)
    face = open_face(keeper, screen=screen_for(1080, 1920), report=lambda *_: None)
    face.visit.watch()
    face.view.show()
    yield Visitor(face, qtbot)
    face.close()
    keeper.close()


def slip(data: Data, path: Path) -> set[str]:
    """What a phone reads from the slip of a record."""
    program = [sys.executable, "-m", "ui.commands", "--data", str(data.root)]
    subprocess.run([*program, "slip", CODE, "--to", str(path)], check=True)
    shown = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    return {code.text for code in zxingcpp.read_barcodes(shown)}


def begin(newcomer: Newcomer) -> None:
    """First start: who answers for it, which content, the first account."""
    newcomer.turn_to()
    newcomer.type("Name of the place", "Test Library")
    newcomer.type("Office that answers", "Reference desk")
    newcomer.type("Person who looks after it", "Rosa")
    newcomer.type("Who stands in for them", "Sam")
    newcomer.touch("Next")
    newcomer.touch("Next")
    newcomer.type("Your name", "Rosa")
    newcomer.type("New PIN", SECRET)
    newcomer.type("Once more", SECRET)
    newcomer.touch("Make the desk")
    newcomer.wait_for("Your recovery code")
    newcomer.touch("I have kept it safe")
    newcomer.wait_for("To do")


def correct_and_call(newcomer: Newcomer) -> None:
    """A number is wrong: correct it. Then call it, and say what was heard."""
    newcomer.touch("Listings")
    newcomer.type("Find a listing", "food cash")
    newcomer.wait_for(LISTING)
    newcomer.touch(LISTING)
    newcomer.type("Phone 1", AFTER)
    newcomer.touch("Save")
    newcomer.wait_for("Saved.")
    newcomer.touch("I called phone 1")
    newcomer.touch("Reached them")
    newcomer.wait_for("Called")


@pytest.mark.timeout(900)
def test_the_path_of_a_newcomer(
    newcomer: Newcomer, visitor: Visitor, data: Data, tmp_path: Path
) -> None:
    begin(newcomer)
    correct_and_call(newcomer)

    # Publish. The visitor's page and the slip show it.
    newcomer.publish(1)
    visitor.find_listing()
    assert visitor.sees(AFTER)
    assert not visitor.sees(BEFORE)
    assert visitor.sees("We called and reached them")
    assert f"tel:{DIALLED}" in slip(data, tmp_path / "slip.png")

    # Hide now: gone from the visitor's screen, without publishing.
    newcomer.turn_to()
    newcomer.touch("Listings")
    newcomer.type("Find a listing", "food cash")
    newcomer.touch(LISTING)
    newcomer.touch("Hide now")
    newcomer.touch("Wrong number")
    visitor.wait_until_gone(AFTER)
    assert visitor.sees("The staff took that page down just now")

    # History: what was done, and the correction taken back.
    newcomer.touch("History")
    assert newcomer.sees("Wrong number")
    assert newcomer.sees("Edition: Published")
    (correction,) = [
        each for each in newcomer.names() if each.endswith(f"{LISTING}, Phone: Number")
    ]
    assert correction.startswith("Undo: Rosa")
    newcomer.touch(correction)
    newcomer.wait_for("Taken back.")

    # Shown again, and published: visitors see the number from before.
    newcomer.touch("Listings")
    newcomer.type("Find a listing", "food cash")
    newcomer.touch(LISTING)
    assert newcomer.value("Phone 1") == BEFORE
    newcomer.touch("Show again")
    newcomer.publish(2)
    visitor.finish()
    visitor.find_listing()
    assert visitor.sees(BEFORE)
    assert not visitor.sees(AFTER)

    # The correction was right after all: bring the edition from before back.
    newcomer.turn_to()
    newcomer.touch("Edition 1")
    newcomer.touch("Show it again")
    newcomer.wait_for("Edition 1 is shown again.")
    visitor.turn_to()
    visitor.finish()
    visitor.find_listing()
    assert visitor.sees(AFTER)
