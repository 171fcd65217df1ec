"""The page of the history: what was changed, by whom, before and after; taken back by one press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.desk.account_rows import Rights
from kiosk.desk.changes import Edit, save
from kiosk.desk.people import Person
from kiosk.desk.tables import Phone, Service

Sit = Callable[..., Any]


def _phone(person: Any) -> tuple[str, str]:
    with person.staff.desk().reading() as session:
        row = session.scalars(select(Phone).order_by(Phone.id)).first()
        assert row
        return row.id, row.number


def _number(person: Any, phone: str) -> str:
    with person.staff.desk().reading() as session:
        return str(session.get_one(Phone, phone).number)


def _change(person: Any, now: datetime, *, extension: bool = False) -> tuple[str, str]:
    key, number = _phone(person)
    acts = [Edit("phone", key, "number", "507-328-2900", number)]
    if extension:
        acts.append(Edit("phone", key, "extension", "12", None))
    staff = person.staff
    save(staff.desk(), acts, staff.person(), lambda: now, note="They moved.")
    return key, number


UNDO = "Undo: Rosa, "


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_change_is_shown_and_taken_back(
    sit_down: Sit, now: datetime, size: tuple[int, int]
) -> None:
    person = sit_down(size=size)
    key, number = _change(person, now)
    person.open("history")
    assert person.sees("Phone: Number")
    assert person.sees(f"Before: {number}")
    assert person.sees("After: 507-328-2900")
    assert person.sees("They moved.")
    assert person.sees("November 24, 2026, 10:00")
    person.touch(UNDO)
    assert _number(person, key) == number
    assert person.sees("Taken back. You can undo this, too.")
    assert person.sees("Took a change back")
    # The newest entry is the taking back, which can be taken back.
    person.touch(UNDO)
    assert _number(person, key) == "507-328-2900"


def test_one_of_several_changes_alone(sit_down: Sit, now: datetime) -> None:
    person = sit_down()
    key, number = _change(person, now, extension=True)
    person.open("history")
    person.touch("Undo only this: Phone: Extension")
    with person.staff.desk().reading() as session:
        row = session.get_one(Phone, key)
        assert (row.number, row.extension) == ("507-328-2900", None)
    assert number != "507-328-2900"


def test_what_somebody_changed_again_stays_with_a_sentence(sit_down: Sit, now: datetime) -> None:
    person = sit_down()
    key, _ = _change(person, now)
    staff = person.staff
    bo = Person(staff.person().account_id, "Bo", frozenset({"editor"}))
    later = Edit("phone", key, "number", "507-328-2901", "507-328-2900")
    save(staff.desk(), [later], bo, lambda: now)
    person.open("history")
    person.touch("Rosa")  # whose changes
    person.touch(UNDO)
    sentence = "Bo changed this meanwhile. Nothing was saved. Choose what is right."
    assert sentence in person.names()
    assert _number(person, key) == "507-328-2901"


def test_the_history_of_one_record(sit_down: Sit, now: datetime) -> None:
    person = sit_down()
    key, _ = _change(person, now)
    staff = person.staff
    with staff.desk().reading() as session:
        mine = session.get_one(Phone, key).service_id
        other = session.scalars(select(Service.id).where(Service.id != mine)).first()
    save(
        staff.desk(),
        [Edit("service", other, "wait_time", "a day", None)],
        staff.person(),
        lambda: now,
    )
    person.open("history", mine)
    assert person.sees("Phone: Number")
    assert not person.sees("After: a day")
    person.open("history", "")
    assert person.sees("After: a day")


def test_who_may_not_edit_sees_and_cannot_undo(sit_down: Sit, now: datetime) -> None:
    chief = sit_down()
    _change(chief, now)
    person = sit_down("history", rights=Rights(frozenset({"publisher"})), name="Ali")
    assert person.sees("After: 507-328-2900")
    assert not person.sees(UNDO)
