"""Printing a recovery code on this device's printer, where it has one."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import settings
from kiosk.desk import tables
from kiosk.errors import AmparoError
from ui import paint
from ui.staff import recovery_paper
from ui.staff.staff_page_model import StaffPageModel
from ui.visitor.printing import Printing

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RecoveryPaper(StaffPageModel):
    """One code on its way to paper."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._said = ""
        self._printing: Printing | None = None

    def refresh(self) -> None:
        """Look for a printer."""
        self.exists = True
        if self._printing is None:
            device = settings.read(self.staff_model().data().settings, lambda *_: None)
            printer = paint.printer(device.page_printer)
            self._printing = Printing(printer, device.paper)
            self._printing.answered.connect(self._answered)

    def use_printing(self, printing: Printing) -> None:
        """Print here."""
        self._printing = printing
        printing.answered.connect(self._answered)
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Print the code once; `said` tells what became of it."""
        printing, staff = self._printing, self.staff_model()
        taker = printing.printer() if printing else None
        if printing is None or taker is None or not self._code:
            return
        name, day = self._place_name(), staff.clock()().date().isoformat()
        paper = recovery_paper.document(self._code, name, day, staff.words())
        self._said = "handout.printing"
        printing.start(paint.job(paper, taker, printing.sheet))
        self.changed.emit()

    def _answered(self, message: str) -> None:
        self._said = message
        self.changed.emit()

    def _place_name(self) -> str:
        staff = self.staff_model()
        try:
            with staff.desk().reading() as session:
                return session.get_one(tables.Place, 1).name
        except AmparoError:
            return ""

    def _get_code(self) -> str:
        return self._code

    def _set_code(self, code: str) -> None:
        if code != self._code:
            self._code, self._said = code, ""
            self.changed.emit()

    def _has_printer(self) -> bool:
        return self._printing is not None and self._printing.printer() is not None

    def _get_said(self) -> str:
        return self.staff_model().words().say(self._said) if self._staff and self._said else ""

    def _busy(self) -> bool:
        return self._said == "handout.printing"

    code = Property(str, _get_code, _set_code, notify=changed)
    printer = Property(bool, _has_printer, notify=changed)
    said = Property(str, _get_said, notify=changed)
    busy = Property(bool, _busy, notify=changed)
