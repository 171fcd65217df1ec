"""A file from a stick may be anything: what is no back-up is refused with a sentence, untouched."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.desk import backup, inspecting
from kiosk.errors import UserError
from kiosk.paths import Data
from tests.kiosk.desk.staff import dump, noon


@pytest.fixture(scope="module")
def good(_loaded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A back-up as this program makes it."""
    data = Data(tmp_path_factory.mktemp("good"))
    shutil.copy(_loaded, data.desk)
    return backup.back_up(data, noon)


@pytest.fixture
def data(_loaded: Path, tmp_path: Path) -> Data:
    root = tmp_path / "machine"
    root.mkdir()
    shutil.copy(_loaded, root / "desk.sqlite")
    return Data(root)


@pytest.fixture
def bad(good: Path, tmp_path: Path) -> Path:
    """A copy of the good one, to spoil."""
    return Path(shutil.copy(good, tmp_path / "bad.sqlite"))


def _refused(data: Data, path: Path, sentence: str) -> None:
    """By a look and by a restore; the machine is as it was."""
    before, there = dump(data.desk), sorted(data.root.rglob("*"))
    with pytest.raises(UserError, match=sentence):
        backup.look(path)
    with pytest.raises(UserError, match=sentence):
        backup.restore(data, path, noon)
    assert dump(data.desk) == before
    assert sorted(data.root.rglob("*")) == there


def _sql(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return spoil


def _schema(old: str, new: str) -> Callable[[Path], None]:
    """Change a table's text behind SQLite's back."""
    return _sql(
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}')",
        "PRAGMA writable_schema = RESET",
    )


NOT_A_DESKS = "tables that are not a desk's"

HOSTILE = {
    "a trigger": (
        _sql("CREATE TRIGGER t AFTER UPDATE ON place BEGIN DELETE FROM account; END"),
        "holds triggers",
    ),
    "a view": (_sql("CREATE VIEW v AS SELECT * FROM account"), "holds views"),
    "a view in place of a table": (
        _sql("ALTER TABLE pack RENAME TO p2", "CREATE VIEW pack AS SELECT * FROM p2"),
        "holds views",
    ),
    "a table of somebody else": (_sql("CREATE TABLE songs (name TEXT)"), NOT_A_DESKS),
    "a search table": (_sql("CREATE VIRTUAL TABLE s USING fts5(name)"), NOT_A_DESKS),
    "a table that is missing": (_sql("DROP TABLE clip"), NOT_A_DESKS),
    "an index on an expression": (
        _sql("CREATE INDEX i ON place (abs(id))"),
        NOT_A_DESKS,
    ),
    "a computed column": (
        _sql("ALTER TABLE clip ADD COLUMN x TEXT AS (hex(zeroblob(1000000))) VIRTUAL"),
        NOT_A_DESKS,
    ),
    "a default that calls": (
        _sql("ALTER TABLE clip ADD COLUMN x TEXT DEFAULT (hex(randomblob(9)))"),
        NOT_A_DESKS,
    ),
    "a check that is gone": (_schema("CHECK (id = 1)", "CHECK (id > 0)"), NOT_A_DESKS),
    "a column that is no key": (
        _schema("REFERENCES pack (id)", "REFERENCES topic (id)"),
        NOT_A_DESKS,
    ),
    "a newer format": (
        _sql("UPDATE alembic_version SET version_num = '4711'"),
        "A newer version of the program",
    ),
    "no format": (_sql("DELETE FROM alembic_version"), "no back-up of a desk"),
    "two formats": (
        _sql("INSERT INTO alembic_version VALUES ('0001')"),
        "no back-up of a desk",
    ),
    "no desk at all": (_sql("DROP TABLE alembic_version"), "no back-up of a desk"),
    "an older format by its word only": (
        _sql("UPDATE alembic_version SET version_num = '0001'"),
        NOT_A_DESKS,
    ),
    "rows that point nowhere": (_sql("DELETE FROM pack"), "damaged"),
    "a list of hidden things that is none": (
        _sql("UPDATE backup_note SET value = '[1, 2]' WHERE key = 'withdrawals'"),
        "damaged",
    ),
    "a list that goes too deep": (
        _sql(
            "UPDATE backup_note SET value = replace(hex(zeroblob(50000)), '00', '[')"
            " WHERE key = 'withdrawals'",
        ),
        "damaged",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_it_is_refused_with_a_sentence(data: Data, bad: Path, what: str) -> None:
    spoil, sentence = HOSTILE[what]
    spoil(bad)
    _refused(data, bad, sentence)


READ_ON_THE_WAY_IN = {
    "a key that is none": "UPDATE translation SET id = 'x' WHERE rowid = 1",
    "a day that is none": "UPDATE fact SET recorded_on = 'yesterday'",
    "JSON that is none": "UPDATE place SET languages = '{'",
    "JSON that goes too deep": (
        "UPDATE place SET languages = replace(hex(zeroblob(90000)), '00', '[')"
    ),
}


@pytest.mark.parametrize("what", READ_ON_THE_WAY_IN)
def test_a_value_no_desk_can_read_is_found_before_anything_is_replaced(
    data: Data, bad: Path, what: str
) -> None:
    _sql(READ_ON_THE_WAY_IN[what])(bad)
    before = dump(data.desk)
    with pytest.raises(UserError, match="damaged"):
        backup.restore(data, bad, noon)
    assert dump(data.desk) == before
    assert [path.name for path in data.root.iterdir()] == ["desk.sqlite"]


def test_what_is_no_sqlite_file(data: Data, tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("text", b"x" * 5000), ("head", b"SQLite format 3\x00")):
        path = tmp_path / name
        path.write_bytes(content)
        _refused(data, path, "no back-up of a desk")
    _refused(data, tmp_path, "no back-up of a desk")
    _refused(data, tmp_path / "nothing", "cannot be read")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_not_waited_for(data: Data, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    _refused(data, tmp_path / "pipe", "no back-up of a desk")


def test_a_file_that_is_large_and_holds_nothing(data: Data, bad: Path) -> None:
    os.truncate(bad, inspecting.LARGEST + 4096)
    _refused(data, bad, "far too large")


def test_a_file_that_takes_for_ever(bad: Path) -> None:
    with pytest.raises(UserError, match="takes too long"):
        inspecting.look(bad, seconds=-1)


def test_a_file_cut_short(data: Data, bad: Path) -> None:
    size = bad.stat().st_size
    for length in (size - 1, size - 4096, size // 2 // 4096 * 4096, 4096):
        os.truncate(bad, length)
        _refused(data, bad, "damaged")


def test_another_page_size_is_taken_in(data: Data, bad: Path) -> None:
    _sql("PRAGMA page_size = 1024", "VACUUM")(bad)
    before = dump(data.desk)
    backup.restore(data, bad, noon)
    assert dump(data.desk) == before


def _flipped(path: Path, flips: list[tuple[int, int]]) -> None:
    content = bytearray(path.read_bytes())
    for place, bit in flips:
        content[place % len(content)] ^= 1 << bit
    path.write_bytes(content)


flips = st.lists(st.tuples(st.integers(0, 1 << 24), st.integers(0, 7)), min_size=1, max_size=20)


@settings(max_examples=60)
@given(flips=flips)
def test_flipped_bits_are_a_sentence_or_a_desk(
    good: Path, tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    _try_flipped(good, tmp_path_factory, flips)


@pytest.mark.prove
@pytest.mark.timeout(1800)
@settings(max_examples=600)
@example(flips=[(18, 1)])
@given(flips=flips)
def test_many_flipped_bits(
    good: Path, tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    _try_flipped(good, tmp_path_factory, flips)


def _try_flipped(
    good: Path, tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    """Never an error of ours; what is accepted can be read to the end."""
    folder = tmp_path_factory.mktemp("flipped")
    path = Path(shutil.copy(good, folder / "flipped.sqlite"))
    _flipped(path, flips)
    other = Data(folder / "machine")
    try:
        backup.look(path)
        backup.restore(other, path, noon)
    except UserError:
        assert not other.desk.exists()
    else:
        assert dump(other.desk)["place"]
    shutil.rmtree(folder)
