"""Accounts of a desk: made, changed, closed, locked out and let in again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import argon2
import pytest
from sqlalchemy import select

from kiosk.clock import Clock
from kiosk.desk import accounts, history, secret, tables, throttle
from kiosk.desk.accounts import Refused, Rights
from kiosk.desk.database import Database
from kiosk.desk.people import COMMAND_LINE, Person
from kiosk.desk.throttle import State
from kiosk.desk.throttle_table import ThrottleTable
from kiosk.errors import UserError

PIN = "48151623"
OTHER = "90210517"
EDITOR = Rights(frozenset({"editor"}))


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take less time; `test_secret` looks at the real ones."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(secret, "_HASHER", quick)


@dataclass
class World:
    """A desk with its first account, and what tests do at it."""

    desk: Database
    clock: Clock
    rosa: Person
    code: str

    def in_as(self, name: str, given: str = PIN) -> Person:
        return accounts.sign_in(self.desk, name, given, self.clock)

    def add(self, name: str, rights: Rights = EDITOR) -> Person:
        return accounts.add(self.desk, name, OTHER, rights, self.rosa, self.clock)

    def state(self, subject: str) -> State:
        return ThrottleTable(self.desk, self.clock).read(subject)

    def serve(self, subject: str) -> None:
        state = self.state(subject)
        store = ThrottleTable(self.desk, self.clock)
        assert store.swap(subject, state, State(state.failures, 0))

    def history(self) -> list[tuple[str, str, str, object, object]]:
        change = tables.Change
        with self.desk.reading() as session:
            rows = session.scalars(
                select(change)
                .join(tables.Batch, tables.Batch.id == change.batch)
                .order_by(tables.Batch.number, change.position)
            )
            return [(r.changed_by, r.table_name, r.field, r.before, r.after) for r in rows]


def first(desk: Database, clock: Clock, **more: str) -> tuple[Person, str]:
    given = {"office": "Public Library", "steward": "Rosa", "deputy": "Mai", "name": "Rosa Díaz"}
    given |= more
    return accounts.first(
        desk,
        given["office"],
        given["steward"],
        given["deputy"],
        ["local"],
        given["name"],
        given.get("new", PIN),
        clock,
    )


@pytest.fixture
def world(small_desk: Database, clock: Clock) -> World:
    rosa, code = first(small_desk, clock)
    return World(small_desk, clock, rosa, code)


def refusal(call: object, *arguments: object) -> str:
    with pytest.raises(Refused) as refused:
        call(*arguments)  # type: ignore[operator]
    return refused.value.message


# The first account


def test_nobody_has_a_password_before_the_first_start(small_desk: Database, clock: Clock) -> None:
    with small_desk.reading() as session:
        assert not accounts.any_accounts(session)
        assert accounts.accounts(session) == ()
    for name in ("", "admin", "administrator", "root", "amparo"):
        assert refusal(accounts.sign_in, small_desk, name, name or PIN, clock).startswith("account")


def test_the_first_start_says_who_is_responsible_and_chooses_packs(world: World) -> None:
    with world.desk.reading() as session:
        place = session.get_one(tables.Place, 1)
        assert (place.office, place.steward, place.deputy) == ("Public Library", "Rosa", "Mai")
        packs = {row.code: row.chosen for row in session.scalars(select(tables.Pack))}
        assert accounts.any_accounts(session)
    assert packs["local"]
    assert sum(packs.values()) == 1 + ("own" in packs)
    assert world.rosa.roles == {"editor", "publisher", "administrator"}
    assert world.in_as("Rosa Díaz") == world.rosa


def test_there_is_one_first_start(world: World) -> None:
    assert refusal(first, world.desk, world.clock) == "account.there_are"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"office": " "}, "account.who"),
        ({"steward": ""}, "account.who"),
        ({"deputy": ""}, "account.who"),
        ({"name": "  "}, "account.no_name"),
        ({"name": "x" * 81}, "account.name_long"),
        ({"new": "1234567"}, "secret.short"),
        ({"new": "12345678"}, "secret.simple"),
        ({"new": "rosadiaz"}, "secret.name"),
        ({"new": "publiclibrary"}, "secret.name"),
    ],
)
def test_what_the_first_start_refuses_leaves_nothing(
    small_desk: Database, clock: Clock, more: dict[str, str], why: str
) -> None:
    assert refusal(lambda: first(small_desk, clock, **more)) == why
    with small_desk.reading() as session:
        assert not accounts.any_accounts(session)
        assert session.get_one(tables.Place, 1).office == ""


def test_an_unknown_pack_leaves_nothing(small_desk: Database, clock: Clock) -> None:
    arguments = ("A", "B", "C", ["atlantis"], "Rosa", PIN, clock)
    assert refusal(accounts.first, small_desk, *arguments) == "account.packs"
    with small_desk.reading() as session:
        assert not accounts.any_accounts(session)


# Coming in


@pytest.mark.parametrize("typed", ["rosa díaz", "ROSA  DÍAZ", " Rosa Di\u0301az "])
def test_a_name_is_found_however_it_is_typed(world: World, typed: str) -> None:
    assert world.in_as(typed) == world.rosa


def test_three_mistakes_wait_ten_seconds_and_say_so(world: World) -> None:
    said = []
    for _ in range(5):
        with pytest.raises(Refused) as refused:
            world.in_as("Rosa Díaz", OTHER)
        said.append(refused.value.sentence)
    assert said == [
        "That PIN or passphrase is not right. Try again.",
        "That PIN or passphrase is not right. Try again.",
        "That was not right. Wait 0:10, then try again.",
        "Too many tries. Wait 0:10, then try again.",
        "Too many tries. Wait 0:10, then try again.",
    ]


def test_while_one_waits_even_the_right_secret_does_not_open(world: World) -> None:
    for _ in range(3):
        refusal(world.in_as, "Rosa Díaz", OTHER)
    assert refusal(world.in_as, "Rosa Díaz", PIN) == "account.wait"
    world.serve(world.rosa.account_id)
    assert world.in_as("Rosa Díaz") == world.rosa
    assert world.state(world.rosa.account_id) == throttle.CLEAR


def test_one_persons_mistakes_do_not_make_another_wait(world: World) -> None:
    mai = world.add("Mai")
    for _ in range(3):
        refusal(world.in_as, "Rosa Díaz", OTHER)
    assert world.in_as("Mai", OTHER) == mai


def test_all_names_nobody_has_wait_together(world: World) -> None:
    said = [refusal(world.in_as, f"guess {number}", PIN) for number in range(4)]
    assert said == ["account.wrong", "account.wrong", "account.wrong_wait", "account.wait"]
    assert world.in_as("Rosa Díaz") == world.rosa


def test_a_weaker_hash_is_made_anew_at_the_next_sign_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept() -> str:
        with world.desk.reading() as session:
            return session.get_one(tables.Account, world.rosa.account_id).password_hash

    before = kept()
    monkeypatch.setattr(secret, "outdated", lambda hash_: hash_ == before)
    world.in_as("Rosa Díaz")
    assert kept() != before
    assert world.in_as("Rosa Díaz") == world.rosa


# Others


def test_an_account_is_added_with_its_rights(world: World) -> None:
    rights = Rights(frozenset({"reviewer"}), frozenset({"so", "es"}), reviews_law=True)
    made = world.add(" Mai   Vang ", rights)
    assert made.name == "Mai Vang"
    assert made.roles == {"reviewer"}
    assert made.review_languages == {"es", "so"}
    assert made.reviews_law
    assert world.in_as("Mai Vang", OTHER) == made


def test_languages_without_the_role_are_not_kept(world: World) -> None:
    made = world.add("Mai", Rights(frozenset({"editor"}), frozenset({"es"}), reviews_law=True))
    assert (made.review_languages, made.reviews_law) == (frozenset(), False)


@pytest.mark.parametrize(
    ("name", "rights", "why"),
    [
        ("rosa díaz", EDITOR, "account.name_taken"),
        ("ＲＯＳＡ DÍAZ", EDITOR, "account.name_taken"),
        ("Mai", Rights(frozenset()), "account.role"),
        ("Mai", Rights(frozenset({"king"})), "account.roles_unknown"),
        ("", EDITOR, "account.no_name"),
    ],
)
def test_accounts_that_are_refused(world: World, name: str, rights: Rights, why: str) -> None:
    assert refusal(world.add, name, rights) == why


def test_the_name_of_a_closed_account_is_not_given_to_another(world: World) -> None:
    mai = world.add("Mai")
    accounts.retire(world.desk, mai.account_id, world.rosa, world.clock)
    assert refusal(world.add, "Mai") == "account.name_taken"


@pytest.mark.parametrize("what", ["add", "change", "retire", "reset", "code"])
def test_only_administrators_change_accounts(world: World, what: str) -> None:
    mai = world.add("Mai", Rights(frozenset({"editor", "publisher", "reviewer"})))
    key, desk, clock = world.rosa.account_id, world.desk, world.clock
    before = world.history()
    attempts: dict[str, Callable[[], object]] = {
        "add": lambda: accounts.add(desk, "Ana", PIN, EDITOR, mai, clock),
        "change": lambda: accounts.change_roles(
            desk, mai.account_id, accounts.ALL_RIGHTS, mai, clock
        ),
        "retire": lambda: accounts.retire(desk, key, mai, clock),
        "reset": lambda: accounts.reset_secret(desk, key, OTHER, mai, clock),
        "code": lambda: accounts.new_recovery_code(desk, mai, clock),
    }
    with pytest.raises(UserError, match="Only an administrator"):
        attempts[what]()
    assert world.history() == before


def test_a_closed_account_does_not_open(world: World) -> None:
    mai = world.add("Mai", accounts.ALL_RIGHTS)
    code = accounts.new_recovery_code(world.desk, mai, world.clock)
    accounts.retire(world.desk, mai.account_id, world.rosa, world.clock)
    assert refusal(world.in_as, "Mai", OTHER) == "account.wrong"
    recover = (world.desk, code, "fresh start", world.clock)
    assert refusal(accounts.use_recovery_code, *recover) == "account.code_wrong"
    with world.desk.reading() as session:
        assert accounts.person(session, mai.account_id) is None
        names = [each.person.name for each in accounts.accounts(session, retired=True)]
        assert [each.person.name for each in accounts.accounts(session)] == ["Rosa Díaz"]
    assert names == ["Mai", "Rosa Díaz"]


def test_the_last_administrator_stays(world: World) -> None:
    key, mai = world.rosa.account_id, world.add("Mai")
    change = (world.desk, key, EDITOR, world.rosa, world.clock)
    assert refusal(accounts.retire, world.desk, key, world.rosa, world.clock) == "account.last"
    assert refusal(accounts.change_roles, *change) == "account.last"
    accounts.change_roles(world.desk, mai.account_id, accounts.ALL_RIGHTS, world.rosa, world.clock)
    assert accounts.change_roles(*change).roles == {"editor"}


def test_an_administrator_gives_a_new_secret_and_ends_the_wait(world: World) -> None:
    mai = world.add("Mai")
    for _ in range(4):
        refusal(world.in_as, "Mai", "wrong wrong")
    accounts.reset_secret(world.desk, mai.account_id, "fresh start", world.rosa, world.clock)
    assert world.in_as("Mai", "fresh start") == mai
    assert refusal(world.in_as, "Mai", OTHER) == "account.wrong_pin"


def test_changing_ones_own_secret_asks_for_the_old_one(world: World) -> None:
    change = accounts.change_secret
    assert refusal(change, world.desk, world.rosa, OTHER, "fresh start", world.clock) == (
        "account.wrong_pin"
    )
    assert refusal(change, world.desk, world.rosa, PIN, "rosa díaz", world.clock) == "secret.name"
    change(world.desk, world.rosa, PIN, "fresh start", world.clock)
    assert world.in_as("Rosa Díaz", "fresh start") == world.rosa


@pytest.mark.parametrize("left", [True, False])
def test_who_was_an_administrator_at_the_sign_in_is_looked_at_again(
    world: World, left: bool
) -> None:
    mai = world.add("Mai", accounts.ALL_RIGHTS)
    key, desk, clock = mai.account_id, world.desk, world.clock
    if left:
        accounts.retire(desk, key, world.rosa, clock)
    else:
        accounts.change_roles(desk, key, EDITOR, world.rosa, clock)
    assert "administrator" in mai.roles
    with pytest.raises(UserError, match="Only an administrator"):
        accounts.add(desk, "Ana", OTHER, accounts.ALL_RIGHTS, mai, clock)


# The recovery code


def test_the_recovery_code_opens_once_and_gives_the_next(world: World) -> None:
    typed = world.code.lower().replace("-", " ")
    person, following = accounts.use_recovery_code(world.desk, typed, "fresh start", world.clock)
    assert person == world.rosa
    assert world.in_as("Rosa Díaz", "fresh start") == world.rosa
    again = (world.desk, world.code, "another start", world.clock)
    assert refusal(accounts.use_recovery_code, *again) == "account.code_wrong"
    accounts.use_recovery_code(world.desk, following, "another start", world.clock)
    assert world.in_as("Rosa Díaz", "another start") == world.rosa


def test_the_recovery_code_ends_the_wait_of_its_account(world: World) -> None:
    for _ in range(3):
        refusal(world.in_as, "Rosa Díaz", OTHER)
    accounts.use_recovery_code(world.desk, world.code, "fresh start", world.clock)
    assert world.in_as("Rosa Díaz", "fresh start") == world.rosa


def test_guessing_codes_waits_too(world: World) -> None:
    guess = (world.desk, "0000-0000-0000-0000", "fresh start", world.clock)
    said = [refusal(accounts.use_recovery_code, *guess) for _ in range(4)]
    assert said[2:] == ["account.wrong_wait", "account.wait"]
    right = (world.desk, world.code, "fresh start", world.clock)
    assert refusal(accounts.use_recovery_code, *right) == "account.wait"


def test_a_weak_new_secret_does_not_use_the_code_up(world: World) -> None:
    weak = (world.desk, world.code, "12345678", world.clock)
    assert refusal(accounts.use_recovery_code, *weak) == "secret.simple"
    accounts.use_recovery_code(world.desk, world.code, "fresh start", world.clock)


def test_a_new_paper_makes_the_old_one_worthless(world: World) -> None:
    code = accounts.new_recovery_code(world.desk, world.rosa, world.clock)
    old = (world.desk, world.code, "fresh start", world.clock)
    assert refusal(accounts.use_recovery_code, *old) == "account.code_wrong"
    accounts.use_recovery_code(world.desk, code, "fresh start", world.clock)


def test_whoever_is_no_administrator_any_more_has_no_code(world: World) -> None:
    mai = world.add("Mai", accounts.ALL_RIGHTS)
    code = accounts.new_recovery_code(world.desk, mai, world.clock)
    accounts.change_roles(world.desk, mai.account_id, EDITOR, world.rosa, world.clock)
    used = (world.desk, code, "fresh start", world.clock)
    assert refusal(accounts.use_recovery_code, *used) == "account.code_wrong"


# The history


def test_every_change_is_in_the_history_without_any_secret(world: World) -> None:
    before = len(world.history())
    mai = world.add("Mai")
    key, desk, clock = mai.account_id, world.desk, world.clock
    accounts.change_roles(desk, key, accounts.ALL_RIGHTS, COMMAND_LINE, clock)
    accounts.reset_secret(desk, key, "fresh start", world.rosa, clock)
    accounts.change_secret(desk, mai, "fresh start", "own words here", clock)
    code = accounts.new_recovery_code(desk, mai, clock)
    _, following = accounts.use_recovery_code(desk, code, "others come and go", clock)
    accounts.retire(desk, key, world.rosa, clock)
    new = {"name": "Mai", "roles": ["editor"], "review_languages": [], "reviews_law": False}
    every = ["editor", "publisher", "administrator"]
    assert world.history()[before:] == [
        ("Rosa Díaz", "account", "", None, new),
        ("command line", "account", "roles", ["editor"], every),
        ("Rosa Díaz", "account", "password_hash", None, "reset"),
        ("Mai", "account", "password_hash", None, "changed"),
        ("Mai", "account", "recovery_hash", None, "new"),
        ("Mai", "account", "password_hash", None, "recovered"),
        ("Mai", "account", "recovery_hash", None, "new"),
        ("Rosa Díaz", "account", "retired_at", None, "2026-11-24"),
    ]
    told = json.dumps(world.history())
    secrets = [PIN, OTHER, "fresh start", "own words here", "others come and go", "argon2"]
    assert not [each for each in [*secrets, code, following, world.code] if each in told]


def test_the_history_names_accounts_and_takes_nothing_of_them_back(world: World) -> None:
    mai = world.add("Mai")
    accounts.change_roles(world.desk, mai.account_id, accounts.ALL_RIGHTS, world.rosa, world.clock)
    with world.desk.reading() as session:
        shown = history.history(session)
    assert [line.of.name for entry in shown[:2] for line in entry.changes] == ["Mai", "Mai"]
    for entry in shown:
        with pytest.raises(UserError):
            history.undo(world.desk, entry.id, world.rosa, world.clock)
    assert world.in_as("Mai", OTHER).roles == accounts.ALL_RIGHTS.roles


def test_no_secret_is_anywhere_in_the_desks_files(world: World, tmp_path: Path) -> None:
    refusal(world.in_as, "Rosa Díaz", "a canary passphrase")
    world.in_as("Rosa Díaz")
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    held = b"".join(path.read_bytes() for path in files)
    assert b"$argon2id$" in held
    for canary in (PIN, "a canary passphrase", world.code, secret.tidy_code(world.code)):
        assert canary.encode() not in held
