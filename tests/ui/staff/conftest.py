"""A desk with the starter content, and somebody at it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.desk.account_rows import Rights
from kiosk.desk.accounts import accounts, add
from kiosk.desk.first_account import first
from kiosk.desk.people import Person
from kiosk.exchange import setup
from kiosk.paths import Data
from tests.ui.hands import Hands
from ui.screens import screen_for
from ui.staff.desk_face import DeskFace, open_desk_face
from ui.visitor.keeper import EditionKeeper

NAME, SECRET = "Rosa", "cedar-lantern-42"
"""The first account of every desk of these tests; she may do everything but review."""


class Staff(Hands):
    """Somebody at the staff desk."""

    def __init__(self, face: DeskFace, qtbot: QtBot) -> None:
        super().__init__(face.view, qtbot)
        self.face = face
        self.staff = face.staff

    def open(self, page: str, record: str = "") -> None:
        """Go straight to a page."""
        self.staff.open(page, record)
        self.settle()


def day_before() -> datetime:
    """When the desk of these tests was made."""
    return datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - local wall time, as everywhere


def account(face: DeskFace, rights: Rights | None, name: str, clock: Clock) -> Person:
    """Rosa; or somebody new with these rights, whom Rosa made an account."""
    desk = face.staff.desk()
    with desk.reading() as session:
        everybody = {one.person.name: one.person for one in accounts(session)}
    if rights is None:
        return everybody[name or NAME]
    return add(desk, name or "Ali", SECRET, rights, everybody[NAME], clock)


@pytest.fixture(scope="session")
def starter_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the starter content and Rosa's account; copied for each test."""
    data = Data(tmp_path_factory.mktemp("starter") / "data")
    setup.init(data, place_name="Test Library")
    desk = setup.open_desk(data)
    packs = ("national", "minnesota", "rochester")
    first(desk, "Reference desk", NAME, "Sam", packs, NAME, SECRET, day_before)
    desk.close()
    return data.root


@pytest.fixture
def place(starter_desk: Path, data: Data) -> Data:
    """A data folder with a desk of its own."""
    shutil.copytree(starter_desk, data.root)
    return data


@pytest.fixture
def sit_down(place: Data, now: datetime, qtbot: QtBot) -> Iterator[Callable[..., Staff]]:
    """Opens the desk for somebody: Rosa, or a new account of these rights; signed in."""
    opened: list[tuple[DeskFace, EditionKeeper]] = []

    def open_one(
        page: str = "",
        record: str = "",
        *,
        size: tuple[int, int] = (1920, 1080),
        rights: Rights | None = None,
        name: str = "",
        signed_in: bool = True,
        from_kiosk: bool = False,
    ) -> Staff:
        QAccessible.setActive(True)
        keeper = EditionKeeper(place, lambda *_: None)
        face = open_desk_face(
            place,
            keeper,
            screen=screen_for(*size),
            clock=lambda: now,
            from_kiosk=from_kiosk,
            report=lambda *_: None,
        )
        opened.append((face, keeper))
        face.view.show()
        person = Staff(face, qtbot)
        if signed_in:
            face.staff.sign_in(account(face, rights, name, lambda: now))
        if page:
            face.staff.open(page, record)
        person.settle()
        return person

    yield open_one
    for face, keeper in opened:
        face.close()
        keeper.close()
