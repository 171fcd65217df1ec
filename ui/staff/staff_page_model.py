"""What the view models of all staff pages share: the desk, the record, and when to look again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal

from ui.parts import made_by_qml
from ui.staff.staff_model import StaffModel


class StaffPageModel(QObject):
    """Recomputes what its page shows when the record, the language or the desk's content changes.

    A subclass fills `refresh` and declares a `changed` of its own, which is then emitted for all of
    its properties at once (a property cannot name the signal of another class). A record
    that is not there is a state (`found` is False), not an error.
    """

    changed: Signal
    foundChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff: StaffModel | None = None
        self._record = ""
        self.exists = False

    def staff_model(self) -> StaffModel:
        """The desk; only asked once it was handed in."""
        return cast("StaffModel", self._staff)

    def record_id(self) -> str:
        """What `StaffModel.open` was given: an id on most pages, "" on those without a record."""
        return self._record

    def refresh(self) -> None:
        """Work out anew what is shown. Sets `exists`."""
        raise NotImplementedError

    def leaving(self) -> None:
        """The page is about to close (another page, the lock): keep what is typed."""

    def set_staff(self, staff: StaffModel | None) -> None:
        """Take the desk and follow it."""
        made_by_qml.note(self)
        if staff is None or staff is self._staff:
            return
        self._staff = staff
        staff.languageChanged.connect(self.update)
        staff.contentChanged.connect(self.update)
        staff.pageLeaving.connect(self.leaving)
        self.update()

    def set_record_id(self, record: str) -> None:
        """Show another record."""
        if record != self._record:
            self._record = record
            self.update()

    def update(self) -> None:
        """Refresh and tell the page."""
        if self._staff is not None:
            self.refresh()
            self.foundChanged.emit()
            self.changed.emit()

    def _get_staff(self) -> StaffModel | None:
        return self._staff

    def _found(self) -> bool:
        return self.exists

    staff = Property(StaffModel, _get_staff, set_staff, notify=foundChanged)
    recordId = Property(str, record_id, set_record_id, notify=foundChanged)
    found = Property(bool, _found, notify=foundChanged)
