"""Publishing from the desk's window: the plan in words, one press, earlier editions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.desk import tables
from kiosk.desk.changes import Edit, save
from kiosk.paths import Data

Sit = Callable[..., Any]

LONG = 120_000
"""Milliseconds a process may take on a slow machine."""


def correct(rosa: Any, before: str, after: str) -> str:
    """Give the listing with a number another one, as a form does; returns the listing's name."""
    desk = rosa.staff.desk()
    with desk.reading() as session:
        phone = session.scalars(select(tables.Phone).where(tables.Phone.number == before)).one()
    edit = Edit("phone", phone.id, "number", after, phone.number)
    save(desk, [edit], rosa.staff.person(), rosa.staff.clock())
    rosa.staff.changed()
    return phone.id


def looked(rosa: Any, qtbot: QtBot) -> None:
    """Wait until the page knows what publishing would do."""
    publisher = rosa.staff.publisher()
    qtbot.waitUntil(lambda: publisher.outlook is not None and not publisher.looking(), timeout=LONG)
    rosa.settle()


def published(rosa: Any, qtbot: QtBot, number: int) -> None:
    """Wait until an edition is published, and the page looked again."""
    publisher = rosa.staff.publisher()
    qtbot.waitUntil(lambda: not publisher.busy(), timeout=LONG)
    assert not publisher.failed, publisher.sentence
    qtbot.waitUntil(
        lambda: not publisher.busy() and publisher.edition == number and not publisher.looking(),
        timeout=LONG,
    )
    rosa.settle()


def test_what_changes_is_said_in_words_and_then_seen(
    sit_down: Sit, qtbot: QtBot, place: Data
) -> None:
    rosa = sit_down("publish")
    looked(rosa, qtbot)
    rosa.touch("Publish now")
    published(rosa, qtbot, 1)
    assert rosa.sees("Edition 1 is published.")
    assert rosa.sees("Edition 1, Published on")
    assert rosa.sees("by Rosa")
    assert rosa.sees("Visitors see all of it already.") or rosa.sees("Edition 1 is published.")

    correct(rosa, "507-328-6500", "507-328-6599")
    looked(rosa, qtbot)
    assert rosa.sees("1 will change")
    assert rosa.sees("507-328-6599")
    rosa.touch("Publish now")
    published(rosa, qtbot, 2)
    shown = rosa.staff.edition()
    assert shown.info.number == 2
    assert any(
        phone.number == "+15073286599"
        for listing in shown.all_listings("en")
        for phone in listing.phones
    )
