"""The desk's window: its bar, its way back, its lock, its languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QRect

from kiosk.desk.account_rows import Rights
from kiosk.desk.people import Person
from ui.screens import screen_for

SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]
ENTRIES = ("todo", "listings", "guides", "languages", "publish", "history", "place", "device")

Sit = Callable[..., Any]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_entry_is_big_enough_and_can_be_reached(
    sit_down: Sit, size: tuple[int, int], scale: float
) -> None:
    rosa = sit_down("about", size=size)
    rosa.staff.setTextScale(scale)
    rosa.settle()
    least = 14 * screen_for(*size).pixels_per_millimetre
    window = QRect(0, 0, *size)
    for entry in ENTRIES:
        item = rosa.item(f"entry-{entry}")
        assert min(item.width(), item.height()) >= least
        item.forceActiveFocus()
        rosa.settle()
        place = item.mapRectToScene(item.boundingRect()).toRect()
        assert window.contains(place), f"{entry} is at {place}"


def test_the_desk_locks_and_opens_again_where_it_was(sit_down: Sit) -> None:
    rosa = sit_down("about")
    person = rosa.staff.person()
    rosa.touch("Lock")
    assert rosa.staff.property("page") == "signin"
    assert rosa.staff.property("locked")
    assert not rosa.staff.may("edit")
    rosa.staff.sign_in(person)
    rosa.settle()
    assert rosa.staff.property("page") == "about"


def test_somebody_else_begins_at_their_own_tasks(sit_down: Sit) -> None:
    rosa = sit_down("about")
    rosa.touch("Lock")
    rosa.staff.sign_in(Person("another", "Ali", frozenset({"editor"})))
    assert rosa.staff.property("page") == "todo"


def test_at_the_kiosk_signing_out_goes_back_to_the_visitors(sit_down: Sit) -> None:
    rosa = sit_down("about", from_kiosk=True)
    codes: list[int] = []
    rosa.staff.ended.connect(codes.append)
    rosa.touch("Sign out")
    assert codes == [0]


def test_only_an_administrator_leaves_to_the_system(sit_down: Sit) -> None:
    ali = sit_down("about", rights=Rights(frozenset({"editor"})))
    codes: list[int] = []
    ali.staff.ended.connect(codes.append)
    ali.staff.leaveToSystem()
    assert codes == []
    rosa = sit_down("about")
    rosa.staff.ended.connect(codes.append)
    rosa.staff.leaveToSystem()
    assert codes == [10]


def test_a_touch_brings_the_keys_and_a_real_key_puts_them_away(sit_down: Sit) -> None:
    rosa = sit_down("about", from_kiosk=True)
    assert rosa.staff.property("screenKeys")
    rosa.press("a")
    assert not rosa.staff.property("screenKeys")
