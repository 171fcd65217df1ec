"""The pages before signing in, and that of accounts: large enough, far enough apart, nothing cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.desk import exit_pin
from kiosk.paths import Data
from tests.ui.staff.entering import Newcomers, model, quick_hashes
from tests.ui.visitor.test_every_page import distance, inside, other_scroll, place, texts
from ui.screens import screen_for
from ui.staff.first_model import FirstModel
from ui.staff.sign_in_model import SignInModel

SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]
WAYS = [(size, scale) for size in SIZES for scale in (1.0, 2.0)]
ROLES = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
TARGET_MILLIMETRES, GAP_MILLIMETRES = 14, 3


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_hashes(monkeypatch)


@pytest.fixture
def newcomer(data: Data, clock: Clock, qtbot: QtBot) -> Iterator[Callable[..., Any]]:
    newcomers = Newcomers(data, clock, qtbot)
    yield newcomers.open
    newcomers.close()


def fits(person: Any, size: tuple[int, int]) -> None:
    """Each thing to touch is large enough, inside the screen and apart; no text is cut."""
    person.settle()
    millimetre = screen_for(*size).pixels_per_millimetre
    found = [
        (thing.text(QAccessible.Text.Name), thing.object())
        for thing in person.things()
        if thing.role() in ROLES and isinstance(thing.object(), QQuickItem)
    ]
    assert found
    for name, item in found:
        rect = place(item)
        assert name.strip(), item
        assert min(rect.width(), rect.height()) >= TARGET_MILLIMETRES * millimetre - 1, name
        assert rect.left() >= 0, name
        assert rect.right() <= size[0], name
    for (name, item), (other_name, other) in combinations(found, 2):
        if inside(item, other) or inside(other, item) or other_scroll(item, other):
            continue
        apart = distance(place(item), place(other))
        assert apart >= GAP_MILLIMETRES * millimetre - 1, (name, other_name)
    for text in texts(person.view.rootObject()):
        assert text.property("contentWidth") <= text.width() + 2, text.property("text")
        assert not text.property("truncated"), text.property("text")


@pytest.mark.parametrize(("size", "scale"), WAYS)
def test_signing_in(sit_down: Callable[..., Any], size: tuple[int, int], scale: float) -> None:
    rosa = sit_down(size=size, signed_in=False, from_kiosk=True)
    rosa.staff.setTextScale(scale)
    page = model(rosa, SignInModel)
    for letter in "a passphrase of a good length, on the pad":
        page.type(letter)
    fits(rosa, size)
    for _ in range(3):
        page.signIn("not this one")
    fits(rosa, size)
    rosa.touch("I forgot it")
    fits(rosa, size)


@pytest.mark.parametrize(("size", "scale"), WAYS)
def test_the_first_start(newcomer: Callable[..., Any], size: tuple[int, int], scale: float) -> None:
    rosa = newcomer(size)
    rosa.staff.setTextScale(scale)
    page = model(rosa, FirstModel)
    page.next()  # with every error shown
    fits(rosa, size)
    for key in ("place", "office", "steward", "deputy", "name"):
        page.set(key, "Public Library of the County")
    for step in (1, 2):
        page.next()
        assert page.property("step") == step
        fits(rosa, size)
    page.make("12345678", "12345678")
    fits(rosa, size)
    page.make("48151623", "48151623")
    assert page.property("step") == 3
    fits(rosa, size)


@pytest.mark.parametrize(("size", "scale"), WAYS)
def test_the_exit_pin(
    newcomer: Callable[..., Any], data: Data, size: tuple[int, int], scale: float
) -> None:
    exit_pin.keep(data, "48151623")
    sam = newcomer(size, from_kiosk=True)
    sam.staff.setTextScale(scale)
    fits(sam, size)
    model(sam, SignInModel).signIn("48151623")
    assert sam.sees("Leave to the system")
    fits(sam, size)


@pytest.mark.parametrize(("size", "scale"), WAYS)
@pytest.mark.parametrize("record", ["", "new", "own", "one"])
def test_the_accounts(
    sit_down: Callable[..., Any], record: str, size: tuple[int, int], scale: float
) -> None:
    rosa = sit_down("accounts", record, size=size)
    if record == "one":
        rosa.open("accounts", rosa.staff.person().account_id)
        rosa.touch("Reviewer")
        rosa.settle()  # once more: the page has grown
        rosa.touch("Close this account")
    rosa.staff.setTextScale(scale)
    fits(rosa, size)
