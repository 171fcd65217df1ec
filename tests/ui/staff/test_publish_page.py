"""Publishing from the desk's window: the plan in words, one press, earlier editions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select

from kiosk.clock import system_clock
from kiosk.desk import hiding, publish, tables
from kiosk.desk.account_rows import Rights
from kiosk.desk.changes import Edit, save
from kiosk.desk.history import history
from kiosk.paths import Data

Sit = Callable[..., Any]

pytestmark = pytest.mark.timeout(600)  # each starts processes of the program

LONG = 120_000
"""Milliseconds a process may take on a slow machine."""


def correct(rosa: Any, before: str, after: str) -> str:
    """Give the listing with a number another one, as a form does; returns the phone's key."""
    desk = rosa.staff.desk()
    with desk.reading() as session:
        phone = session.scalars(select(tables.Phone).where(tables.Phone.number == before)).one()
    edit = Edit("phone", phone.id, "number", after, phone.number)
    save(desk, [edit], rosa.staff.person(), rosa.staff.clock())
    rosa.staff.changed()
    return str(phone.id)


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


def test_who_may_not_publish_sees_the_plan_and_no_button(sit_down: Sit, qtbot: QtBot) -> None:
    ali = sit_down("publish", rights=Rights(frozenset({"editor"})))
    looked(ali, qtbot)
    assert ali.sees("Doubtful.")
    assert not ali.sees("Publish now")


def test_what_blocks_is_said_and_leads_to_the_record(sit_down: Sit, qtbot: QtBot) -> None:
    rosa = sit_down()
    with rosa.staff.desk().writing() as session:
        phone = session.scalars(
            select(tables.Phone).where(tables.Phone.number == "507-328-6500")
        ).one()
        session.execute(delete(tables.FieldFact).where(tables.FieldFact.record_id == phone.id))
    rosa.open("publish")
    looked(rosa, qtbot)
    assert rosa.sees("names no fact")
    assert not rosa.able("Publish now")
    rosa.touch("Olmsted County: Food, cash and health-care aid, The listing")
    assert rosa.staff.property("page") == "listing"


def test_a_disk_that_takes_nothing_is_a_sentence_and_visitors_see_the_edition_before(
    sit_down: Sit, qtbot: QtBot, place: Data
) -> None:
    place.editions.parent.mkdir(exist_ok=True)
    place.editions.write_text("a file stands where the folder of editions should be")
    rosa = sit_down("publish")
    looked(rosa, qtbot)
    rosa.touch("Publish now")
    publisher = rosa.staff.publisher()
    qtbot.waitUntil(lambda: not publisher.busy(), timeout=LONG)
    rosa.settle()
    assert rosa.sees("the disk is full, read-only or away")
    assert rosa.staff.edition().info.starter


def test_an_earlier_edition_comes_back_and_what_is_hidden_stays_hidden(
    sit_down: Sit, qtbot: QtBot, place: Data, now: datetime
) -> None:
    rosa = sit_down("publish")
    looked(rosa, qtbot)
    rosa.touch("Publish now")
    published(rosa, qtbot, 1)
    phone = correct(rosa, "507-328-6500", "507-328-6599")
    publish.publish(rosa.staff.desk(), place.editions, system_clock)
    hiding.hide(
        rosa.staff.desk(), [place.editions], phone, "wrong", rosa.staff.person(), lambda: now
    )
    rosa.staff.changed()
    looked(rosa, qtbot)
    rosa.touch("Edition 1, Published on")
    assert rosa.sees("Show edition 1 of")
    rosa.touch("Show it again")
    published(rosa, qtbot, 1)
    assert rosa.sees("Edition 1 is shown again.")
    shown = rosa.staff.edition()
    assert shown.info.number == 1
    numbers = {each.number for one in shown.all_listings("en") for each in one.phones}
    assert not numbers & {"+15073286500", "+15073286599"}
    with rosa.staff.desk().reading() as session:
        (entry,) = [
            each
            for each in history(session)
            if any(line.field == "rolled_back" for line in each.changes)
        ]
    assert entry.who == "Rosa"
    assert (entry.changes[0].before, entry.changes[0].after) == ("2", "1")


def test_publishing_goes_on_while_somebody_turns_to_another_page(
    sit_down: Sit, qtbot: QtBot
) -> None:
    rosa = sit_down("publish")
    looked(rosa, qtbot)
    rosa.touch("Publish now")
    rosa.open("about")
    publisher = rosa.staff.publisher()
    assert publisher.busy()
    qtbot.waitUntil(lambda: not publisher.busy(), timeout=LONG)
    assert rosa.staff.edition().info.number == 1
