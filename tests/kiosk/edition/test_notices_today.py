"""Lines for today: when they are shown, by which clock, and what a bad file does."""

from __future__ import annotations

import json
import os
import threading
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.clock import Today
from kiosk.edition import notices_today as lines
from kiosk.edition.notices_today import Board, Line, Shown
from kiosk.errors import AmparoError, UserError


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def line(until: str = "2026-11-24T17:00", written: str = "2026-11-24T10:00", **texts: str) -> Line:
    return Line(texts or {"en": "closed at 3 pm"}, at(written), at(until))


def shown(day: str = "2026-11-24", *, dated: bool = False) -> Shown:
    return Shown({"en": "closed at 3 pm"}, day, dated)


# The clock, the day the kiosk goes by, whether it believes the clock, and what is then shown of a
# line written on November 24 at 10:00 that ends at 17:00.
CLOCKS = [
    ("the same morning", "2026-11-24T10:00", "2026-11-24", True, shown()),
    ("a minute before the end", "2026-11-24T16:59", "2026-11-24", True, shown()),
    ("at the end", "2026-11-24T17:00", "2026-11-24", True, None),
    ("the next day", "2026-11-25T08:00", "2026-11-25", True, None),
    ("a clock of 1999", "1999-01-01T00:00", "2026-11-24", False, shown(dated=True)),
    ("a clock of 2099", "2099-01-01T00:00", "2026-11-20", False, shown(dated=True)),
    ("a clock of 1999, a later day seen", "1999-01-01T00:00", "2026-11-25", False, None),
    ("a clock a week behind", "2026-11-17T18:00", "2026-11-24", True, shown(dated=True)),
    ("a clock an hour behind", "2026-11-24T09:00", "2026-11-24", True, shown(dated=True)),
    ("a clock behind, a later day seen", "2026-11-17T18:00", "2026-11-26", True, None),
]


@pytest.mark.parametrize(
    ("now", "today", "known", "expected"), [each[1:] for each in CLOCKS], ids=[c[0] for c in CLOCKS]
)
def test_a_line_ends_by_itself_and_a_wrong_clock_hides_nothing(
    now: str, today: str, known: bool, expected: Shown | None
) -> None:
    found = lines.current({"k": line()}, at(now), Today(date.fromisoformat(today), known=known))
    assert found.get("k") == expected


def test_a_line_that_lasts_into_tomorrow_says_its_day_then() -> None:
    over_night = {"k": line("2026-11-25T09:00")}
    tomorrow = Today(date(2026, 11, 25), known=True)
    assert lines.current(over_night, at("2026-11-25T08:59"), tomorrow)["k"].dated
    assert not lines.current(over_night, at("2026-11-25T09:00"), tomorrow)


def test_what_is_put_is_what_is_read(tmp_path: Path) -> None:
    both = line(en="  closed at\n3 pm ", es="cerrado a las 3")
    lines.put(tmp_path / "editions", "k", both)
    read = lines.read(tmp_path / "editions")["k"]
    assert dict(read.texts) == {"en": "closed at 3 pm", "es": "cerrado a las 3"}
    assert (read.written_at, read.until) == (both.written_at, both.until)
    assert lines.take_away(tmp_path / "editions", "k")
    assert lines.read(tmp_path / "editions") == {}
    assert not lines.take_away(tmp_path / "editions", "k")


def test_marks_that_turn_text_round_are_not_kept(tmp_path: Path) -> None:
    lines.put(tmp_path, "k", line(en="closed \u202eat\u2066 3 pm\x00"))
    assert lines.read(tmp_path)["k"].texts["en"] == "closed at 3 pm"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (line(es="cerrado"), "English"),
        (line(en="   "), "English"),
        (line(en="x" * 121), "120"),
        (line(until="2026-11-24T10:00"), "later"),
        (line(until="2026-12-24T10:00"), "temporary closing"),
    ],
)
def test_a_line_that_cannot_be_is_refused_and_the_old_one_stays(
    tmp_path: Path, wrong: Line, says: str
) -> None:
    lines.put(tmp_path, "k", line())
    with pytest.raises(UserError, match=says):
        lines.put(tmp_path, "k", wrong)
    assert lines.read(tmp_path)["k"].texts == {"en": "closed at 3 pm"}


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[1]",
        b'{"k": 3}',
        b'{"k": {"texts": {"en": "x"}, "written_at": "now", "until": "then"}}',
        b'{"k": {"texts": {"en": "x"}, "written_at": "2026-11-24T10:00Z", "until": "2026-11-24T12:00"}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_shows_nothing_and_tells_staff(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / lines.NAME).write_bytes(damaged)
    told: list[str] = []
    assert lines.read(tmp_path, lambda sentence, _detail: told.append(sentence)) == {}
    assert len(told) == 1
    # The next line mends it.
    lines.put(tmp_path, "k", line())
    assert list(lines.read(tmp_path)) == ["k"]


def test_a_disk_that_takes_nothing_is_a_sentence_and_the_old_line_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines.put(tmp_path, "k", line())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AmparoError, match="full or read-only"):
        lines.put(tmp_path, "k", line(en="something else"))
    assert lines.read(tmp_path)["k"].texts == {"en": "closed at 3 pm"}


def test_lines_that_ended_long_ago_are_cleared_away(tmp_path: Path) -> None:
    lines.put(tmp_path, "old", line())
    lines.put(tmp_path, "new", line("2026-12-02T12:00", "2026-12-02T08:00"))
    assert list(lines.read(tmp_path)) == ["new"]


def test_many_writers_lose_no_line(tmp_path: Path) -> None:
    def write(number: int) -> None:
        for each in range(10):
            lines.put(tmp_path, f"{number}-{each}", line())

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(lines.read(tmp_path)) == 40
    assert len(json.loads((tmp_path / lines.NAME).read_text())) == 40


def test_the_board_says_when_something_else_is_to_be_seen(tmp_path: Path) -> None:
    told: list[str] = []
    board = Board(tmp_path, lambda sentence, _detail: told.append(sentence))
    today = Today(date(2026, 11, 24), known=True)
    assert not board.look(at("2026-11-24T10:00"), today)
    assert board.empty
    lines.put(tmp_path, "k", line())
    assert not board.empty
    assert board.look(at("2026-11-24T10:01"), today)
    assert board.shown == {"k": shown()}
    assert not board.look(at("2026-11-24T16:59"), today)
    assert board.look(at("2026-11-24T17:00"), today)
    assert board.shown == {}
    assert told == []
