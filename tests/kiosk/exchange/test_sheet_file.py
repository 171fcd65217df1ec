"""Hostile files are refused with a sentence: before they are unpacked, or by the child that reads."""

from __future__ import annotations

import os
import signal
import stat
import struct
import subprocess
import sys
import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from kiosk.errors import UserError
from kiosk.exchange import sheet_child, sheet_file

MEGABYTE = 1024 * 1024


def workbook(*rows: tuple[object, ...]) -> bytes:
    """A small file as a spreadsheet program writes it."""
    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows or (("a", "b"),)):
        sheet.write_row(number, 0, row)
    book.close()
    return target.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """The same file with some of its parts replaced or added; "xl_workbook" is xl/workbook."""
    target = BytesIO()
    named = {name.replace("__", "."): part for name, part in parts.items()}
    with (
        zipfile.ZipFile(BytesIO(data)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            if info.filename not in named:
                new.writestr(info.filename, old.read(info))
        for name, part in named.items():
            new.writestr(name, part)
    return target.getvalue()


def refused(tmp_path: Path, data: bytes) -> str:
    """The sentence a file is refused with."""
    path = tmp_path / "sent.xlsx"
    path.write_bytes(data)
    with pytest.raises(UserError) as met:
        sheet_file.read(path)
    assert met.value.sentence.startswith("sent.xlsx")
    assert "Traceback" not in met.value.sentence
    return met.value.sentence


def test_cells_come_as_text(tmp_path: Path) -> None:
    path = tmp_path / "good.xlsx"
    path.write_bytes(workbook(("Qué hacer", 911, 2.5, True), ("سلام", "", "x", "=1")))
    assert sheet_file.read(path) == [
        [["Qué hacer", "911", "2.5", None], ["سلام", "", "x", "0"]],
    ]


def test_a_bomb_of_a_megabyte_is_not_unpacked(tmp_path: Path) -> None:
    bomb = repacked(workbook(), **{"xl/worksheets/sheet1.xml": bytes(292 * MEGABYTE)})
    assert len(bomb) < 2 * MEGABYTE
    assert "far too big" in refused(tmp_path, bomb)


def test_a_bomb_is_known_by_its_ratio_too(tmp_path: Path) -> None:
    bomb = repacked(workbook(), **{"xl/worksheets/sheet1.xml": bytes(50 * MEGABYTE)})
    assert "far too big" in refused(tmp_path, bomb)


def test_many_small_bombs_are_one(tmp_path: Path) -> None:
    parts = {f"xl/media/{number}.bin": os.urandom(64) * 16_000 for number in range(110)}
    assert "far too big" in refused(tmp_path, repacked(workbook(), **parts))


def test_too_many_parts(tmp_path: Path) -> None:
    parts = {f"xl/media/{number}.bin": b"x" for number in range(sheet_file.MOST_PARTS)}
    assert "far too big" in refused(tmp_path, repacked(workbook(), **parts))


def test_a_file_that_lies_about_its_sizes(tmp_path: Path) -> None:
    honest = repacked(workbook(), **{"xl/worksheets/sheet1.xml": b" " * (200 * MEGABYTE)})
    with zipfile.ZipFile(BytesIO(honest)) as packed:
        size = packed.getinfo("xl/worksheets/sheet1.xml").file_size
    lie = honest.replace(struct.pack("<I", size), struct.pack("<I", 5000))
    assert lie != honest
    assert not sheet_file.suspicious(lie)
    assert "damaged, or made to do harm" in refused(tmp_path, lie)


def test_a_sheet_that_claims_to_have_every_cell(tmp_path: Path) -> None:
    sheet = (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/'
        b'2006/main"><dimension ref="A1:XFD1048576"/><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row>'
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    said = refused(tmp_path, repacked(workbook(), **{"xl/worksheets/sheet1.xml": sheet}))
    assert "far more" in said or "damaged" in said


def test_entities_that_grow(tmp_path: Path) -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a0 "ha">'
    for number in range(1, 30):
        laughs += b'<!ENTITY a%d "&a%d;&a%d;">' % (number, number - 1, number - 1)
    laughs += b'] ><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    laughs += b"<si><t>&a29;</t></si></sst>"
    path = tmp_path / "laughs.xlsx"
    path.write_bytes(repacked(workbook(), **{"xl/sharedStrings.xml": laughs}))
    try:
        cells = sheet_file.read(path)
    except UserError:
        return
    assert sum(len(cell or "") for sheet in cells for row in sheet for cell in row) < 10_000


def test_too_many_rows(tmp_path: Path) -> None:
    rows = b"".join(
        b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (number, number)
        for number in range(1, sheet_child.MOST_ROWS + 2)
    )
    sheet = (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/'
        b'2006/main"><sheetData>' + rows + b"</sheetData></worksheet>"
    )
    said = refused(tmp_path, repacked(workbook(), **{"xl/worksheets/sheet1.xml": sheet}))
    assert "far more" in said


def test_a_program_inside(tmp_path: Path) -> None:
    said = refused(tmp_path, repacked(workbook(), **{"xl/vbaProject.bin": b"Sub x()"}))
    assert "macro" in said


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"id,where\n1,2\n", "no .xlsx"),
        (b"", "no .xlsx"),
        (b"PK\x03\x04" + bytes(100), "no .xlsx"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "password"),
        (repacked(workbook())[:-60], "no .xlsx"),
    ],
)
def test_what_is_no_sheet(tmp_path: Path, data: bytes, says: str) -> None:
    assert says in refused(tmp_path, data)


def test_another_kind_of_archive(tmp_path: Path) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("content.xml", "<office/>")
    assert "no .xlsx" in refused(tmp_path, target.getvalue())


def test_a_part_with_a_password(tmp_path: Path) -> None:
    data = bytearray(workbook())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        data[start + place] |= 1
    assert "password" in refused(tmp_path, bytes(data))


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.xlsx"
    with path.open("wb") as file:
        file.truncate(sheet_file.BIGGEST_FILE + 1)
    with pytest.raises(UserError, match="too big: 20 MB"):
        sheet_file.read(path)


@pytest.mark.parametrize("kind", ["nothing", "folder", "pipe"])
def test_what_is_no_file(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "it.xlsx"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
        assert stat.S_ISFIFO(path.stat().st_mode)
    with pytest.raises(UserError, match="it"):
        sheet_file.read(path)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 5_000), byte=st.integers(0, 255))
def test_a_flipped_byte_ends_in_cells_or_in_a_sentence(
    tmp_path: Path, place: int, byte: int
) -> None:
    data = bytearray(workbook(("Keep the door closed.", 911)))
    data[place % len(data)] = byte
    path = tmp_path / "flipped.xlsx"
    path.write_bytes(data)
    with suppress(UserError):
        assert isinstance(sheet_file.read(path), list)


def _child(code: str) -> subprocess.CompletedProcess[bytes]:
    """Python under the limits of the child."""
    start = "from kiosk.exchange import sheet_child as c; c.SECONDS = 1; c.limit(); "
    return subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, timeout=60, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_child_has_little_time_and_memory_and_writes_nothing(tmp_path: Path) -> None:
    assert _child("\nwhile True: pass").returncode in {-signal.SIGXCPU, -signal.SIGKILL}
    assert b"MemoryError" in _child("bytearray(c.MEMORY)").stderr
    _child(f"open({str(tmp_path / 'x')!r}, 'wb').write(b'x')")
    assert (tmp_path / "x").stat().st_size == 0


def test_a_child_that_does_not_answer_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    monkeypatch.setattr(sheet_file, "_program", lambda: silent)
    monkeypatch.setattr(sheet_file, "SECONDS", 0.5)
    assert "too long" in refused(tmp_path, workbook())
