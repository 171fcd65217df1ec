"""The first start through the window: from an empty machine to a desk that opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.clock import Clock
from kiosk.desk import accounts, secret, tables
from kiosk.exchange import setup
from kiosk.handout.printers import FilePrinter
from kiosk.paths import Data
from tests.ui.staff.entering import PIN, Newcomers, model, quick_hashes, spoken
from ui.staff.recovery_model import RecoveryPaper
from ui.visitor.printing import Printing

Open = Callable[..., Any]
SIZES = [(1080, 1920), (1920, 1080), (1366, 768)]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_hashes(monkeypatch)


@pytest.fixture
def newcomer(data: Data, clock: Clock, qtbot: QtBot) -> Iterator[Open]:
    newcomers = Newcomers(data, clock, qtbot)
    yield newcomers.open
    newcomers.close()


def who(person: Any) -> None:
    """Fill in the first step and go on."""
    person.type("Name of the place", "Public Library")
    person.type("Office that answers", "Reference desk")
    person.type("Person who looks after it", "Rosa")
    person.type("Who stands in for them", "Mai")
    person.touch("Next")


def account(person: Any, new: str = PIN, again: str = PIN) -> None:
    """Fill in the last step and go on."""
    person.type("Your name", "Rosa Diaz")
    person.type("New PIN", new)
    person.type("Once more", again)
    person.touch("Make the desk")


@pytest.mark.parametrize("size", SIZES)
def test_from_nothing_to_a_desk(
    newcomer: Open, data: Data, clock: Clock, size: tuple[int, int]
) -> None:
    rosa = newcomer(size)
    assert rosa.sees("First start: step 1 of 3")
    who(rosa)
    assert rosa.sees("First start: step 2 of 3")
    assert rosa.checked("Minnesota (US/MN)")
    assert not rosa.checked("Advocacy groups")
    rosa.touch("Advocacy groups")
    rosa.touch("Rochester and Olmsted County")
    rosa.touch("Next")
    assert not data.desk.exists(), "nothing is made before the last step"
    account(rosa)
    assert rosa.sees("Your desk is ready")
    code = rosa.item("recovery-code").property("text")
    assert rosa.sees(code)
    assert not rosa.staff.property("signedIn")
    rosa.touch("I have kept it safe")
    assert rosa.staff.property("page") == "todo"
    assert rosa.staff.property("accountName") == "Rosa Diaz"
    assert rosa.staff.may("administer")
    with closing(setup.open_desk(data)) as desk:
        with desk.reading() as session:
            place = session.get_one(tables.Place, 1)
            assert (place.name, place.office) == ("Public Library", "Reference desk")
            assert (place.steward, place.deputy) == ("Rosa", "Mai")
            packs = {row.code for row in session.scalars(select(tables.Pack)) if row.chosen}
        assert packs == {"own", "minnesota", "national", "advocacy"}
        assert accounts.sign_in(desk, "rosa diaz", PIN, clock).name == "Rosa Diaz"
        accounts.use_recovery_code(desk, code, "tulip market", clock)


def test_what_is_missing_is_said_beside_it(newcomer: Open) -> None:
    rosa = newcomer()
    rosa.type("Person who looks after it", "Rosa")
    rosa.touch("Next")
    assert rosa.sees("First start: step 1 of 3")
    assert rosa.names().count("This cannot be empty.") == 3
    rosa.type("Office that answers", "x" * 81)
    assert rosa.names().count("This cannot be empty.") == 2
    rosa.touch("Next")
    assert rosa.sees("Use no more than 80 letters.")


@pytest.mark.parametrize(
    ("new", "again", "why"),
    [
        ("1234567", "1234567", "Use at least 8 digits"),
        ("12345678", "12345678", "Do not repeat digits"),
        ("rosadiaz", "rosadiaz", "Do not use the name"),
        ("publiclibrary", "publiclibrary", "Do not use"),
        (PIN, "48151632", "The two are not the same."),
    ],
)
def test_a_weak_secret_makes_no_desk(
    newcomer: Open, data: Data, new: str, again: str, why: str
) -> None:
    rosa = newcomer()
    who(rosa)
    rosa.touch("Next")
    account(rosa, new, again)
    assert rosa.sees(why)
    assert not data.desk.exists()
    assert not [said for said in spoken(rosa) if new in said]


def test_a_step_back_keeps_what_was_typed(newcomer: Open) -> None:
    rosa = newcomer()
    who(rosa)
    rosa.touch("National (US)")
    rosa.touch("Step back")
    assert rosa.value("Office that answers for what is shown") == "Reference desk"
    rosa.touch("Next")
    assert not rosa.checked("National (US)")


def test_a_desk_without_accounts_asks_the_same(newcomer: Open, data: Data, clock: Clock) -> None:
    setup.init(data, packs=["national", "minnesota"], place_name="Old Name")
    rosa = newcomer()
    assert rosa.value("Name of the place, as visitors know it") == "Old Name"
    who(rosa)
    assert rosa.checked("Minnesota (US/MN)")
    assert not rosa.checked("Advocacy groups (US/MN)")
    rosa.touch("Advocacy groups (US/MN)")
    rosa.touch("National (US)")
    rosa.touch("Next")
    account(rosa)
    with closing(setup.open_desk(data)) as desk:
        with desk.reading() as session:
            assert session.get_one(tables.Place, 1).name == "Public Library"
            packs = {row.code for row in session.scalars(select(tables.Pack)) if row.chosen}
            advocacy = select(tables.Pack.id).where(tables.Pack.code == "advocacy")
            added = select(tables.Organization).where(tables.Organization.pack_id.in_(advocacy))
            assert session.scalars(added).all(), "with its content"
        assert packs == {"own", "minnesota", "advocacy"}
        accounts.sign_in(desk, "Rosa Diaz", PIN, clock)


def test_an_empty_desk_stays_empty(newcomer: Open, data: Data, clock: Clock) -> None:
    setup.init(data, content="blank")
    rosa = newcomer()
    who(rosa)
    assert rosa.sees("This desk is empty")
    rosa.touch("Next")
    account(rosa)
    with closing(setup.open_desk(data)) as desk:
        accounts.sign_in(desk, "Rosa Diaz", PIN, clock)
        with desk.reading() as session:
            assert session.scalars(select(tables.Organization)).all() == []


def test_an_account_that_was_made_meanwhile_ends_it(
    newcomer: Open, data: Data, clock: Clock
) -> None:
    setup.init(data)
    rosa = newcomer()
    who(rosa)
    rosa.touch("Next")
    with closing(setup.open_desk(data)) as desk:
        accounts.first(desk, "A", "B", "C", [], "Somebody", "tulip market", clock)
    account(rosa)
    assert rosa.sees("This desk has accounts already.")
    assert not rosa.staff.property("signedIn")


def test_a_disk_that_takes_nothing_is_said(
    newcomer: Open, data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    rosa = newcomer()
    who(rosa)
    rosa.touch("Next")
    monkeypatch.setattr(setup, "init", full)
    account(rosa)
    assert rosa.sees("This could not be saved")
    assert not data.desk.exists()


def test_the_recovery_code_is_printed_where_there_is_a_printer(
    newcomer: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    rosa = newcomer()
    who(rosa)
    rosa.touch("Next")
    account(rosa)
    assert "Print it" not in rosa.names()
    paper = tmp_path / "paper.pdf"
    printing = Printing(FilePrinter(paper))
    model(rosa, RecoveryPaper).use_printing(printing)
    rosa.settle()
    with qtbot.waitSignal(printing.answered, timeout=20_000):
        rosa.touch("Print it")
    assert paper.read_bytes().startswith(b"%PDF")
    assert rosa.sees("Please take your paper.")


def test_no_secret_of_the_first_start_is_on_the_disk(newcomer: Open, data: Data) -> None:
    rosa = newcomer()
    who(rosa)
    rosa.touch("Next")
    account(rosa)
    code = rosa.item("recovery-code").property("text")
    held = b"".join(path.read_bytes() for path in data.root.rglob("*") if path.is_file())
    for canary in (PIN, code, secret.tidy_code(code)):
        assert canary.encode() not in held
