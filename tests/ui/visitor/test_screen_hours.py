"""Outside its hours the screen is dark, and the first touch only wakes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.visitor.screen_hours import ScreenHours, outside

# Typed by hand from the sentence "on from A until B".
HOURS = [
    ("06:59", "07:00", "22:00", True),
    ("07:00", "07:00", "22:00", False),
    ("21:59", "07:00", "22:00", False),
    ("22:00", "07:00", "22:00", True),
    ("23:30", "22:00", "02:00", False),
    ("01:59", "22:00", "02:00", False),
    ("02:00", "22:00", "02:00", True),
    ("12:00", "22:00", "02:00", True),
    ("03:00", "", "", False),
    ("03:00", "07:00", "", True),
    ("23:59", "07:00", "", False),
    ("23:59", "", "22:00", True),
    ("03:00", "07:00", "07:00", False),
]


@pytest.mark.parametrize(("time", "begins", "ends", "dark"), HOURS)
def test_outside_the_hours(time: str, begins: str, ends: str, dark: bool) -> None:
    assert outside(time, begins, ends) is dark


class Wall:
    """A clock on the wall that tests turn."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall(now: datetime) -> Wall:
    return Wall(now)


@pytest.fixture
def kiosk(meet: Callable[..., Any], wall: Wall) -> Iterator[tuple[Any, ScreenHours]]:
    """A visitor's screen with hours from 9 to 17."""
    person = meet("en")
    person.visit.finish()
    hours = ScreenHours(person.face.view, person.visit, "09:00", "17:00", wall)
    person.settle()
    yield person, hours
    hours.close()


def test_it_is_on_in_its_hours_and_dark_after(kiosk: tuple[Any, ScreenHours], wall: Wall) -> None:
    person, hours = kiosk
    assert not hours.dark()
    wall.now += timedelta(hours=9)
    hours.look()
    person.settle()
    assert hours.dark()
    picture = person.face.view.grabWindow()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, 1080, 90) for y in range(0, 1920, 90)
    }
    assert colours == {"#000000"}


def test_the_first_touch_only_wakes_it(kiosk: tuple[Any, ScreenHours], wall: Wall) -> None:
    person, hours = kiosk
    wall.now += timedelta(hours=9)
    hours.look()
    where = person.place("English").center()
    person.click(where)
    assert not hours.dark()
    assert person.visit.visit_state().fresh
    person.click(where)
    assert not person.visit.visit_state().fresh
    hours.look()
    assert not hours.dark()


def test_a_visit_is_never_darkened(kiosk: tuple[Any, ScreenHours], wall: Wall) -> None:
    person, hours = kiosk
    person.touch("English")
    hours._awake.stop()
    wall.now += timedelta(hours=9)
    hours.look()
    assert not hours.dark()
    person.visit.finish()
    hours.look()
    assert hours.dark()


def test_a_key_wakes_it_too_and_does_nothing_else(
    kiosk: tuple[Any, ScreenHours], wall: Wall
) -> None:
    person, hours = kiosk
    wall.now += timedelta(hours=9)
    hours.look()
    QTest.keyClick(person.face.view, Qt.Key.Key_Return)
    assert not hours.dark()
    assert person.visit.visit_state().fresh
