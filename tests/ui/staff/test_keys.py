"""The keys on the screen write into whatever field is under the finger, and forms hear of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Sit = Callable[..., Any]
NAME = "Name, as visitors know it"


def tap(person: Any, *names: str) -> None:
    """Touch keys by the names of their items."""
    for name in names:
        person.click(person.middle(f"key-{name}"))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_a_name_is_typed_and_saved_with_a_finger(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa = sit_down("place", size=size, from_kiosk=True)
    rosa.touch("Who stands in for them")
    tap(rosa, "erase", "erase", "erase", "capitals", "a", "l", "i", "space", "(", "2", ")")
    assert rosa.value("Who stands in for them") == "Ali (2)"
    tap(rosa, "done")
    rosa.touch("Save")
    assert rosa.staff.property("changeCount") == 0
    assert not rosa.sees("Not saved yet")
    assert rosa.value("Who stands in for them") == "Ali (2)"


def test_the_field_stays_in_sight_above_the_keys(sit_down: Sit) -> None:
    rosa = sit_down("place", size=(1366, 768), from_kiosk=True)
    rosa.touch("Who stands in for them")
    rosa.settle()
    assert rosa.in_sight("Who stands in for them")
    field, keys = rosa.place("Who stands in for them"), rosa.item("keyboard")
    assert field.bottom() < keys.mapRectToScene(keys.boundingRect()).top()


def test_real_keys_need_no_others(sit_down: Sit) -> None:
    rosa = sit_down("place", from_kiosk=True)
    rosa.touch(NAME)
    assert rosa.item("keyboard").isVisible()
    rosa.press("x")
    assert not rosa.item("keyboard").isVisible()
