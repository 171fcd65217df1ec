"""The page of back-ups: here, to a stick, and back again after a look inside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.desk import backup
from kiosk.desk.account_rows import Rights
from kiosk.desk.changes import Edit, save
from kiosk.desk.tables import Service
from kiosk.paths import Data
from ui.staff import pictures
from ui.staff.nightly import Nightly
from ui.staff.pictures import Place

Sit = Callable[..., Any]


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick called BLUE that is in; the system's own list of sticks is another test's."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(pictures, "sticks", lambda: (Place(folder, "BLUE"),))
    return folder


def _wait(person: Any, value: str | None = None, seen: str | None = None) -> str | None:
    """What the first service says of waiting; saves a value first."""
    staff = person.staff
    with staff.desk().reading() as session:
        key = session.scalars(select(Service.id).order_by(Service.id)).first()
    if value:
        save(
            staff.desk(),
            [Edit("service", key, "wait_time", value, seen)],
            staff.person(),
            staff.clock(),
        )
    with staff.desk().reading() as session:
        found: str | None = session.get_one(Service, key).wait_time
    return found


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)])
def test_back_up_look_and_put_back(
    sit_down: Sit, place: Data, stick: Path, size: tuple[int, int]
) -> None:
    person = sit_down("backup", size=size)
    assert person.sees("There is no back-up yet.")
    _wait(person, "two weeks")
    person.touch("Back up now")
    assert person.sees("Backed up.")
    _wait(person, "a year", "two weeks")
    person.touch("November 24, 2026, Made by hand")
    assert person.sees("Test Library, November 24, 2026, 10:00")
    assert person.sees("Accounts of staff: 1")
    assert _wait(person) == "a year"
    person.touch("Cancel")
    assert _wait(person) == "a year"
    person.touch("November 24, 2026, Made by hand")
    person.touch("Put it back")
    assert person.sees("The back-up is the desk now.")
    assert person.staff.position().page == "todo"
    person.staff.sign_in(_rosa(person))
    assert _wait(person) == "two weeks"
    assert [each.why for each in backup.copies(place.desk)] == ["restore", "asked"]
    person.open("backup")
    assert person.sees("The desk before a back-up was put back")


def _rosa(person: Any) -> Any:
    from kiosk.desk.accounts import accounts  # noqa: PLC0415 - after the restore

    with person.staff.desk().reading() as session:
        return next(one.person for one in accounts(session) if one.person.name == "Rosa")


def test_to_a_stick_and_from_it(sit_down: Sit, stick: Path) -> None:
    person = sit_down("backup")
    person.touch("Back up to the stick BLUE")
    assert person.sees("Backed up to BLUE. Keep it safe")
    assert [each.name for each in stick.iterdir()] == ["amparo-2026-11-24.sqlite"]
    person.touch("amparo-2026-11-24.sqlite, On the stick BLUE")
    assert person.sees("Test Library, November 24, 2026")


def test_what_is_no_back_up_is_a_sentence(sit_down: Sit, stick: Path) -> None:
    (stick / "holiday.sqlite").write_bytes(b"beach" * 500)
    with closing(sqlite3.connect(stick / "other.sqlite")) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    person = sit_down("backup")
    for name in ("holiday", "other"):
        person.touch(f"{name}.sqlite, On the stick BLUE")
        assert person.sees("This file is no back-up of a desk.")
        assert not person.sees("Put it back")


def test_a_stick_that_was_pulled_out(sit_down: Sit, stick: Path) -> None:
    person = sit_down("backup")
    stick.rmdir()
    person.touch("Back up to the stick BLUE")
    assert person.sees("That stick is no longer in.")


def test_an_editor_backs_up_here_and_puts_nothing_back(sit_down: Sit, stick: Path) -> None:
    person = sit_down("backup", rights=Rights(frozenset({"editor"})), name="Ali")
    person.touch("Back up now")
    assert person.sees("Backed up.")
    assert person.sees("An administrator can put a back-up back.")
    assert not person.sees("Made by hand")
    assert not person.sees("BLUE")


def test_every_day_has_its_back_up(place: Data, now: datetime, qtbot: QtBot) -> None:
    said: list[str] = []
    day = [now]
    nightly = Nightly(place, lambda: day[0], lambda sentence, _detail="": said.append(sentence))
    for _ in range(2):
        nightly.look()
        nightly.look()
        qtbot.waitUntil(lambda: len(backup.copies(place.desk)) > (day[0] - now).days)
        day[0] += timedelta(days=1)
    nightly.end()
    assert [each.day for each in backup.copies(place.desk)] == ["2026-11-25", "2026-11-24"]
    # A disk that does not take it is told, and the desk goes on.
    folder = place.root / "backups"
    folder.rename(place.root / "elsewhere")
    folder.write_text("no folder")
    nightly.make()
    assert said == [
        "The back-up could not be written. Is the disk full or read-only? Nothing was changed."
    ]
