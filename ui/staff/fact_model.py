"""A fact: what is so, where it was read, when, and how good the source is; new or corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import fact_edits, guide_form
from kiosk.desk.changes import Act, Clash
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldSpec
from ui.staff.guide_specs import fact_specs

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FactModel(FormModel):
    """A fact: `recordId` is its id, or "new"."""

    changed = Signal()
    added = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new_key = fact_edits.new_fact()

    def is_new(self) -> bool:
        """True while nothing of it is saved."""
        return self.record_id() == guide_form.NEW

    def key(self) -> str:
        """Its id, also of one that is not saved yet."""
        return self._new_key if self.is_new() else self.record_id()

    def refresh(self) -> None:
        """Read it again, once it is known which."""
        if self.record_id():
            super().refresh()

    def specs(self) -> tuple[FieldSpec, ...]:
        """Claim, source, date, confidence, and how it stands."""
        return fact_specs(self.staff_model().words())

    def stored_values(self) -> Mapping[str, Any]:
        """As the desk keeps it."""
        if self.is_new():
            return {"status": "stable"}
        with self.staff_model().desk().reading() as session:
            return fact_edits.values(session, self.record_id()) or {}

    def acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> Sequence[Act]:
        """What to save."""
        staff = self.staff_model()
        day = staff.clock()().date()
        with staff.desk().reading() as session:
            return fact_edits.acts(session, self.key(), edited, seen, day, new=self.is_new())

    def key_of(self, clash: Clash) -> str:
        """The title of the source is the field "source"."""
        return "source" if clash.field.table == "source" else clash.field.field

    @Slot(result=bool)
    def saveFact(self) -> bool:
        """Save; tells the id of what was saved."""
        key = self.key()
        if not self.save():
            return False
        self._new_key = fact_edits.new_fact()
        self.added.emit(key)
        return True

    isNew = Property(bool, lambda self: self.is_new(), notify=changed)
