"""Two processes at one desk, on SQLite and on PostgreSQL: the second to save sees the clash, field by
field, and decides; nothing is overwritten, and what was saved survives a process that is killed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, select

from kiosk.desk import migrate, tables
from kiosk.desk.database import Database, connect, sqlite_url
from kiosk.exchange import starter

ROOT = Path(__file__).resolve().parents[3]

STAFF = """
import json, sys
from kiosk.desk.changes import Conflict, Edit, save
from kiosk.desk.database import connect
sys.path.insert(0, sys.argv[3])
from staff import noon, person

desk, who = connect(sys.argv[1]), person(sys.argv[2])
print("ready", flush=True)
for line in sys.stdin:
    try:
        batch = save(desk, [Edit(*each) for each in json.loads(line)], who, noon)
        print(json.dumps(batch.id), flush=True)
    except Conflict as conflict:
        clashes = [[*c.field, c.seen, c.theirs, c.mine, c.who] for c in conflict.fields]
        print(json.dumps(clashes), flush=True)
"""


class Desk:
    """A process with somebody at the desk. They keep it open between what they save."""

    def __init__(self, url: URL, name: str) -> None:
        address = url.render_as_string(hide_password=False)
        self._process = subprocess.Popen(
            [sys.executable, "-c", STAFF, address, name, str(Path(__file__).parent)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._out() == "ready"

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(20)
        assert self._process.stdout
        self._process.stdout.close()

    def begin(self, *edits: tuple[Any, ...]) -> None:
        """Press Save, without waiting."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(edits) + "\n")
        self._process.stdin.flush()

    def answer(self) -> Any:
        """The batch's id, or the clashes."""
        return json.loads(self._out())

    def save(self, *edits: tuple[Any, ...]) -> Any:
        self.begin(*edits)
        return self.answer()

    def kill(self) -> list[Any]:
        """End it at once; what it had answered by then."""
        self._process.kill()
        assert self._process.stdout
        return [json.loads(line) for line in self._process.stdout.read().splitlines()]

    def _out(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(
    request: pytest.FixtureRequest, tmp_path: Path, _loaded: Path, small_starter: Path
) -> Iterator[URL]:
    """A desk with the small starter."""
    if request.param == "sqlite":
        yield sqlite_url(Path(shutil.copy(_loaded, tmp_path / "desk.sqlite")))
        return
    url: URL = request.getfixturevalue("server")
    desk = connect(url)
    migrate.upgrade(desk.engine)
    content = starter.read(small_starter)
    with desk.writing() as session:
        session.add(tables.Place(name="Library", jurisdiction="US/MN/Rochester"))
        starter.load(session, content, starter.default_packs(content))
    try:
        yield url
    finally:
        migrate.downgrade(desk.engine)
        desk.close()


@pytest.fixture
def here(url: URL) -> Iterator[Database]:
    desk = connect(url)
    yield desk
    desk.close()


@pytest.fixture
def service(here: Database) -> str:
    with here.reading() as session:
        return str(session.scalars(select(tables.Service.id).order_by(tables.Service.id)).first())


def _row(desk: Database, service: str) -> tuple[str | None, str | None, str | None]:
    with desk.reading() as session:
        row = session.get_one(tables.Service, service)
        return row.wait_time, row.licenses, row.accreditations


def test_the_second_sees_the_clash_field_by_field(url: URL, here: Database, service: str) -> None:
    wait, licenses, accreditations = (
        ("service", service, name) for name in ("wait_time", "licenses", "accreditations")
    )
    with closing(Desk(url, "Ana")) as ana, closing(Desk(url, "Bo")) as bo:
        assert isinstance(ana.save((*wait, "a day", None), (*licenses, "state", None)), str)
        clashes = bo.save(
            (*wait, "a week", None), (*licenses, "city", None), (*accreditations, "none", None)
        )
        assert clashes == [
            [*wait, None, "a day", "a week", "Ana"],
            [*licenses, None, "state", "city", "Ana"],
        ]
        assert _row(here, service) == ("a day", "state", None)
        # Bo takes one of hers and keeps one of his.
        saved = bo.save((*licenses, "city", "state"), (*accreditations, "none", None))
        assert isinstance(saved, str)
        assert _row(here, service) == ("a day", "city", "none")
        assert ana.save((*licenses, "county", "state")) == [
            [*licenses, "state", "city", "county", "Bo"]
        ]


def test_of_two_who_press_save_at_once_one_sees_the_other(
    url: URL, here: Database, service: str
) -> None:
    place = ("service", service, "wait_time")
    seen: str | None = None
    with closing(Desk(url, "Ana")) as ana, closing(Desk(url, "Bo")) as bo:
        for turn in range(25):
            both = {f"Ana {turn}": ana, f"Bo {turn}": bo}
            for value, desk in both.items():
                desk.begin((*place, value, seen))
            answers = {value: desk.answer() for value, desk in both.items()}
            (won,) = [value for value, answer in answers.items() if isinstance(answer, str)]
            (lost,) = both.keys() - {won}
            assert answers[lost] == [[*place, seen, won, lost, won.split()[0]]]
            assert _row(here, service)[0] == won
            seen = won
    with here.reading() as session:
        changed = select(tables.Change).where(tables.Change.field == "wait_time")
        assert len(session.scalars(changed).all()) == 25


def test_a_killed_process_loses_nothing_it_was_told_is_saved(
    url: URL, here: Database, service: str
) -> None:
    place = ("service", service, "wait_time")
    for turn in range(3):
        with closing(Desk(url, "Ana")) as desk:
            before = _row(here, service)[0]
            saved = [desk.save((*place, f"{turn} first", before))]
            values = [f"{turn} {number}" for number in range(40)]
            for value, seen in zip(values, [f"{turn} first", *values], strict=False):
                desk.begin((*place, value, seen))
            saved.append(desk.answer())
            saved += desk.kill()
            assert all(isinstance(each, str) for each in saved)
            with here.reading() as session:
                there = select(tables.Batch.id).order_by(tables.Batch.number)
                found = list(session.scalars(there))
                last = session.scalars(
                    select(tables.Change)
                    .where(tables.Change.batch == found[-1])
                    .where(tables.Change.field == "wait_time")
                ).one()
            mine = found[found.index(saved[0]) :]
            assert mine[: len(saved)] == saved
            assert len(mine) <= len(saved) + 1
            assert _row(here, service)[0] == last.after
