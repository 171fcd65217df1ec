"""The page of back-ups: make one here or on a stick; look into one, and put it back."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import backup
from kiosk.desk.people import require
from ui.parts.rows import RowsModel
from ui.staff import history_messages, pictures
from ui.staff.backup_rows import CopyRow, StickRow, copy_row, inside_lines, stick_copy_row
from ui.staff.said import Said
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = ""
"""Said: what was said before goes away."""

assert history_messages.HISTORY_MESSAGES


class CopyRows(RowsModel):
    """Back-ups beside the desk, the newest first, then those on sticks."""

    row_type = CopyRow


class StickRows(RowsModel):
    """Sticks that are in."""

    row_type = StickRow


@QmlElement
class BackupModel(StaffPageModel):
    """What can be backed up to, and what can be put back."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.copy_rows = CopyRows(self)
        self.stick_rows = StickRows(self)
        self._chosen = ""
        self._inside: tuple[str, ...] = ()

    def refresh(self) -> None:
        """See which back-ups and sticks there are."""
        staff = self.staff_model()
        words = staff.words()
        sticks = pictures.sticks() if staff.may("administer") else ()
        rows = [copy_row(each, words) for each in backup.copies(staff.data().desk)]
        for path, stick in pictures.files(sticks, frozenset({".sqlite"})):
            rows.append(stick_copy_row(path, stick, words))
        self.copy_rows.set_rows(rows)
        writable = [each for each in sticks if os.access(each.folder, os.W_OK)]
        self.stick_rows.set_rows([StickRow(str(each.folder), each.name) for each in writable])
        if self._chosen and self._chosen not in {each.key for each in rows}:
            self._chosen, self._inside = "", ()
        self.exists = staff.has_desk()

    # For QML

    @Slot()
    def lookAgain(self) -> None:
        """A stick was put in."""
        self.update()

    @Slot()
    def backUp(self) -> None:
        """Make a back-up beside the desk."""
        staff = self.staff_model()
        if staff.attempt(lambda: backup.back_up(staff.data(), staff.clock())):
            self.update()
            staff.say(staff.words().say("backup.made"))

    @Slot(str)
    def backUpTo(self, folder: str) -> None:
        """Make a back-up on a stick; an administrator may, since it holds the accounts."""
        staff = self.staff_model()
        names = {each.key: each.name for each in self.stick_rows.rows()}

        def step() -> None:
            require(staff.person(), "administer")
            if folder not in names or not Path(folder).is_dir():
                raise Said("backup.no_stick")
            backup.back_up(staff.data(), staff.clock(), to=Path(folder))

        if staff.attempt(step):
            self.update()
            staff.say(staff.words().say("backup.made_on_stick", stick=names[folder]))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look into a back-up; nothing is changed."""
        staff = self.staff_model()
        self._chosen, self._inside = "", ()

        def step() -> None:
            require(staff.person(), "administer")
            self._inside = inside_lines(backup.look(Path(key)), staff.words())
            self._chosen = key

        if staff.attempt(step):
            staff.say(NOTHING)
        self.changed.emit()

    @Slot()
    def restore(self) -> None:
        """Put the back-up back that was looked into. Its accounts count from now on: sign in anew."""
        staff = self.staff_model()

        def step() -> None:
            backup.restore(staff.data(), Path(self._chosen), staff.clock(), staff.person())

        if self._chosen and staff.attempt(step):
            staff.close_desk()
            staff.signOut()
            staff.say(staff.words().say("backup.restored"))

    copies = Property(QObject, lambda self: self.copy_rows, constant=True)
    sticks = Property(QObject, lambda self: self.stick_rows, constant=True)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    inside = Property(list, lambda self: list(self._inside), notify=changed)
    anyStick = Property(bool, lambda self: bool(self.stick_rows.rows()), notify=changed)
    anyCopy = Property(bool, lambda self: bool(self.copy_rows.rows()), notify=changed)
