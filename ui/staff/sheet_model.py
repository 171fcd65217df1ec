"""The page for translators' sheets: one is written to a stick or folder, or one that came back is read.

Reading happens in a process of its own (`kiosk.exchange.sheet_file`), waited for in a thread, so that
a file that takes long does not stop the screen.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import languages
from kiosk.errors import AmparoError
from kiosk.exchange import sheet_file, translation_plan, translation_sheet
from kiosk.exchange.sheet_file import Sheet
from kiosk.exchange.translation_plan import Plan
from ui.parts.rows import RowsModel
from ui.staff import pictures, sheet_rows
from ui.staff.sheet_rows import CountRows, NotableRows
from ui.staff.staff_page_model import StaffPageModel
from ui.staff.translating_messages import sheet_words

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FILES = 24
MOST_SHOWN = 40
"""Rows that need a look, shown at once; the sheet itself has all."""


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A folder to write into, or a file to read. `key` is its path."""

    key: str
    title: str
    note: str


class SpotRows(RowsModel):
    """Folders to write into, or files to read."""

    row_type = SpotRow


@QmlElement
class SheetModel(StaffPageModel):
    """With a language in `recordId` a sheet goes out; with "" one comes in."""

    changed = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spot_rows = SpotRows(self)
        self.count_rows = CountRows(self)
        self.notable_rows = NotableRows(self)
        self._plan: Plan | None = None
        self._reading: Path | None = None
        self._arrived.connect(self._show_plan)

    def refresh(self) -> None:
        """Look for sticks, folders and files; a plan that is shown stays."""
        self.exists = self.staff_model().has_desk()
        places = pictures.sticks()
        if not self.staff_model().from_kiosk():
            places += pictures.own_folders()
        rows = self._folders(places) if self._goes_out() else self._files(places)
        self.spot_rows.set_rows(rows)
        words = self.staff_model().words()
        self.count_rows.set_rows(sheet_rows.counts(self._plan, words) if self._plan else [])
        notable = sheet_rows.notable(self._plan, words) if self._plan else []
        self.notable_rows.set_rows(notable[:MOST_SHOWN])

    # For QML

    @Slot()
    def look(self) -> None:
        """Look again: a stick was plugged in."""
        self.update()

    @Slot(str, result=bool)
    def writeTo(self, where: str) -> bool:
        """Write the sheet into a folder, under its usual name, or to a file ending in .xlsx."""
        staff, path = self.staff_model(), Path(where.strip()).expanduser()
        if path.suffix.lower() != ".xlsx":
            path /= f"amparo-{self.record_id()}-{staff.clock()():%Y-%m-%d}.xlsx"
        done = staff.attempt(
            lambda: translation_sheet.export(
                staff.desk(), self.record_id(), path, staff.words(), staff.clock()
            )
        )
        if done:
            staff.say(staff.words().say("sheet.written", file=str(path)))
            self.update()
        return done

    @Slot(str)
    def readFile(self, where: str) -> None:
        """Read a sheet and show what taking it in would do."""
        if self._reading is None and where.strip():
            path = Path(where.strip()).expanduser()
            self._plan, self._reading = None, path
            threading.Thread(target=self._read, args=(path,), daemon=True).start()
            self.update()

    @Slot(result=bool)
    def take(self) -> bool:
        """Take in what the plan says."""
        staff, plan = self.staff_model(), self._plan
        if plan is None:
            return False
        done = staff.attempt(
            lambda: translation_plan.apply(staff.desk(), plan, staff.person(), staff.clock())
        )
        if done:
            self._plan = None
            staff.changed()
            staff.say(staff.words().say("sheet.taken", count=len(plan.taken())))
        return done

    @Slot()
    def forget(self) -> None:
        """Do not take the sheet in."""
        self._plan = None
        self.update()

    # Inside

    def _read(self, path: Path) -> None:
        """In a thread: the cells of a file, or the sentence why not."""
        result: list[Sheet] | AmparoError
        try:
            result = sheet_file.read(path)
        except AmparoError as error:
            result = error
        self._arrived.emit(result)

    def _show_plan(self, result: list[Sheet] | AmparoError) -> None:
        staff, path = self.staff_model(), self._reading
        self._reading = None
        if path is None:
            return

        def plan() -> None:
            if isinstance(result, AmparoError):
                raise result
            with staff.desk().reading() as session:
                self._plan = translation_plan.plan(session, result, path.name, sheet_words())

        staff.attempt(plan)
        self.update()

    def _folders(self, places: tuple[pictures.Place, ...]) -> list[SpotRow]:
        return [
            SpotRow(str(each.folder), each.name, _unless(str(each.folder), each.name))
            for each in places
        ]

    def _files(self, places: tuple[pictures.Place, ...]) -> list[SpotRow]:
        found = pictures.files(places, frozenset({".xlsx"}))
        return [SpotRow(str(path), path.name, name) for path, name in found[:MOST_FILES]]

    def _goes_out(self) -> bool:
        return self.record_id() != ""

    def _language_name(self) -> str:
        tag = self._plan.language if self._plan else self.record_id()
        return languages.language(tag).own_name if tag else ""

    out = Property(bool, _goes_out, notify=changed)
    languageName = Property(str, _language_name, notify=changed)
    busy = Property(bool, lambda self: self._reading is not None, notify=changed)
    planned = Property(bool, lambda self: self._plan is not None, notify=changed)
    canTake = Property(bool, lambda self: bool(self._plan and self._plan.taken()), notify=changed)
    file = Property(str, lambda self: self._plan.file if self._plan else "", notify=changed)
    spots = Property(QObject, lambda self: self.spot_rows, constant=True)
    counts = Property(QObject, lambda self: self.count_rows, constant=True)
    notable = Property(QObject, lambda self: self.notable_rows, constant=True)


def _unless(path: str, name: str) -> str:
    """The path, where the name does not say it already."""
    return "" if path == name else path
