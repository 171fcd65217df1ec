"""The pages by keys alone, as with a keypad of arrows and one key to choose (FIELD 3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def walk(person: Any, name: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
    """Press a key until the thing of that object name is on."""
    for _ in range(80):
        item = person.face.view.activeFocusItem()
        if item is not None and item.objectName() == name:
            return
        QTest.keyClick(person.face.view, key)
        person.settle()
    raise AssertionError(f"{name} cannot be reached by {key}.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_a_listing_is_reached_opened_and_collected(meet: Callable[..., Any], key: Qt.Key) -> None:
    person = meet()
    person.open("topic", "food")
    walk(person, "listing-11111111-0000-0000-0000-000000000003", key)
    QTest.keyClick(person.face.view, Qt.Key.Key_Return)
    person.settle()
    assert person.sees("507-555-0112")
    walk(person, "collect", key)
    QTest.keyClick(person.face.view, Qt.Key.Key_Space)
    person.settle()
    assert person.visit.visit_state().collected("11111111-0000-0000-0000-000000000003")
    assert person.in_sight("On my list")
    QTest.keyClick(person.face.view, Qt.Key.Key_Escape)
    person.settle()
    assert person.visit.visit_state().position.page == "topic"


def test_a_filter_is_turned_on(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("topic", "food")
    walk(person, "filter-open_now")
    QTest.keyClick(person.face.view, Qt.Key.Key_Space)
    person.settle()
    assert not person.sees("Sparrow Kitchen")


def test_the_screens_keyboard_is_reached_and_types(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    walk(person, "key-w")
    QTest.keyClick(person.face.view, Qt.Key.Key_Return)
    person.settle()
    assert person.visit.visit_state().query == "w"


def test_letters_typed_elsewhere_go_to_the_line(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    walk(person, "key-q")
    person.press("f")
    person.press("o")
    assert person.visit.visit_state().query == "fo"
    assert person.face.view.activeFocusItem().objectName() == "search-input"
