"""Finding a listing, through the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.account_rows import Rights

if TYPE_CHECKING:
    from tests.ui.staff.conftest import Staff

SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


@pytest.mark.parametrize("size", SIZES)
def test_typing_finds_and_a_touch_opens(
    sit_down: Callable[..., Staff], size: tuple[int, int]
) -> None:
    staff = sit_down("listings", size=size)
    staff.type("Find a listing", "immigrant law")
    assert staff.sees("2 listings")
    staff.touch("Immigrant Law Center of Minnesota")
    assert (staff.staff.position().page, staff.sees("Phone 1")) == ("listing", True)


def test_the_code_on_a_slip_and_a_number(sit_down: Callable[..., Staff]) -> None:
    staff = sit_down("listings")
    with staff.staff.desk().reading() as session:
        code = session.scalar(
            select(tables.Service.code).where(tables.Service.name.contains("Public Library"))
        )
    assert code
    staff.type("Find a listing", code)
    assert staff.sees("1 listing")
    assert staff.find("Rochester Public Library")
    staff.type("Find a listing", "507-328-2300")
    assert staff.find("Rochester Public Library")
    staff.type("Find a listing", "zzzqqq")
    assert staff.sees("0 listings")


def test_filters_narrow_and_widen(sit_down: Callable[..., Staff]) -> None:
    staff = sit_down("listings")
    assert staff.sees("The first 40 of")
    staff.touch("Never called: ")
    assert staff.checked("Never called: ")
    everything = [name for name in staff.names() if "Never called" in name]
    assert len(everything) > 3
    staff.touch("Never called: ")
    staff.touch("Topic, pack")
    staff.touch("Food")
    assert staff.find("Channel One Regional Food Bank")
    assert not any(name.startswith("ACLU") for name in staff.names())
    staff.touch("Food")
    assert any(name.startswith("ACLU") for name in staff.names())


def test_who_may_not_edit_adds_nothing(sit_down: Callable[..., Staff]) -> None:
    staff = sit_down("listings", rights=Rights(frozenset({"publisher"})), name="Ali")
    assert "Add a listing" not in staff.names()
    staff.touch("211 (United Way)")
    assert not staff.able("What they do")
    assert not staff.able("Phone 1")


def test_by_keys_alone(sit_down: Callable[..., Staff]) -> None:
    """Type, go down to the row, press Enter."""
    staff = sit_down("listings")
    for letter in "k47":
        staff.press(letter)
    staff.type("Find a listing", "immigrant law center")
    for _ in range(30):
        item = staff.view.activeFocusItem()
        if item.property("title") == "Immigrant Law Center of Minnesota":
            break
        QTest.keyClick(staff.view, Qt.Key.Key_Tab)
        staff.settle()
    QTest.keyClick(staff.view, Qt.Key.Key_Return)
    staff.settle()
    assert staff.staff.position().page == "listing"


def test_a_finger_finds_and_gets_keys_on_the_screen(sit_down: Callable[..., Staff]) -> None:
    staff = sit_down("listings", size=(1080, 1920), from_kiosk=True)
    staff.touch("Find a listing")
    for letter in "salv":
        staff.touch(letter)
    assert staff.find("The Salvation Army Rochester: Food shelf, lunch and showers")
