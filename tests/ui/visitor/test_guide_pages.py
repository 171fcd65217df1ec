"""Guides, their cards to show, and what gives way when time has passed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

LATER = datetime(2027, 6, 1, 10, 0)  # noqa: DTZ001 - local wall time


def test_the_list_marks_what_is_disputed(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("guides")
    assert person.sees("Courts disagree")
    assert person.sees("General information, not legal advice.")
    person.touch("School")
    assert person.visit.visit_state().position.page == "guide"


def test_a_fork_says_each_answer_in_words(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("guide", "door")
    for words in (
        "Courts disagree on part of this.",
        "June 2026",
        "Did a judge sign it?",
        "No, or I cannot tell",
        "Say: I do not consent. Keep the door closed.",
        "It is form I-205",
        "They said this in February 2025.",
        "General information, not legal advice.",
        "Heron Law Center",
    ):
        assert person.sees(words), words
    assert person.sees("lawyer")


def test_an_old_guide_gives_way_to_a_lawyer_and_211(meet: Callable[..., Any]) -> None:
    person = meet(when=LATER)
    person.open("guide", "door")
    assert person.sees("The law may have changed")
    assert person.sees("call 211")
    assert person.sees("Heron Law Center")
    assert not person.sees("Keep the door closed")
    assert not person.sees("Card to show")
    assert not person.sees("Print")


def test_a_settled_guide_does_not_give_way(meet: Callable[..., Any]) -> None:
    person = meet(when=LATER)
    person.open("guide", "school")
    assert person.sees("Keep the door closed.")


def test_a_machine_translation_has_its_english_below(meet: Callable[..., Any]) -> None:
    person = meet("es")
    person.open("guide", "door")
    names = person.names()
    own = names.index("Deje la puerta cerrada.")
    assert names[own + 1] == "Keep the door closed."


def test_a_reviewed_translation_stands_alone(meet: Callable[..., Any]) -> None:
    person = meet("es")
    person.open("listing", "P12")
    assert person.sees("Comida para la semana.")
    assert not person.sees("Food for the week.")


def test_the_card_to_show_is_english_first(meet: Callable[..., Any]) -> None:
    person = meet("es")
    person.open("guide", "door")
    person.touch(next(name for name in person.names() if "Para el agente" in name))
    names = person.names()
    english = names.index("I am using my right to stay silent.")
    assert english < names.index("Uso mi derecho a guardar silencio.")
    assert person.item("statement-machine").isVisible()
    assert not any(name == "Inicio" for name in names)  # no bar: nothing else on the screen
    person.click(person.place(person.item("close").property("text")).center())
    assert person.visit.visit_state().position.page == "guide"


def test_english_speakers_see_the_card_once(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("statement", "officer")
    assert person.names().count("I do not consent to a search.") == 1


def test_the_closed_place_has_no_number_and_names_others(meet: Callable[..., Any]) -> None:
    person = meet()
    person.open("search")
    for key in "507-555-0199":
        person.press(key)
    person.touch("Notice. Old Mill Council")
    assert person.sees("Closed in March 2023")
    assert not person.sees("0199")
    person.touch("Bluebird Food Shelf")
    assert person.sees("507-555-0111")


def test_what_is_not_translated_is_marked_as_english(meet: Callable[..., Any]) -> None:
    person = meet("es")
    person.open("listing", "P13")
    names = person.names()
    mark = names[names.index("A hot meal in the evening.") + 1]
    assert "inglés" in mark or mark == "In English"
    person = meet("en")
    person.open("listing", "P13")
    assert not person.sees("In English")
