"""The page of a topic: filters to touch, groups, and what stands where nothing fits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - local wall time


def test_filters_by_touch(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("topic", "food")
    assert person.sees("3 places")
    person.touch("Open now")
    assert person.sees("2 places")
    assert person.sees("Bluebird Food Shelf")
    assert not person.sees("Sparrow Kitchen")
    assert person.sees("Hours not known: call")
    person.touch("Open now")
    assert person.sees("Sparrow Kitchen")


def test_speaks_my_language_names_it_in_itself(meet: Callable[..., Any]) -> None:
    person = meet("es")
    person.open("topic", "food")
    chip = person.item("filter-speaks_mine")
    assert chip.isVisible()
    assert "Español" in chip.property("text")
    person.click(person.middle("filter-speaks_mine"))
    assert person.sees("Bluebird Food Shelf")
    assert not person.sees("Sparrow Kitchen")
    assert person.sees(person.visit.words().say("topic.interpreters"))


def test_english_has_no_filter_for_its_language(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("topic", "food")
    assert not person.item("filter-speaks_mine").isVisible()


def test_nothing_fits_and_what_to_do_then(meet: Callable[..., Any]) -> None:
    person = meet(when=SUNDAY)
    person.open("topic", "law")
    person.touch("Open now")
    person.touch("Free")
    assert person.sees("Heron Law Center")  # its hours are not known: never filtered out
    person.open("topic", "food")
    person.touch("Open now")
    assert not person.sees("Bluebird Food Shelf")
    assert person.sees("Wren Food Line")


def test_an_empty_result_names_211(meet: Callable[..., Any], editions: Any) -> None:
    person = meet(when=SUNDAY)
    editions.hide("P14")
    person.visit.look_for_changes()
    person.open("topic", "food")
    person.touch("Open now")
    assert person.sees("call 211")
    assert not person.sees("Sparrow Kitchen")


def test_a_card_opens_its_listing_and_back_returns(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("topic", "food")
    person.touch("Sparrow Kitchen")
    assert person.sees("507-555-0112")
    person.touch("Back")
    assert person.visit.visit_state().position.page == "topic"


def test_a_listing_hidden_by_staff_leaves_the_list_that_is_shown(
    meet: Callable[..., Any], editions: Any
) -> None:
    person = meet()
    person.open("topic", "food")
    editions.hide("P13")
    person.visit.look_for_changes()
    person.settle()
    assert not person.sees("Sparrow Kitchen")
    assert person.sees("2 places")
