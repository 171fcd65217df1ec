"""A record as visitors will see it, before it is published, from the desk's window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select, update

from kiosk.desk import hiding, tables
from kiosk.desk.changes import Edit, save
from kiosk.paths import Data

Sit = Callable[..., Any]

pytestmark = pytest.mark.timeout(600)  # each starts processes of the program

LONG = 120_000
"""Milliseconds a process may take on a slow machine."""


def drawn(somebody: Any, qtbot: QtBot) -> QImage:
    """Wait until the page shows what was asked for; a picture of the window."""
    busy = somebody.item("preview-busy")
    qtbot.waitUntil(lambda: not busy.isVisible(), timeout=LONG)
    somebody.settle()
    picture: QImage = somebody.face.grab()
    return picture


def number_of(rosa: Any, typed: str) -> tuple[str, str]:
    """A phone by what staff typed: its key and its service's."""
    with rosa.staff.desk().reading() as session:
        phone = session.scalars(select(tables.Phone).where(tables.Phone.number == typed)).one()
        return phone.id, str(phone.service_id)


def codes(image: QImage) -> set[str]:
    """What a phone would read from a picture, by another library."""
    return {code.text for code in zxingcpp.read_barcodes(image)}


def test_a_corrected_number_is_seen_before_it_is_published(sit_down: Sit, qtbot: QtBot) -> None:
    rosa = sit_down()
    phone, service = number_of(rosa, "507-328-6500")
    edit = Edit("phone", phone, "number", "507-328-6599", "507-328-6500")
    save(rosa.staff.desk(), [edit], rosa.staff.person(), rosa.staff.clock())
    rosa.open("preview", service)
    window = drawn(rosa, qtbot)
    assert rosa.sees("as visitors will see it")
    assert rosa.sees("The slip")
    assert "tel:+15073286599" in codes(window)


def test_another_language_screen_and_colours(sit_down: Sit, qtbot: QtBot) -> None:
    rosa = sit_down()
    _, service = number_of(rosa, "507-328-6500")
    rosa.open("preview", service)
    before = drawn(rosa, qtbot)
    rosa.touch("Tall")
    rosa.touch("Dark")
    rosa.touch("150 %")
    after = drawn(rosa, qtbot)
    picture = rosa.item("preview-page")
    assert picture.height() > picture.width()
    place = picture.mapRectToScene(picture.boundingRect()).toRect()
    corner = place.topLeft() + QPoint(place.width() // 2, 8)
    assert after.pixelColor(corner).lightness() < 80 < before.pixelColor(corner).lightness()
    assert rosa.checked("Tall")
    assert rosa.checked("150 %")


def test_what_a_rule_keeps_out_shows_the_reason_instead(sit_down: Sit, qtbot: QtBot) -> None:
    rosa = sit_down()
    phone, service = number_of(rosa, "507-328-6500")
    with rosa.staff.desk().writing() as session:
        session.execute(delete(tables.FieldFact).where(tables.FieldFact.record_id == phone))
    rosa.open("preview", service)
    drawn(rosa, qtbot)
    assert rosa.sees("the number 507-328-6500 names no fact")
    assert not rosa.sees("as visitors will see it")

    with rosa.staff.desk().writing() as session:
        session.execute(
            update(tables.Service).where(tables.Service.id == service).values(status="inactive")
        )
    rosa.staff.changed()
    drawn(rosa, qtbot)
    assert rosa.sees("Visitors do not see this: the service is not active.")


def test_what_is_hidden_says_so(sit_down: Sit, qtbot: QtBot, place: Data, now: datetime) -> None:
    rosa = sit_down()
    _, service = number_of(rosa, "507-328-6500")
    person, desk = rosa.staff.person(), rosa.staff.desk()
    hiding.hide(desk, [place.editions], service, "moved", person, lambda: now)
    rosa.open("preview", service)
    drawn(rosa, qtbot)
    assert rosa.sees("Hidden now")
    assert rosa.sees("as visitors will see it")


def test_leaving_the_page_ends_what_draws(sit_down: Sit, qtbot: QtBot) -> None:
    rosa = sit_down()
    _, service = number_of(rosa, "507-328-6500")
    rosa.open("preview", service)
    rosa.open("about")
    assert rosa.staff.property("page") == "about"
