"""Guides and cards at the desk, through the window: changed, ordered, saved, signed, taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from kiosk.desk import changes, tables
from kiosk.desk.account_rows import Rights
from kiosk.desk.changes import Edit
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.publish import gather
from kiosk.edition import withdrawals

Sit = Callable[..., Any]
DOOR = "Officers at my door"
SIZES = [(1920, 1080), (1080, 1920)]
LAWYER = Rights(frozenset({"reviewer"}), reviews_law=True)


def steps(desk: Database, title: str = DOOR) -> list[str]:
    """Titles of a guide's steps, as the desk keeps them."""
    guide, step = tables.Guide, tables.GuideStep
    with desk.reading() as session:
        mine = select(step.title).join(guide, guide.id == step.guide_id).where(guide.title == title)
        return list(session.scalars(mine.order_by(step.position)))


def guide(desk: Database, title: str = DOOR) -> tables.Guide:
    """A guide, as the desk keeps it."""
    with desk.reading() as session:
        return session.scalars(select(tables.Guide).where(tables.Guide.title == title)).one()


def problems(desk: Database) -> str:
    """What publishing says is wrong."""
    with desk.reading() as session:
        return "\n".join(gather(session, date(2026, 11, 24)).problems)


def message(person: Any) -> str:
    """The sentence above the page."""
    return str(person.staff.property("message"))


@pytest.mark.parametrize("size", SIZES)
def test_the_list_says_how_each_guide_stands(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa = sit_down("guides", size=size)
    said = next(name for name in rosa.names() if name.startswith(DOOR))
    assert "As of January 30, 2026" in said
    assert "Not yet read by a lawyer" in said
    assert "Read it again by February 22, 2027" in said
    assert said.endswith("Courts disagree")
    rosa.touch("To the officer, ")
    assert rosa.value("To whom it is shown") == "To the officer"


@pytest.mark.parametrize("size", SIZES)
def test_a_step_is_corrected_and_keeps_its_facts(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa = sit_down("guides", size=size)
    rosa.touch(DOOR)
    rosa.touch("1. Keep the door shut.")
    rosa.type("What to do, or the question", "Keep your door shut.")
    rosa.touch("Save")
    assert message(rosa) == "Saved."
    assert steps(rosa.staff.desk())[0] == "Keep your door shut."
    assert problems(rosa.staff.desk()) == ""


def test_steps_move_by_buttons_and_by_the_keyboard(sit_down: Sit) -> None:
    rosa = sit_down("guide", "")
    desk = rosa.staff.desk()
    first, second, *_ = before = steps(desk)
    rosa.open("guide", guide(desk).id)
    rosa.touch(f"Move down: {first}")
    rosa.find(f"Move up: {second}")
    assert not rosa.able(f"Move up: {second}")
    rosa.find(f"Move up: {first}").object().forceActiveFocus()
    QTest.keyClick(rosa.view, Qt.Key.Key_Return)
    rosa.settle()
    assert rosa.able(f"Move up: {second}")
    rosa.touch(f"Move down: {first}")
    assert steps(desk) == before, "nothing is saved before it is asked for"
    rosa.touch("Save")
    assert steps(desk)[:2] == [second, first]


def test_a_step_is_dragged_by_its_handle(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    before = steps(desk)
    rosa.open("guide", guide(desk).id)
    start = rosa.middle("handle-1")
    end = rosa.middle("handle-3") + QPoint(0, 30)
    QTest.mousePress(rosa.view, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 11):
        QTest.mouseMove(rosa.view, start + (end - start) * part / 10)
        rosa.settle()
    QTest.mouseRelease(rosa.view, Qt.MouseButton.LeftButton, pos=end)
    rosa.settle()
    rosa.touch("Save")
    assert steps(desk)[:3] == [before[1], before[2], before[0]]


def test_a_new_step_says_what_keeps_it_back_until_it_has_a_fact(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    rosa.open("guide", guide(desk).id)
    rosa.touch("Add a step")
    rosa.type("What to do, or the question", "Stay calm.")
    assert rosa.sees("Keeps it from being published: it names no fact.")
    rosa.touch("Save")
    assert steps(desk)[-1] == "Stay calm."
    assert "names no fact" in problems(desk)
    rosa.touch("Choose a fact: Facts it rests on")
    rosa.type("Find a fact by its words", "keep door shut")
    rosa.touch("Add: Keep the door shut.")
    assert not rosa.sees("it names no fact")
    rosa.touch("Save")
    assert problems(desk) == ""


def test_a_fact_is_added_where_it_is_needed(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    rosa.open("guide", guide(desk).id)
    rosa.touch("1. Keep the door shut.")
    rosa.touch("Choose a fact: Facts it rests on")
    rosa.touch("Add a new fact")
    rosa.type("What is so, in one or two sentences", "A door chain helps.")
    rosa.type("Where you read it: title and address", "locks.example")
    assert not rosa.able("Add this fact")
    rosa.touch("B: older, or another's recent page")
    rosa.touch("Add this fact")
    assert rosa.sees("A door chain helps.")
    rosa.touch("Save")
    with desk.reading() as session:
        fact = session.scalars(
            select(tables.Fact).where(tables.Fact.claim == "A door chain helps.")
        ).one()
        assert session.scalar(
            select(tables.FieldFact.field).where(tables.FieldFact.fact_id == fact.id)
        )
    assert problems(desk) == ""


def test_a_fact_is_corrected_where_it_stands(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    rosa.open("guide", guide(desk, "School").id)
    correct = next(name for name in rosa.names() if name.startswith("Correct the fact: "))
    claim = correct.removeprefix("Correct the fact: ")
    rosa.touch(correct)
    rosa.type("What is so, in one or two sentences", "Schools keep some data.")
    rosa.touch("Save the correction")
    assert rosa.sees("Schools keep some data.")
    with desk.reading() as session:
        texts = set(session.scalars(select(tables.Fact.claim)))
    assert "Schools keep some data." in texts
    assert claim not in texts


def test_a_question_gets_answers_pictures_and_colors(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    rosa.open("guide", guide(desk).id)
    rosa.touch("Add a question")
    rosa.type("What to do, or the question", "Are you safe?")
    rosa.touch("Choose a picture: Picture of the step")
    rosa.type("Find a picture by its name", "shield check")
    rosa.touch("Picture: shield check")
    rosa.type("Answer 1", "Yes")
    rosa.type("What to do then (answer 1)", "Stay.")
    rosa.type("Answer 2", "No")
    rosa.type("What to do then (answer 2)", "Leave.")
    rosa.touch("Move up: answer 2")
    rosa.touch("Save")
    with desk.reading() as session:
        step = session.scalars(
            select(tables.GuideStep).where(tables.GuideStep.title == "Are you safe?")
        ).one()
        branch = tables.GuideBranch
        mine = select(branch).where(branch.guide_step_id == step.id).order_by(branch.position)
        answers = [(one.answer, one.text) for one in session.scalars(mine)]
    assert (step.kind, step.icon) == ("fork", "shield-check")
    assert answers == [("No", "Leave."), ("Yes", "Stay.")]


def test_a_contested_guide_without_a_caution_is_told_beside_it(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    rosa.open("guide", guide(desk).id)
    rosa.type("Caution", "")
    assert rosa.sees("courts disagree, and the guide does not say so")
    rosa.touch("Settled")
    assert rosa.sees("it rests on facts that are contested or changed")
    assert rosa.sees("it from being published")


def test_a_hard_step_says_so(sit_down: Sit) -> None:
    rosa = sit_down()
    rosa.open("guide", guide(rosa.staff.desk()).id)
    rosa.touch("1. Keep the door shut.")
    assert not rosa.sees("Hard to read")
    hard = "Immigration authorities necessitate administrative documentation."
    rosa.type("More about it", hard)
    assert rosa.sees("Hard to read (about grade")


def test_a_lawyer_signs_and_an_edit_takes_it_away(sit_down: Sit) -> None:
    lucia = sit_down("guides", rights=LAWYER, name="Lucia")
    lucia.touch(DOOR)
    assert lucia.sees("Not yet read by a lawyer")
    lucia.touch("I know the law and read this: sign")
    assert lucia.sees("Read by a lawyer: Lucia, November 24, 2026")
    rosa = sit_down("guides")
    rosa.touch(DOOR)
    rosa.type("Title", "Officers at the door")
    rosa.touch("Save")
    assert rosa.sees("Changed since Lucia read it as a lawyer on November 24, 2026")
    assert "I know the law and read this: sign" not in rosa.names()


def test_nobody_signs_their_own_text(sit_down: Sit) -> None:
    both = Rights(frozenset({"editor", "reviewer"}), reviews_law=True)
    lucia = sit_down("guides", rights=both, name="Lucia")
    lucia.touch(DOOR)
    lucia.type("In one sentence", "What to do when officers come.")
    lucia.touch("Save")
    lucia.touch("I know the law and read this: sign")
    assert message(lucia) == "You wrote this text yourself. Somebody else has to review it."
    assert lucia.sees("Not yet read by a lawyer")


def test_reading_it_beside_its_sources_renews_it(sit_down: Sit) -> None:
    rosa = sit_down("guides")
    rosa.touch(DOOR)
    assert rosa.sees("Nobody here read it beside its sources yet")
    rosa.touch("I read it beside its sources: it still holds")
    assert rosa.sees("Read beside its sources: Rosa, November 24, 2026")
    rosa.type("Read it again by", "2026-12-20")
    rosa.touch("Save")
    assert rosa.sees("Read it again by December 20, 2026")


def test_what_is_typed_survives_the_lock_new_steps_too(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    person = rosa.staff.person()
    rosa.open("guide", guide(desk).id)
    rosa.touch("Add a question")
    rosa.type("What to do, or the question", "Are you safe?")
    rosa.type("Answer 2", "Not sure")
    rosa.touch("Lock")
    rosa.staff.sign_in(person)
    rosa.settle()
    rosa.touch(f"{len(steps(desk)) + 1}. Are you safe?")
    assert rosa.value("Answer 2") == "Not sure"


def test_a_clash_over_the_order_names_the_steps(sit_down: Sit) -> None:
    rosa = sit_down()
    desk = rosa.staff.desk()
    first, second, third, *_ = steps(desk)
    rosa.open("guide", guide(desk).id)
    rosa.touch(f"Move down: {first}")
    with desk.reading() as session:
        rows = session.scalars(
            select(tables.GuideStep).where(tables.GuideStep.guide_id == guide(desk).id)
        )
        place = {row.title: (row.id, row.position) for row in rows}
    other = Person(changes.new_id(), "Ben", frozenset({"editor"}))
    acts = [
        Edit("guide_step", place[second][0], "position", 2, 1),
        Edit("guide_step", place[third][0], "position", 1, 2),
    ]
    changes.save(desk, acts, other, rosa.staff.clock())
    rosa.touch("Save")
    assert rosa.sees("Somebody else changed this meanwhile")
    theirs = next(name for name in rosa.names() if name.startswith("Keep theirs"))
    assert theirs.index(first) < theirs.index(third) < theirs.index(second)
    assert steps(desk)[:3] == [first, third, second]
    rosa.find("Keep mine").object().forceActiveFocus()
    QTest.keyClick(rosa.view, Qt.Key.Key_Space)
    rosa.settle()
    assert rosa.checked("Keep mine")
    rosa.touch("Save")
    assert steps(desk)[:3] == [second, first, third]


def test_a_new_guide_is_written_from_nothing(sit_down: Sit) -> None:
    rosa = sit_down("guides")
    desk = rosa.staff.desk()
    rosa.touch("Add a guide")
    rosa.type("Title", "At the bank")
    rosa.type("In one sentence", "What to do at a bank.")
    rosa.touch("Choose a lawyer: Lawyers to turn to")
    rosa.type("Find by name", "Immigrant Law Center")
    rosa.touch("Add: Immigrant Law Center of Minnesota")
    rosa.touch("Save")
    assert message(rosa) == "Saved."
    assert rosa.staff.property("record") == guide(desk, "At the bank").id
    assert guide(desk, "At the bank").code == "at-the-bank"
    assert "at-the-bank" in problems(desk)
    assert rosa.sees("it has no step")


def test_a_card_is_written_and_ordered(sit_down: Sit) -> None:
    rosa = sit_down("guides")
    desk = rosa.staff.desk()
    rosa.touch("Add a card")
    rosa.type("To whom it is shown", "To the bank")
    rosa.touch("Add a sentence")
    rosa.type("Sentence 1", "Please wait.")
    rosa.touch("Add a sentence")
    rosa.type("Sentence 2", "I need help.")
    rosa.touch("Move up: I need help.")
    rosa.touch("Save")
    with desk.reading() as session:
        card = session.scalars(
            select(tables.Statement).where(tables.Statement.shown_to == "To the bank")
        ).one()
        line = tables.StatementLine
        mine = select(line.text).where(line.statement_id == card.id).order_by(line.position)
        assert list(session.scalars(mine)) == ["I need help.", "Please wait."]
    assert rosa.sees("Keeps it from being published: it names no fact")


def test_a_guide_is_taken_out_after_asking(sit_down: Sit) -> None:
    rosa = sit_down("guides")
    desk = rosa.staff.desk()
    key = guide(desk).id
    rosa.touch(DOOR)
    rosa.touch("Take this guide out")
    rosa.touch("Cancel")
    assert guide(desk).id == key
    rosa.touch("Take this guide out")
    rosa.touch("Take it out")
    assert rosa.staff.property("page") == "guides"
    with desk.reading() as session:
        assert session.get(tables.Guide, key) is None


def test_somebody_who_may_not_edit_sees_and_cannot_change(sit_down: Sit) -> None:
    lucia = sit_down("guides", rights=LAWYER, name="Lucia")
    lucia.touch(DOOR)
    assert not lucia.able("Title")
    assert "Add a step" not in lucia.names()
    assert "Move down: Keep the door shut." not in lucia.names()


@pytest.mark.parametrize("size", SIZES)
def test_a_guide_is_hidden_now(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa = sit_down("guides", size=size)
    key = guide(rosa.staff.desk()).id
    rosa.touch(DOOR)
    rosa.touch("Hide now")
    rosa.touch("Something is wrong")
    assert rosa.able("Show again")
    assert key in withdrawals.read(rosa.staff.data().editions)
