"""A translator's sheet going out. Oracles: python-calamine reads it, and the file's own XML."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from python_calamine import load_workbook

from kiosk.clock import Clock
from kiosk.desk import translating
from kiosk.desk.database import Database
from kiosk.errors import UserError
from kiosk.exchange import translation_sheet
from tests.kiosk.exchange.translators import edit_english
from ui.staff.translating_messages import sheet_words

NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
ENGLISH, SPANISH = sheet_words()


def export(desk: Database, language: str, path: Path, clock: Clock) -> list[list[str]]:
    """Write a sheet and read it with another library."""
    translation_sheet.export(desk, language, path, ENGLISH, clock)
    cells = load_workbook(str(path)).get_sheet_by_index(0).to_python()
    return [[str(cell) for cell in row] for row in cells]


def xml(path: Path, part: str) -> ET.Element:
    with zipfile.ZipFile(path) as packed:
        return ET.fromstring(packed.read(part))


def test_every_text_is_a_row_in_the_order_of_the_desk(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    head, *rows = export(small_desk, "es", tmp_path / "es.xlsx", clock)
    with small_desk.reading() as session:
        listed = translating.translated(session, "es", translating.items(session))
    assert head == [ENGLISH.say(f"sheet.{name}") for name in translation_sheet.COLUMNS]
    assert [row[2] for row in rows] == [one.item.english for one in listed]
    assert [row[3] for row in rows] == [one.text for one in listed]
    assert [row[4] for row in rows] == [
        ENGLISH.say(f"translate.status.{one.status}") for one in listed
    ]
    assert [row[1] for row in rows] == [one.item.where(ENGLISH) for one in listed]


def test_no_cell_begins_a_formula_or_is_anything_but_text(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    danger = '=HYPERLINK("http://evil.example","+1-651") @SUM(1)'
    edit_english(small_desk, "summary", danger, clock)
    path = tmp_path / "es.xlsx"
    _, *rows = export(small_desk, "es", path, clock)
    assert danger in [row[2] for row in rows]
    sheet = xml(path, "xl/worksheets/sheet1.xml")
    assert not sheet.findall(".//m:f", NAMES)
    assert not sheet.findall(".//m:hyperlink", NAMES)
    cells = sheet.findall(".//m:c", NAMES)
    assert cells
    assert all(cell.get("t") == "s" for cell in cells if cell.find("m:v", NAMES) is not None)
    styles = xml(path, "xl/styles.xml").findall("m:cellXfs/m:xf", NAMES)
    text = "49"  # ECMA-376 part 1, 18.8.30: the format "@"
    assert {styles[int(cell.get("s", "0"))].get("numFmtId") for cell in cells} == {text}


def test_only_the_translators_columns_can_be_written_in(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "es.xlsx"
    export(small_desk, "es", path, clock)
    sheet = xml(path, "xl/worksheets/sheet1.xml")
    protection = sheet.find("m:sheetProtection", NAMES)
    assert protection is not None
    assert protection.get("sheet") == "1"
    styles = xml(path, "xl/styles.xml").findall("m:cellXfs/m:xf", NAMES)

    def is_open(cell: ET.Element) -> bool:
        protected = styles[int(cell.get("s", "0"))].find("m:protection", NAMES)
        return protected is not None and protected.get("locked") == "0"

    rows = sheet.findall(".//m:row", NAMES)
    for row in rows[1:]:
        cells = row.findall("m:c", NAMES)
        assert [is_open(cell) for cell in cells] == [False, False, False, True, True, True]
    assert not any(is_open(cell) for cell in rows[0].findall("m:c", NAMES))
    wrapped = [
        style.find("m:alignment", NAMES)
        for style in (styles[int(cell.get("s", "0"))] for cell in rows[1].findall("m:c", NAMES))
    ]
    assert all(one is not None and one.get("wrapText") == "1" for one in wrapped)


@pytest.mark.parametrize(("language", "order"), [("ar", "2"), ("es", "1")])
def test_a_translation_is_read_from_its_own_side(
    small_desk: Database, tmp_path: Path, clock: Clock, language: str, order: str
) -> None:
    path = tmp_path / "sheet.xlsx"
    export(small_desk, language, path, clock)
    cell = xml(path, "xl/worksheets/sheet1.xml").find(".//m:c[@r='D2']", NAMES)
    assert cell is not None
    style = xml(path, "xl/styles.xml").findall("m:cellXfs/m:xf", NAMES)[int(cell.get("s", "0"))]
    alignment = style.find("m:alignment", NAMES)
    assert alignment is not None
    assert alignment.get("readingOrder") == order


def test_what_the_english_was_stands_beside_an_outdated_text(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    was = edit_english(small_desk, "summary", "Keep the door closed. Stay calm.", clock)
    path = tmp_path / "es.xlsx"
    export(small_desk, "es", path, clock)
    comments = xml(path, "xl/comments1.xml")
    said = ["".join(each.itertext()) for each in comments.findall(".//m:comment", NAMES)]
    assert was in said


def test_the_same_desk_gives_the_same_file(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    one, two = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    export(small_desk, "es", one, clock)
    export(small_desk, "es", two, clock)
    assert one.read_bytes() == two.read_bytes()


def test_how_to_stands_on_a_page_of_its_own(
    small_desk: Database, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "so.xlsx"
    translation_sheet.export(small_desk, "so", path, ENGLISH, clock)
    cells = load_workbook(str(path)).get_sheet_by_index(1).to_python()
    assert cells[0] == ["Please translate the English into Somali."]
    assert len(cells) == translation_sheet.HOW_TO


@pytest.mark.parametrize(
    ("language", "name"), [("en", "a.xlsx"), ("xx", "a.xlsx"), ("ar-XB", "a.xlsx"), ("es", "a.csv")]
)
def test_what_cannot_be_written(
    small_desk: Database, tmp_path: Path, clock: Clock, language: str, name: str
) -> None:
    with pytest.raises(UserError):
        translation_sheet.export(small_desk, language, tmp_path / name, ENGLISH, clock)
    assert not list(tmp_path.glob("a.*"))


def test_an_empty_sheet_can_be_opened(now: datetime) -> None:
    data = translation_sheet.sheet((), {}, "es", ENGLISH, now.date())
    assert len(load_workbook(BytesIO(data)).get_sheet_by_index(0).to_python()) == 1
