"""Signing in through the window: by touch and by keys, with mistakes, waits, locks and paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.clock import Clock
from kiosk.desk import accounts, exit_pin
from kiosk.desk.people import COMMAND_LINE, Person
from kiosk.desk.throttle import Countdown, State
from kiosk.desk.throttle_table import ThrottleTable
from kiosk.paths import Data
from tests.ui.staff.conftest import NAME, SECRET
from tests.ui.staff.entering import PIN, Newcomers, model, quick_hashes, spoken, touch_pin
from ui.staff.sign_in_model import SignInModel

Sit = Callable[..., Any]
PORTRAIT = (1080, 1920)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_hashes(monkeypatch)


def give_pin(person: Any, clock: Clock, pin: str = PIN) -> None:
    """Rosa has a PIN from now on."""
    desk = person.staff.desk()
    with desk.reading() as session:
        key = accounts.accounts(session)[0].person.account_id
    accounts.reset_secret(desk, key, pin, COMMAND_LINE, clock)


@pytest.fixture
def at_kiosk(sit_down: Sit, clock: Clock) -> Callable[..., Any]:
    """Somebody in front of the kiosk's page for signing in; Rosa has a PIN."""

    def open_one(size: tuple[int, int] = PORTRAIT) -> Any:
        person = sit_down(size=size, signed_in=False, from_kiosk=True)
        give_pin(person, clock)
        return person

    return open_one


@pytest.mark.parametrize("size", [PORTRAIT, (1920, 1080), (1366, 768)])
def test_a_name_and_a_pin_by_touch_open_the_desk(at_kiosk: Sit, size: tuple[int, int]) -> None:
    rosa = at_kiosk(size)
    assert rosa.checked(NAME), "the only account is chosen already"
    assert not rosa.able("Sign in")
    touch_pin(rosa, PIN)
    rosa.touch("Sign in")
    assert rosa.staff.property("signedIn")
    assert rosa.staff.property("accountName") == NAME
    assert rosa.staff.property("page") == "todo"


def test_a_pin_on_real_keys_goes_to_the_pad(at_kiosk: Sit) -> None:
    rosa = at_kiosk()
    for key in "481599":
        rosa.press(key)
    for _ in range(2):
        QTest.keyClick(rosa.view, Qt.Key.Key_Backspace)
    for key in "1623":
        rosa.press(key)
    QTest.keyClick(rosa.view, Qt.Key.Key_Return)
    assert rosa.staff.property("signedIn")


def test_at_a_computer_a_passphrase_is_typed(sit_down: Sit) -> None:
    rosa = sit_down(signed_in=False)
    rosa.type("PIN or passphrase", SECRET)
    QTest.keyClick(rosa.view, Qt.Key.Key_Return)
    assert rosa.staff.property("signedIn")


def test_a_passphrase_on_the_keys_of_the_screen(at_kiosk: Sit, clock: Clock) -> None:
    rosa = at_kiosk()
    give_pin(rosa, clock, "canasta verde")
    rosa.touch("Passphrase instead")
    rosa.touch("PIN or passphrase")
    for letter in "canasta verde":
        rosa.touch("Space" if letter == " " else letter)
    rosa.touch("Sign in")
    assert rosa.staff.property("signedIn")


def test_the_pin_is_never_shown_nor_spoken(at_kiosk: Sit) -> None:
    rosa = at_kiosk()
    touch_pin(rosa, "4815")
    assert rosa.sees("4 signs typed")
    assert not [text for text in spoken(rosa) if "4815" in text or "48" in text]
    rosa.touch("Passphrase instead")
    assert rosa.item("pin-dots").property("count") == 0
    rosa.type("PIN or passphrase", "canary words")
    said = list(spoken(rosa))
    assert not [text for text in said if "canary" in text or "c" in text.split()]
    assert rosa.find("PIN or passphrase").state().passwordEdit


def test_what_was_typed_goes_after_a_mistake(at_kiosk: Sit) -> None:
    rosa = at_kiosk()
    touch_pin(rosa, "99999999")
    rosa.touch("Sign in")
    assert rosa.sees("That PIN or passphrase is not right. Try again.")
    assert rosa.item("pin-dots").property("count") == 0
    touch_pin(rosa, PIN)
    assert not rosa.sees("not right")
    rosa.touch("Sign in")
    assert rosa.staff.property("signedIn")


def test_the_wait_is_said_is_served_and_outlives_the_program(
    at_kiosk: Sit, sit_down: Sit, clock: Clock
) -> None:
    rosa = at_kiosk()
    for _ in range(3):
        touch_pin(rosa, "99")
        rosa.touch("Sign in")
    assert rosa.sees("Too many tries. Wait 0:10, then try again.")
    touch_pin(rosa, PIN)
    assert not rosa.able("Sign in")
    rosa.press(Qt.Key.Key_Return)
    assert not rosa.staff.property("signedIn")
    model(rosa, SignInModel)._countdown = None  # this start of the program serves no more

    again = sit_down(size=PORTRAIT, signed_in=False, from_kiosk=True)  # the program, started anew
    assert again.sees("Wait 0:10")
    time = [0.0]
    page = model(again, SignInModel)
    page._countdown = Countdown(ThrottleTable(again.staff.desk(), clock), lambda: time[0])
    page.tick()
    time[0] = 3.5
    page.tick()
    again.settle()
    assert again.sees("Wait 0:07")
    time[0] = 11.0
    page.tick()
    again.settle()
    assert not again.sees("Wait")
    touch_pin(again, PIN)
    again.touch("Sign in")
    assert again.staff.property("signedIn")


def test_the_page_serves_a_wait_by_itself(at_kiosk: Sit, qtbot: Any, clock: Clock) -> None:
    rosa = at_kiosk()
    for _ in range(3):
        touch_pin(rosa, "99")
        rosa.touch("Sign in")
    store = ThrottleTable(rosa.staff.desk(), clock)
    subject = next(iter(store.waiting()))
    assert store.swap(subject, store.read(subject), State(3, 1))
    qtbot.waitUntil(lambda: not store.waiting(), timeout=10_000)
    qtbot.waitUntil(lambda: not rosa.sees("Wait"), timeout=10_000)


def test_where_there_are_many_the_name_is_asked_for(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down(signed_in=False)
    desk = rosa.staff.desk()
    for number in range(9):
        rights = accounts.Rights(frozenset({"editor"}))
        accounts.add(desk, f"Helper {number}", SECRET, rights, COMMAND_LINE, clock)
    rosa.staff.changed()
    rosa.settle()
    assert not rosa.sees("Helper 3")
    rosa.type("Your name", "helper 3")
    rosa.type("PIN or passphrase", SECRET)
    rosa.touch("Sign in")
    assert rosa.staff.property("accountName") == "Helper 3"


def test_after_the_lock_what_was_typed_is_there(sit_down: Sit) -> None:
    rosa = sit_down("place")
    office = "Office that answers for what is shown"
    rosa.type(office, "Canary office")
    rosa.touch("Lock")
    assert rosa.sees("The desk is locked")
    assert rosa.checked(NAME)
    assert not rosa.sees("Canary")
    rosa.type("PIN or passphrase", SECRET)
    rosa.touch("Sign in")
    assert rosa.staff.property("page") == "place"
    assert rosa.value(office) == "Canary office"


def test_somebody_else_at_the_lock_does_not_see_it(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("place")
    who: Person = rosa.staff.person()
    accounts.add(rosa.staff.desk(), "Ali", "tulip market", accounts.ALL_RIGHTS, who, clock)
    rosa.type("Office that answers for what is shown", "Canary office")
    rosa.touch("Lock")
    rosa.touch("Ali")
    rosa.type("PIN or passphrase", "tulip market")
    rosa.touch("Sign in")
    assert rosa.staff.property("accountName") == "Ali"
    rosa.open("place")
    assert rosa.value("Office that answers for what is shown") == "Reference desk"


def test_the_recovery_code_and_the_next_one(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down(signed_in=False)
    desk = rosa.staff.desk()
    with desk.reading() as session:
        who = accounts.accounts(session)[0].person
    code = accounts.new_recovery_code(desk, who, clock)
    rosa.touch("I forgot it")
    rosa.type("Code on the paper", "0000 0000 0000 0000")
    rosa.type("New PIN", "12345678")
    rosa.touch("Use the code")
    assert rosa.sees("too easy to guess")
    rosa.type("New PIN", "tulip market")
    rosa.touch("Use the code")
    assert rosa.sees("That recovery code is not right")
    rosa.type("Code on the paper", code.lower())
    rosa.type("New PIN", "tulip market")
    rosa.touch("Use the code")
    following = rosa.item("recovery-code").property("text")
    assert rosa.sees(following)
    assert following != code
    assert not rosa.staff.property("signedIn"), "first the next code is put away"
    rosa.touch("I have kept it safe")
    assert rosa.staff.property("accountName") == NAME
    accounts.use_recovery_code(desk, following, "another one now", clock)


def test_back_to_the_visitors_and_nothing_is_kept(at_kiosk: Sit) -> None:
    rosa = at_kiosk()
    codes: list[int] = []
    rosa.staff.ended.connect(codes.append)
    touch_pin(rosa, "4815")
    rosa.touch("Back to the visitors' screens")
    assert codes == [0]
    assert rosa.item("pin-dots").property("count") == 0


# A kiosk without a desk


@pytest.fixture
def without_desk(data: Data, clock: Clock, qtbot: QtBot) -> Iterator[Callable[[], Any]]:
    """The gesture was made at a kiosk that has no desk."""
    newcomers = Newcomers(data, clock, qtbot)
    yield lambda: newcomers.open(from_kiosk=True)
    newcomers.close()


def test_the_exit_pin_leaves_to_the_system(data: Data, without_desk: Sit) -> None:
    exit_pin.keep(data, PIN)
    sam = without_desk()
    codes: list[int] = []
    sam.staff.ended.connect(codes.append)
    assert not sam.sees("Leave to the system")
    model(sam, SignInModel).leaveToSystem()
    model(sam, SignInModel).setUp()
    assert (codes, sam.staff.property("page")) == ([], "signin")
    for _ in range(3):
        touch_pin(sam, "99")
        sam.touch("Go on")
    assert sam.sees("Too many tries. Wait 0:10, then try again.")
    assert not sam.sees("Leave to the system")
    exit_pin.keep(data, PIN)  # whoever may, sets it anew, which ends the wait
    model(sam, SignInModel).tick()
    touch_pin(sam, PIN)
    sam.touch("Go on")
    assert codes == []
    sam.touch("Leave to the system")
    assert codes == [10]


def test_the_exit_pin_lets_a_desk_be_made(data: Data, without_desk: Sit) -> None:
    exit_pin.keep(data, PIN)
    sam = without_desk()
    touch_pin(sam, PIN)
    sam.touch("Go on")
    sam.touch("Make a desk on this machine")
    assert sam.staff.property("page") == "first"
    assert sam.sees("First start: step 1 of 3")


def test_a_kiosk_in_use_without_desk_or_pin_lets_nobody_in(data: Data, without_desk: Sit) -> None:
    data.editions.mkdir(parents=True)
    (data.editions / "edition-1.sqlite").touch()
    assert without_desk().staff.property("page") == "first", "cut off while it was written"
    (data.editions / "edition-1.sqlite.sha256").touch()
    sam = without_desk()
    assert sam.staff.property("page") == "signin"
    assert sam.sees("This machine has no accounts and no exit PIN.")
    assert not [name for name in sam.names() if name in {"Go on", "Sign in", "Next"}]


def test_a_kiosk_nobody_used_yet_begins_with_the_first_start(without_desk: Sit) -> None:
    assert without_desk().staff.property("page") == "first"
