"""Search by real keys and by the screen's own; nothing typed outlives the visit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from ui.visitor.search_model import SearchModel


def test_results_come_while_typing_on_real_keys(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    assert person.sees("Type what you need")
    for key in "heron":
        person.press(key)
    assert person.sees("Place. Heron Law Center")
    person.touch("Place. Heron Law Center")
    assert person.visit.visit_state().position.page == "listing"
    person.touch("Back")
    assert person.item("search-input").property("text") == "heron"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_the_screens_keys_type_erase_and_hide(
    meet: Callable[..., Any], size: tuple[int, int]
) -> None:
    person = meet(size=size)
    person.open("search")
    for key in ("f", "o", "o", "x", "Erase", "d"):
        person.touch(key)
    assert person.visit.visit_state().query == "food"
    assert person.sees("Topic. Food")
    person.touch("Capital letter")
    person.touch("A")
    person.touch("a")
    assert person.visit.visit_state().query == "foodAa"
    person.touch("Hide the keyboard")
    assert not person.sees("Erase")


def test_accents_by_a_long_press_and_without_one(meet: Callable[..., Any], qtbot: Any) -> None:
    person = meet("es")
    person.open("search")
    key = person.place("u").center()
    qtbot.mousePress(person.face.view, Qt.MouseButton.LeftButton, pos=key)
    qtbot.waitUntil(lambda: person.sees("ü"), timeout=3000)
    qtbot.mouseRelease(person.face.view, Qt.MouseButton.LeftButton, pos=key)
    person.settle()
    assert person.visit.visit_state().query == ""
    person.touch("ü")
    person.click(person.middle("key-accents"))
    person.touch("é")
    assert person.visit.visit_state().query == "üé"


def test_a_touch_that_slides_off_types_nothing(meet: Callable[..., Any], qtbot: Any) -> None:
    person = meet()
    person.open("search")
    key = person.place("g").center()
    qtbot.mousePress(person.face.view, Qt.MouseButton.LeftButton, pos=key)
    away = QPoint(key.x(), key.y() - 400)
    qtbot.mouseMove(person.face.view, away)
    qtbot.mouseRelease(person.face.view, Qt.MouseButton.LeftButton, pos=away)
    person.settle()
    assert person.visit.visit_state().query == ""


def test_nothing_found_says_what_to_do(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    for key in "qqqqqq":
        person.press(key)
    assert person.sees("Nothing found.")
    person.touch("Clear")
    assert person.sees("Type what you need")


def test_finish_wipes_what_was_typed(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    for key in "zebra":
        person.press(key)
    person.touch("Finish")
    assert person.visit.visit_state().fresh
    person.visit.chooseLanguage("en")
    person.open("search")
    assert person.item("search-input").property("text") == ""
    assert not person.item("search-input").property("canUndo")


def test_a_jammed_key_types_no_more_than_fits(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    person.item("search-input").setProperty("text", "x" * 500)
    person.settle()
    assert len(person.visit.visit_state().query) == 80
    model = SearchModel()
    model.set_visit(person.visit)
    model.set_query("y" * 500)
    assert person.visit.visit_state().query == "y" * 80
