"""A translator with a spreadsheet program: opens a sheet, writes into it, saves it again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from python_calamine import load_workbook
from xlsxwriter import Workbook

from kiosk.clock import Clock
from kiosk.desk import changes, translating
from kiosk.desk.changes import Edit
from kiosk.desk.database import Database
from kiosk.desk.people import Person

AMINA = Person(str(uuid.UUID(int=21)), "Amina", frozenset({"editor"}))

Cells = list[list[object]]


def edit_english(desk: Database, part: str, english: str, clock: Clock) -> str:
    """Change the English of the first such text at the desk; gives back what it was."""
    with desk.reading() as session:
        item = next(each for each in translating.items(session) if each.part == part)
    acts = [Edit(item.table, item.record, item.field, english, item.english)]
    changes.save(desk, acts, AMINA, clock)
    return item.english


def rewrite(path: Path, change: Callable[[Cells], None]) -> None:
    """Open, change the cells of the first page, save: only the cells survive, as in any program."""
    cells: Cells = [list(row) for row in load_workbook(str(path)).get_sheet_by_index(0).to_python()]
    change(cells)
    book = Workbook(str(path), {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"})
    page = book.add_worksheet()
    for number, row in enumerate(cells):
        page.write_row(number, 0, row)
    book.close()
