"""What the tests of coming in share: quick hashes, models behind pages, what a screen reader gets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import argon2
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.desk import secret
from kiosk.paths import Data
from tests.ui.hands import Hands
from tests.ui.staff.conftest import Staff
from ui.screens import screen_for
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper

PIN = "48151623"
Model = TypeVar("Model", bound=QObject)


def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take less time; `tests/kiosk/desk/test_secret.py` looks at the real ones."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(secret, "_HASHER", quick)


def model(person: Hands, kind: type[Model]) -> Model:
    """The view model of the page that is open."""
    found = person.view.rootObject().findChildren(kind)
    assert len(found) == 1
    return found[0]


def spoken(person: Hands) -> Iterator[str]:
    """Everything a screen reader could say of the screen: names, values, and texts of fields."""
    for thing in person.things():
        for which in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield thing.text(which)
        fields = thing.textInterface()
        if fields is not None:
            yield fields.text(0, fields.characterCount())


class Newcomers:
    """Opens the desk's window on a machine as it is, with nobody signed in."""

    def __init__(self, data: Data, clock: Clock, qtbot: QtBot) -> None:
        self.data, self.clock, self.qtbot = data, clock, qtbot
        self._opened: list[tuple[DeskFace, EditionKeeper]] = []

    def open(self, size: tuple[int, int] = (1080, 1920), *, from_kiosk: bool = False) -> Staff:
        """Somebody in front of it."""
        QAccessible.setActive(True)
        keeper = EditionKeeper(self.data, lambda *_: None)
        face = open_desk_face(
            self.data,
            keeper,
            screen=screen_for(*size),
            clock=self.clock,
            from_kiosk=from_kiosk,
            report=lambda *_: None,
        )
        self._opened.append((face, keeper))
        face.view.show()
        person = Staff(face, self.qtbot)
        person.settle()
        return person

    def close(self) -> None:
        """Close all windows."""
        for face, keeper in self._opened:
            face.close()
            keeper.close()
        self._opened.clear()


def touch_pin(person: Hands, pin: str) -> None:
    """Touch the digits on the pad."""
    for digit in pin:
        person.touch(digit)
