"""The page of accounts through the window, for administrators and for everybody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.clock import Clock
from kiosk.desk import accounts
from kiosk.desk.account_rows import Rights
from kiosk.desk.people import COMMAND_LINE
from kiosk.desk.refused import SENTENCES, Refused
from tests.ui.staff.conftest import NAME, SECRET
from tests.ui.staff.entering import quick_hashes
from ui.staff.entrance_messages import ENTRANCE_MESSAGES
from ui.words import words_for

Sit = Callable[..., Any]
EDITOR = Rights(frozenset({"editor"}))


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_hashes(monkeypatch)


@pytest.fixture
def with_ali(sit_down: Sit, clock: Clock) -> Any:
    """Rosa at the page of accounts; Ali is an editor."""
    rosa = sit_down("accounts")
    accounts.add(rosa.staff.desk(), "Ali", "tulip market", EDITOR, rosa.staff.person(), clock)
    rosa.staff.changed()
    rosa.settle()
    return rosa


def rights(person: Any, name: str) -> Rights | None:
    """What somebody may do, as the desk keeps it; None without an account."""
    with person.staff.desk().reading() as session:
        everybody = {one.person.name: one.person for one in accounts.accounts(session)}
    who = everybody.get(name)
    return Rights(who.roles, who.review_languages, who.reviews_law) if who else None


def test_an_account_is_added_with_what_it_may_do(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("accounts")
    rosa.touch("Add an account")
    rosa.type("Name of the person", "Mai Vang")
    assert rosa.checked("Editor")
    rosa.touch("Editor")
    rosa.touch("Reviewer")
    rosa.touch("Español")
    rosa.touch("Other languages")
    rosa.touch("Hmoob")
    rosa.touch("Is a lawyer")
    rosa.type("New PIN", "tulip market")
    rosa.type("Once more", "tulip market")
    rosa.touch("Make the account")
    assert rosa.sees("Mai Vang may sign in now.")
    assert rosa.staff.property("record") == ""
    assert rosa.sees("Mai Vang, Reviewer (Spanish, Hmong, law)")
    assert rights(rosa, "Mai Vang") == Rights(
        frozenset({"reviewer"}), frozenset({"es", "hmn"}), reviews_law=True
    )
    accounts.sign_in(rosa.staff.desk(), "Mai Vang", "tulip market", clock)


@pytest.mark.parametrize(
    ("name", "new", "again", "why"),
    [
        ("rosa", "tulip market", "tulip market", "There is an account with this name already."),
        ("Mai", "1234", "1234", "Use at least 8 digits"),
        ("Mai", "tulip market", "tulip-market", "The two are not the same."),
        (" ", "tulip market", "tulip market", "Write the name of the person."),
    ],
)
def test_what_is_wrong_with_a_new_account_is_said(
    sit_down: Sit, name: str, new: str, again: str, why: str
) -> None:
    rosa = sit_down("accounts", "new")
    rosa.type("Name of the person", name)
    rosa.type("New PIN", new)
    rosa.type("Once more", again)
    rosa.touch("Make the account")
    assert rosa.sees(why)
    with rosa.staff.desk().reading() as session:
        assert len(accounts.accounts(session)) == 1


def test_roles_are_changed_and_the_last_administrator_stays(with_ali: Any) -> None:
    rosa = with_ali
    rosa.touch("Ali, Editor")
    assert not rosa.able("Save what they may do")
    rosa.touch("Publisher")
    rosa.touch("Save what they may do")
    assert rosa.sees("Saved. It counts from the next sign-in.")
    assert rights(rosa, "Ali") == Rights(frozenset({"editor", "publisher"}))
    rosa.touch(f"{NAME}, Editor")
    rosa.touch("Administrator")
    rosa.touch("Save what they may do")
    assert rosa.sees("This is the last administrator.")
    assert "administrator" in rights(rosa, NAME).roles  # type: ignore[union-attr]


def test_a_forgotten_secret_is_given_anew(with_ali: Any, clock: Clock) -> None:
    rosa = with_ali
    desk = rosa.staff.desk()
    for _ in range(3):
        with pytest.raises(Refused):
            accounts.sign_in(desk, "Ali", "wrong wrong", clock)
    rosa.touch("Ali, Editor")
    rosa.type("New PIN", "fresh start")
    rosa.type("Once more", "fresh start")
    rosa.touch("Give this person a new one")
    assert rosa.sees("Ali has a new PIN or passphrase, and need not wait.")
    accounts.sign_in(desk, "Ali", "fresh start", clock)


def test_an_account_is_closed_after_a_question(with_ali: Any) -> None:
    rosa = with_ali
    rosa.touch("Ali, Editor")
    rosa.touch("Close this account")
    rosa.touch("Cancel")
    assert rights(rosa, "Ali")
    rosa.touch("Close this account")
    rosa.touch("Close the account")
    assert rosa.sees("Ali may not sign in any more. The history keeps the name.")
    assert rights(rosa, "Ali") is None


def test_ones_own_secret_is_changed_with_the_old_one(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("accounts")
    rosa.touch("Change my PIN or passphrase")
    rosa.type("PIN or passphrase until now", "not this one")
    rosa.type("New PIN", "fresh start")
    rosa.type("Once more", "fresh start")
    rosa.touch("Change it")
    assert rosa.sees("That PIN or passphrase is not right.")
    rosa.type("PIN or passphrase until now", SECRET)
    rosa.touch("Change it")
    assert rosa.sees("From now on your new PIN or passphrase opens the desk.")
    accounts.sign_in(rosa.staff.desk(), NAME, "fresh start", clock)


def test_a_new_recovery_code_is_shown_once(sit_down: Sit, clock: Clock) -> None:
    rosa = sit_down("accounts")
    rosa.touch("Make me a new recovery code")
    code = rosa.item("recovery-code").property("text")
    assert rosa.sees(code)
    rosa.touch("I have kept it safe")
    assert not rosa.sees(code)
    accounts.use_recovery_code(rosa.staff.desk(), code, "fresh start", clock)


def test_others_see_their_own_secret_only(sit_down: Sit) -> None:
    ali = sit_down("accounts", rights=EDITOR, name="Ali")
    assert not ali.sees("Add an account")
    assert not ali.sees("recovery code")
    assert not ali.able(f"{NAME}, Editor")
    with ali.staff.desk().reading() as session:
        key = next(
            one.person.account_id for one in accounts.accounts(session) if one.person.name == NAME
        )
    ali.open("accounts", key)
    for words in ("Save what they may do", "Give this person a new one", "Close this account"):
        assert not ali.sees(words)
    ali.open("accounts", "new")
    assert not ali.sees("Make the account")
    ali.open("accounts", "own")
    ali.type("PIN or passphrase until now", SECRET)
    ali.type("New PIN", "fresh start")
    ali.type("Once more", "fresh start")
    ali.touch("Change it")
    assert ali.sees("From now on your new PIN or passphrase opens the desk.")


def test_whoever_lost_the_role_meanwhile_changes_nothing(with_ali: Any, clock: Clock) -> None:
    rosa = with_ali
    desk, me = rosa.staff.desk(), rosa.staff.person()
    rosa.touch("Ali, Editor")
    accounts.add(desk, "Mai", "tulip market", accounts.ALL_RIGHTS, me, clock)
    accounts.change_roles(desk, me.account_id, EDITOR, COMMAND_LINE, clock)
    rosa.touch("Publisher")
    rosa.touch("Save what they may do")
    assert rosa.sees("Only an administrator may do this.")
    assert rights(rosa, "Ali") == EDITOR


def test_every_refusal_is_in_the_catalogue_word_for_word() -> None:
    assert {key: ENTRANCE_MESSAGES[key] for key in SENTENCES} == SENTENCES
    refused = Refused("account.wait", time="0:40")
    assert words_for("en").say(refused.message, **refused.values) == refused.sentence
