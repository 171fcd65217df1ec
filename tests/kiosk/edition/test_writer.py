"""The file: equal for equal content, small, plain, and read the same everywhere."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.edition import writer


def test_equal_content_gives_equal_bytes_in_any_order_and_any_process(
    tmp_path: Path, samples: ModuleType
) -> None:
    content = samples.content()
    shuffled = replace(
        content,
        listings=content.listings[::-1],
        facts=content.facts[::-1],
        translations={"es": dict(reversed(samples.SPANISH.items()))},
    )
    writer.write(tmp_path / "one", content, 3)
    writer.write(tmp_path / "two", shuffled, 3)
    program = (
        "import sys; sys.path[:0] = sys.argv[1:3]; import samples, pathlib\n"
        "from kiosk.edition import writer\n"
        "writer.write(pathlib.Path(sys.argv[3]), samples.content(), 3)"
    )
    here = Path(str(samples.__file__)).parent
    subprocess.run(
        [sys.executable, "-c", program, here, here.parents[2], tmp_path / "three"],
        check=True,
        env={"PYTHONHASHSEED": "1", "PATH": ""},
    )
    one = (tmp_path / "one").read_bytes()
    assert one == (tmp_path / "two").read_bytes() == (tmp_path / "three").read_bytes()


def test_another_number_or_word_gives_other_bytes(tmp_path: Path, samples: ModuleType) -> None:
    writer.write(tmp_path / "one", samples.content(), 3)
    writer.write(tmp_path / "two", samples.content(), 4)
    assert (tmp_path / "one").read_bytes() != (tmp_path / "two").read_bytes()


def test_the_file_is_strict_vacuumed_and_in_the_plain_journal_mode(
    tmp_path: Path, samples: ModuleType
) -> None:
    path = tmp_path / "edition"
    writer.write(path, samples.content(), 3)
    assert [each.name for each in tmp_path.iterdir()] == ["edition"]
    assert path.read_bytes()[18:20] == b"\1\1"  # file format: rollback journal, not WAL
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
            " AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert tables
        assert all(strict for _, strict in tables)


def test_nothing_is_overwritten(tmp_path: Path, samples: ModuleType) -> None:
    (tmp_path / "edition").write_text("mine")
    with pytest.raises(FileExistsError):
        writer.write(tmp_path / "edition", samples.content(), 3)
    assert (tmp_path / "edition").read_text() == "mine"


def test_content_that_contradicts_itself_is_refused(tmp_path: Path, samples: ModuleType) -> None:
    twice = (samples.listing("same", "One"), samples.listing("same", "Two"))
    with pytest.raises(ValueError, match="same"):
        writer.write(tmp_path / "one", samples.content(listings=twice), 3)
    nowhere = (samples.listing("l", "Lost", topics=("topic-none",)),)
    with pytest.raises(ValueError, match="topic-none"):
        writer.write(tmp_path / "two", samples.content(listings=nowhere), 3)
    with pytest.raises(ValueError, match="notice-diversity"):
        writer.write(tmp_path / "four", samples.content(notices=()), 3)
    place = replace(samples.ROCHESTER, languages=("es; DROP",))
    with pytest.raises(ValueError, match="language tag"):
        writer.write(tmp_path / "three", samples.content(place=place), 3)


def test_an_empty_edition_can_be_written(tmp_path: Path, samples: ModuleType) -> None:
    empty = samples.content(
        listings=(), guides=(), statements=(), notices=(), topics=(), packs=(), facts=(),
        translations={}, retired_numbers={}, former_names={}, synonyms={}, media={},
    )  # fmt: skip
    writer.write(tmp_path / "edition", empty, 1)
    assert (tmp_path / "edition").stat().st_size > 0
