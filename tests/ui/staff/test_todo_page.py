"""The page "To do" through the window, by accessible names: calling, looking, hiding, taking on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from kiosk.desk import publish, tables, todo
from kiosk.desk.account_rows import Rights
from kiosk.edition import store, withdrawals
from kiosk.paths import Data

Sit = Callable[..., Any]
SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]


def rows(person: Any, kind: type[tables.Base]) -> list[Any]:
    with person.staff.desk().reading() as session:
        return list(session.scalars(select(kind)))


def open_task(person: Any) -> tuple[str, str]:
    """Name and number of the open task, as a person reads them: 211 stands first in the starter."""
    assert person.sees("Call 211")
    return "211 (United Way)", "211"


@pytest.mark.parametrize("size", SIZES)
def test_i_called_and_reached_them(sit_down: Sit, size: tuple[int, int]) -> None:
    rosa = sit_down("todo", size=size)
    open_task(rosa)
    assert rosa.sees("Ask: Is this 211 (United Way)?")
    assert rosa.sees("Touch what you heard.")
    before = rosa.staff.property("todoCount")
    assert before > 5
    rosa.touch("I called…")
    rosa.touch("Reached them")
    assert rosa.sees("Kept, for all languages.")
    assert not rosa.sees("Call 211")
    (check,) = rows(rosa, tables.Check)
    assert (check.method, check.checked_by, check.field) == ("called", "Rosa", "number")
    assert rosa.staff.property("todoCount") == before - 1


@pytest.mark.parametrize(
    ("says", "kept"),
    [
        ("Voicemail named them", "Kept, for all languages."),
        ("No answer", "Kept. Try again tomorrow."),
        ("Somebody else", "Kept. Hide the number now"),
        ("Number is dead", "Kept. Hide the number now"),
    ],
)
def test_every_outcome_is_one_press(sit_down: Sit, says: str, kept: str) -> None:
    rosa = sit_down("todo")
    open_task(rosa)
    rosa.touch("I called…")
    rosa.touch(says)
    assert rosa.sees(kept)
    outcomes = {
        "Voicemail named them": (1, 0),
        "No answer": (0, 1),
        "Somebody else": (0, 1),
        "Number is dead": (0, 1),
    }
    assert (len(rows(rosa, tables.Check)), len(rows(rosa, tables.Attempt))) == outcomes[says]


def test_who_did_not_call_after_all_keeps_nothing(sit_down: Sit) -> None:
    rosa = sit_down("todo")
    rosa.touch("I called…")
    rosa.touch("Cancel")
    open_task(rosa)
    assert rows(rosa, tables.Check) == rows(rosa, tables.Attempt) == []


def test_a_dead_number_is_hidden_with_one_press_and_then_corrected(
    sit_down: Sit, place: Data, now: datetime
) -> None:
    rosa = sit_down("todo")
    publish.publish(rosa.staff.desk(), place.editions, lambda: now)
    open_task(rosa)
    with rosa.staff.desk().reading() as session:
        first = todo.todo(session, rosa.staff.today())[0]
    rosa.touch("I called…")
    rosa.touch("Number is dead")
    assert rosa.sees("Wrong number")
    (attempt,) = rows(rosa, tables.Attempt)
    rosa.touch("Correct it")
    assert rosa.staff.property("page") == "listing"
    rosa.open("todo")
    rosa.touch("Hide now")
    assert rosa.sees("Hidden now, on every edition.")
    assert withdrawals.entries(place.editions)[attempt.phone_id].reason == "Wrong number"
    edition = store.open_best(place.editions, place.editions, lambda *_: None)
    numbers = [p.id for each in edition.all_listings("en") for p in each.phones]
    assert attempt.phone_id not in numbers
    assert numbers
    edition.close()
    # Shown again where it is edited, or from the whole list.
    rosa.open("listing", first.record)
    assert rosa.sees("211 is hidden since November 24, 2026: Wrong number")
    rosa.open("todo")
    rosa.touch("Show the whole list")
    rosa.touch("Hidden now")
    rosa.touch("Show again: 211 (United Way)")
    assert rosa.sees("Shown again.")
    assert withdrawals.entries(place.editions) == {}
    changes = [row.table_name for row in rows(rosa, tables.Change)]
    assert (changes.count("attempt"), changes.count("withdrawal")) == (1, 2)


def test_another_task_opens_at_a_touch(sit_down: Sit) -> None:
    rosa = sit_down("todo")
    open_task(rosa)
    rosa.touch("988 Suicide and Crisis Lifeline. 988")
    assert rosa.sees("Call 988")
    assert not rosa.sees("Call 211")
    rosa.touch("Open the listing")
    assert rosa.staff.property("page") == "listing"


def test_guides_are_read_again_beside_their_sources(sit_down: Sit, now: datetime) -> None:
    rosa = sit_down("about")
    with rosa.staff.desk().writing() as session:
        phones = session.scalars(select(tables.Phone.id)).all()
        session.add_all(
            tables.Check(
                id=f"00000000-0000-0000-0000-{place:012}",
                record_id=phone,
                field="number",
                checked_on=now.date(),
                checked_by="Rosa",
                method="called",
                recorded_at=now.astimezone(),
            )
            for place, phone in enumerate(phones)
        )
    rosa.open("todo")
    assert rosa.sees("Read the guide beside its sources.")
    assert rosa.sees("Source: ")
    rosa.touch("It still says the same")
    checks = [row for row in rows(rosa, tables.Check) if row.field == "guide"]
    assert [(row.method, row.checked_by) for row in checks] == [("page", "Rosa")]


def test_the_whole_list_and_taking_a_topic_on(sit_down: Sit) -> None:
    rosa = sit_down("todo")
    assert not rosa.sees("Numbers to call")
    rosa.touch("Show the whole list")
    with rosa.staff.desk().reading() as session:
        groups = {g.kind: g.count for g in todo.whole_list(session, rosa.staff.today())}
    headings = {
        "call": "Numbers to call",
        "guide": "Guides to read again",
        "missing": "Something is missing",
        "steward": "Topics that nobody looks after",
    }
    for kind, heading in headings.items():
        assert rosa.sees(f"{heading}, {groups[kind]}")
    rosa.touch("Something is missing")
    assert rosa.sees("Missing: ")
    rosa.touch("Topics that nobody looks after")
    assert not rosa.sees("Missing: ")
    topics = [row for row in rows(rosa, tables.Topic) if row.steward]
    assert topics == []
    name = next(
        said.removeprefix("I look after it: ")
        for said in rosa.names()
        if said.startswith("I look after it: ")
    )
    rosa.touch(f"I look after it: {name}")
    assert rosa.sees(f"You look after {name} now.")
    assert [(row.name, row.steward) for row in rows(rosa, tables.Topic) if row.steward] == [
        (name, "Rosa")
    ]
    rosa.open("about")
    rosa.open("todo")
    assert not rosa.sees("Numbers to call")


def test_what_publishing_would_refuse_is_looked_for_behind_the_list(
    sit_down: Sit, qtbot: QtBot
) -> None:
    rosa = sit_down("about")
    with rosa.staff.desk().writing() as session:
        session.execute(update(tables.OpeningHours).values(osm="whenever"))
    rosa.open("todo")
    rosa.touch("Show the whole list")
    assert rosa.sees("Numbers to call")
    qtbot.waitUntil(lambda: rosa.sees("Publishing would refuse this"), timeout=20_000)
    assert not rosa.sees("Looking for what publishing")
    rosa.touch("Publishing would refuse this")
    with rosa.staff.desk().reading() as session:
        sentences = todo.refusals(session, rosa.staff.today())
    assert len(sentences) > 3
    for sentence in sentences[:3]:
        assert rosa.sees(sentence)


def test_a_desk_nobody_opened_says_so_until_it_is_read(sit_down: Sit, now: datetime) -> None:
    rosa = sit_down("about")
    with rosa.staff.desk().writing() as session:
        opened = now.replace(month=9, day=10).astimezone()
        session.execute(update(tables.Place).values(opened_at=opened))
    rosa.open("todo")
    assert rosa.sees("Nobody opened this desk for 75 days.")
    rosa.touch("All right")
    assert not rosa.sees("Nobody opened this desk")


def test_who_may_only_look_cannot_say_what_they_heard(sit_down: Sit) -> None:
    guest = sit_down("todo", rights=Rights(frozenset({"publisher"})))
    open_task(guest)
    guest.touch("I called…")
    assert not guest.sees("Reached them")
    assert rows(guest, tables.Check) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_runs_out_of_the_window(sit_down: Sit, size: tuple[int, int], scale: float) -> None:
    rosa = sit_down("todo", size=size)
    rosa.staff.setTextScale(scale)
    rosa.settle()
    rosa.touch("I called…")
    rosa.touch("Show the whole list")
    width = size[0]
    for thing in rosa.things():
        rect = thing.rect().translated(-rosa.view.position())
        name = thing.text(QAccessible.Text.Name)
        assert 0 <= rect.left() <= rect.right() <= width, (name, rect)
