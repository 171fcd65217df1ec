"""What the view models of all pages share: the visit, the record, and when to look again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal

from ui.parts import made_by_qml
from ui.visitor.visit_model import VisitModel


class PageModel(QObject):
    """Recomputes what its page shows when the record, the language or the edition changes.

    A subclass fills `refresh` and declares a `changed` of its own, which is then emitted for all of
    its properties at once (a property cannot name the signal of another class). A record
    that is not there (withdrawn, or never was) is a state (`found` is False), not an error.
    """

    changed: Signal
    foundChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit: VisitModel | None = None
        self._record = ""
        self.exists = False

    def visit_model(self) -> VisitModel:
        """The visit; only asked once it was handed in."""
        return cast("VisitModel", self._visit)

    def record_id(self) -> str:
        """What `VisitModel.open` was given: an id on most pages, "" on those without a record."""
        return self._record

    def refresh(self) -> None:
        """Work out anew what is shown. Sets `exists`."""
        raise NotImplementedError

    def set_visit(self, visit: VisitModel | None) -> None:
        """Take the visit and follow it."""
        made_by_qml.note(self)
        if visit is None or visit is self._visit:
            return
        self._visit = visit
        visit.languageChanged.connect(self.update)
        visit.contentChanged.connect(self.update)
        visit.listChanged.connect(self.update)
        self.update()

    def set_record_id(self, record: str) -> None:
        """Show another record."""
        if record != self._record:
            self._record = record
            self.update()

    def update(self) -> None:
        """Refresh and tell the page."""
        if self._visit is not None:
            self.refresh()
            self.foundChanged.emit()
            self.changed.emit()

    def _get_visit(self) -> VisitModel | None:
        return self._visit

    def _found(self) -> bool:
        return self.exists

    visit = Property(VisitModel, _get_visit, set_visit, notify=foundChanged)
    recordId = Property(str, record_id, set_record_id, notify=foundChanged)
    found = Property(bool, _found, notify=foundChanged)
