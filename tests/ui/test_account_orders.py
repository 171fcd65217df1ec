"""`amparo accounts` and `amparo exit-pin`: what they do and say; secrets never come as arguments."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import argon2
import pytest

from kiosk.clock import Clock
from kiosk.desk import accounts, exit_pin, secret
from kiosk.errors import UserError
from kiosk.exchange import setup
from kiosk.paths import Data
from ui.commands import main, parser

PIN = "48151623"


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(secret, "_HASHER", quick)


class Line:
    """The command line of a machine, with something on standard input."""

    def __init__(
        self, data: Data, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.data, self._capsys, self._patch = data, capsys, monkeypatch

    def __call__(self, *words: str, given: str = "") -> tuple[int, str]:
        """Exit code, and what was said on both outputs."""
        self._patch.setattr(sys, "stdin", io.StringIO(given))
        code = main([*words, "--data", str(self.data.root)])
        said = self._capsys.readouterr()
        return code, said.out + said.err


@pytest.fixture
def amparo(data: Data, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Line:
    return Line(data, capsys, monkeypatch)


@pytest.fixture
def with_desk(amparo: Line, data: Data) -> Line:
    setup.init(data, content="blank")
    return amparo


def test_the_first_account_administers_and_the_next_edits(with_desk: Line) -> None:
    assert with_desk("accounts") == (0, "")
    added = with_desk("accounts", "add", "Rosa Díaz", given=f"{PIN}\n")
    assert added == (0, "Rosa Díaz may sign in now: editor, publisher, administrator.\n")
    added = with_desk("accounts", "add", "Ali", given=f"{PIN}\r\n")
    assert added == (0, "Ali may sign in now: editor.\n")
    code, said = with_desk("accounts", "list")
    assert code == 0
    assert [line.partition(", since ")[0] for line in said.splitlines()] == [
        "Ali: editor",
        "Rosa Díaz: editor, publisher, administrator",
    ]


def test_rights_are_named(with_desk: Line, data: Data, clock: Clock) -> None:
    words = ["--review", "so", "--review", "es", "--law", "--role", "publisher"]
    assert with_desk("accounts", "add", "Mai", *words, given=PIN) == (
        0,
        "Mai may sign in now: reviewer (es, so, law), publisher.\n",
    )
    document = json.loads(with_desk("accounts", "list", "--json")[1])
    assert document["accounts"][0] | {"created_on": ""} == {
        "name": "Mai",
        "roles": ["reviewer", "publisher"],
        "review_languages": ["es", "so"],
        "reviews_law": True,
        "created_on": "",
        "retired_on": None,
    }
    with closing(setup.open_desk(data)) as desk:
        assert accounts.sign_in(desk, "mai", PIN, clock).reviews_law


def test_reset_and_retire(with_desk: Line, data: Data, clock: Clock) -> None:
    with_desk("accounts", "add", "Rosa", given=PIN)
    with_desk("accounts", "add", "Ali", given=PIN)
    assert with_desk("accounts", "reset", "ali", given="fresh start\n")[0] == 0
    with closing(setup.open_desk(data)) as desk:
        accounts.sign_in(desk, "Ali", "fresh start", clock)
    assert with_desk("accounts", "retire", "Ali")[0] == 0
    assert "Ali" not in with_desk("accounts")[1]
    assert "Ali (closed " in with_desk("accounts", "list", "--all")[1]


@pytest.mark.parametrize(
    ("words", "given", "says"),
    [
        (["add", "Rosa"], "", "Give the new PIN or passphrase as one line of standard input."),
        (["add", "Rosa"], "\n48151623\n", "Give the new PIN"),
        (["add", "Rosa"], "1234567", "Use at least 8 digits"),
        (["add", "Rosa"], "12345678", "too easy to guess"),
        (["add", "Nobody", "--role", "king"], PIN, "nvalid choice"),
        (["add", "Rosa", PIN], "", "nrecognized arguments"),
        (["add", "Rosa", "--pin", PIN], "", "nrecognized arguments"),
        (["reset", "Nobody"], PIN, "There is no account with this name."),
        (["retire", "Nobody"], "", "There is no account with this name."),
    ],
)
def test_what_is_refused_says_why_and_exits_2(
    with_desk: Line, words: list[str], given: str, says: str
) -> None:
    code, said = with_desk("accounts", *words, given=given)
    assert code == 2
    assert says in said
    assert len(said.splitlines()) == 1
    assert with_desk("accounts") == (0, "")


def test_the_last_administrator_stays(with_desk: Line) -> None:
    with_desk("accounts", "add", "Rosa", given=PIN)
    code, said = with_desk("accounts", "retire", "Rosa")
    assert (code, said[:30]) == (2, "This is the last administrator")


def test_without_a_desk_there_are_no_accounts(amparo: Line) -> None:
    assert amparo("accounts") == (2, "There is no desk yet. Make one with: amparo init\n")


def test_no_secret_can_be_an_argument() -> None:
    """Whatever the grammar offers, nothing takes a PIN: arguments are seen by every program."""
    helps = parser().format_help()
    assert "exit-pin" in helps
    for words in (["exit-pin", PIN], ["accounts", "reset", "Rosa", PIN]):
        with pytest.raises(UserError, match="nrecognized arguments"):
            parser().parse_args(words)


def test_the_exit_pin_is_set_and_taken_away(amparo: Line, data: Data) -> None:
    code, said = amparo("exit-pin", given=f"{PIN}\n")
    assert (code, said.partition(":")[0]) == (0, "The exit PIN is set")
    exit_pin.check(data, PIN)
    assert amparo("exit-pin", given="1234")[0] == 2
    exit_pin.check(data, PIN)
    assert amparo("exit-pin", "--remove") == (0, "The exit PIN is gone.\n")
    assert amparo("exit-pin", "--remove") == (0, "There was no exit PIN.\n")


def test_a_machine_with_a_desk_has_no_exit_pin(with_desk: Line, data: Data) -> None:
    code, said = with_desk("exit-pin", given=PIN)
    assert (code, said[:22]) == (2, "This machine has a des")
    assert not exit_pin.is_set(data)


@pytest.mark.parametrize(
    ("second", "code", "says"), [(PIN, 0, b"may sign in now"), ("other one", 2, b"not the same")]
)
def test_at_a_terminal_it_is_asked_for_twice_and_not_shown(
    data: Data, root: Path, second: str, code: int, says: bytes
) -> None:
    setup.init(data, content="blank")
    ours, theirs = pty.openpty()
    words = ["-m", "ui.commands", "accounts", "add", "Rosa", "--data", str(data.root)]
    child = subprocess.Popen(
        [sys.executable, *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=root,
        start_new_session=True,  # getpass asks this terminal, not the developer's
    )
    os.close(theirs)
    shown = b""
    for asked, typed in ((b"passphrase: ", PIN), (b"Once more: ", second)):
        while asked not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, f"{typed}\n".encode())
    while True:
        try:
            part = os.read(ours, 1024)
        except OSError:  # the other end closed
            break
        shown += part
    assert child.wait() == code
    os.close(ours)
    assert says in shown
    assert PIN.encode() not in shown
    assert b"other one" not in shown
