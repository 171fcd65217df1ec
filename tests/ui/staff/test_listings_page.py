"""Finding a listing, through the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
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
