"""A form of the desk: fields typed into, checked as one types, kept, saved, and compared on a clash.

What is typed and not saved is kept in the desk (half a second later, at the lock, on the way to
another page) together with what its person saw when they began, so that a crash loses nothing and a
clash is noticed even after it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from sqlalchemy import select

from kiosk.desk import changes, unsaved
from kiosk.desk.changes import Act, Batch, Clash, Conflict, Edit, Known
from kiosk.desk.tables import Base
from ui.staff.form_rows import (
    ClashRow,
    ClashRows,
    FieldRows,
    FieldSpec,
    from_text,
    label,
    row,
    to_text,
)
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

KEEP_AFTER = 500
"""Milliseconds after the last letter until what is typed is kept in the desk."""


@QmlElement
@QmlUncreatable("Each page has its own.")
class FormModel(StaffPageModel):  # type: ignore[operator]
    """A page's form. A subclass gives `specs`, and says `changed = Signal()`.

    A form whose fields are not each one column of one row also gives `stored_values` and `acts`.
    """

    saved = Signal()
    formChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field_rows = FieldRows(self)
        self.clash_rows = ClashRows(self)
        self._specs: tuple[FieldSpec, ...] = ()
        self._stored: dict[str, Any] = {}
        self._seen: dict[str, Any] = {}
        self._typed: dict[str, str] = {}
        self._clashes: tuple[Clash, ...] = ()
        self._decided: dict[str, str] = {}
        self._restored = False
        self._keeping = QTimer(self, interval=KEEP_AFTER, singleShot=True)
        self._keeping.timeout.connect(self.keep)

    # What a subclass gives

    def specs(self) -> tuple[FieldSpec, ...]:
        """The fields, in order."""
        raise NotImplementedError

    def form(self) -> str:
        """Name of this form among what is typed and not saved; each record has its own."""
        return f"{type(self).__name__}:{self.record_id()}"

    def stored_values(self) -> Mapping[str, Any]:
        """What the desk keeps now, by the fields' keys. Usually from each field's `stored`."""
        with self.staff_model().desk().reading() as session:
            found: dict[str, Any] = {}
            for spec in self._specs:
                if spec.stored:
                    table = Base.metadata.tables[spec.stored.table]
                    key = table.c.id.type.python_type(spec.stored.record)
                    column = table.c[spec.stored.field]
                    found[spec.key] = session.scalar(select(column).where(table.c.id == key))
            return found

    def acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> Sequence[Act]:
        """What to save, given the new values of edited fields and what they were when begun."""
        return [
            Edit(*spec.stored, edited[spec.key], seen[spec.key])
            for spec in self._specs
            if spec.stored and spec.key in edited
        ]

    def may_write(self) -> bool:
        """Whether whoever is signed in may change what stands here."""
        return self.staff_model().may("edit")

    def key_of(self, clash: Clash) -> str:
        """The key of the field that a clash is about."""
        found = (spec.key for spec in self._specs if spec.stored == clash.field)
        return next(found, clash.field.field)

    def known(self) -> Known | None:
        """How the person knows what they typed, where the form asks for it."""
        return None

    # For subclasses and pages' own view models

    def refresh(self) -> None:
        """Read the desk again. What is typed stays."""
        self._specs = self.specs()
        self._stored = dict(self.stored_values())
        self.exists = True
        self._restore()
        for key, value in self._stored.items():
            if key not in self._typed:
                self._seen[key] = value
        self._show()

    def value(self, key: str) -> str:
        """What stands in a field now."""
        return self._typed[key] if key in self._typed else to_text(self._seen.get(key))

    def edited(self) -> dict[str, Any]:
        """New values of the fields that are not as they were, as the desk keeps them."""
        found: dict[str, Any] = {}
        for spec in self._specs:
            if spec.key in self._typed:
                seen = self._seen.get(spec.key)
                value = from_text(spec.kind, self._typed[spec.key], seen)
                if value != seen:
                    found[spec.key] = value
        return found

    def errors(self) -> dict[str, str]:
        """What is wrong with which field, in words."""
        words = self.staff_model().words()
        found = {
            spec.key: spec.check(self.value(spec.key))
            for spec in self._specs
            if spec.check is not None
        }
        return {key: words.say(wrong) for key, wrong in found.items() if wrong}

    def keep(self) -> None:
        """Keep what is typed in the desk now."""
        self._keeping.stop()
        staff = self.staff_model()
        if not self.may_write():
            return
        values = {
            key: json.dumps({"typed": text, "seen": self._seen.get(key)}, default=to_text)
            for key, text in self._typed.items()
        }
        account = staff.person().account_id
        if values:
            staff.attempt(lambda: unsaved.keep(staff.desk(), account, self.form(), values))
        else:
            staff.attempt(lambda: unsaved.drop(staff.desk(), account, self.form()))

    def leaving(self) -> None:
        """Keep what was typed in the last half second."""
        if self._keeping.isActive():
            self.keep()

    def write(self, edited: Mapping[str, Any]) -> Batch | None:
        """Save the edited fields; a subclass may do more in it. Raises what `changes.save` does."""
        staff = self.staff_model()
        acts = self.acts(edited, self._seen)
        return changes.save(staff.desk(), acts, staff.person(), staff.clock(), known=self.known())

    def said(self) -> str:
        """Id of what is said when it is saved."""
        return "staff.saved"

    # For QML

    @Slot(str, str)
    def set(self, key: str, value: str) -> None:
        """Take what is typed into a field."""
        if value == self.value(key):
            return
        if value == to_text(self._seen.get(key)):
            self._typed.pop(key, None)
        else:
            self._typed[key] = value
        self._keeping.start()
        self._show()
        self.changed.emit()

    @Slot(result=bool)
    def save(self) -> bool:
        """Save what is typed; True when it is saved. What hinders it is shown."""
        staff = self.staff_model()
        edited = self.edited()
        if self.errors() or self.undecided():
            staff.say(staff.words().say("staff.form_errors"))
            return False
        clash: list[Conflict] = []

        def write() -> None:
            try:
                self.write(edited)
            except Conflict as conflict:
                clash.append(conflict)

        if not staff.attempt(write):
            return False
        if clash:
            self._meet(clash[0].fields)
            return False
        self.forget()
        staff.say(staff.words().say(self.said()))
        staff.changed()
        self.saved.emit()
        return True

    @Slot()
    def discard(self) -> None:
        """Forget what is typed; the fields show what the desk keeps."""
        self.forget()
        self.update()

    @Slot(str)
    def takeTheirs(self, key: str) -> None:
        """On a clash: keep what the other person saved."""
        self._decide(key, "theirs")

    @Slot(str)
    def takeMine(self, key: str) -> None:
        """On a clash: save what was typed here, knowing what it replaces."""
        self._decide(key, "mine")

    # Inside

    def forget(self) -> None:
        """Nothing is typed any more, on the screen and in the desk."""
        self._typed.clear()
        self._clashes = ()
        self._decided.clear()
        self.keep()

    def undecided(self) -> bool:
        """True while a clash waits for a decision."""
        return any(self.key_of(clash) not in self._decided for clash in self._clashes)

    def _meet(self, clashes: tuple[Clash, ...]) -> None:
        self._clashes, self._decided = clashes, {}
        self._show()
        self.changed.emit()

    def _decide(self, key: str, whose: str) -> None:
        clash = next((one for one in self._clashes if self.key_of(one) == key), None)
        if clash is None:
            return
        self._decided[key] = whose
        self._seen[key] = clash.theirs
        if whose == "theirs":
            self._typed.pop(key, None)
        else:
            self._typed[key] = to_text(clash.mine)
        self.keep()
        self._show()
        self.changed.emit()

    def _restore(self) -> None:
        """Once: what this person typed here and did not save."""
        staff = self.staff_model()
        if self._restored or not self.may_write():
            return
        self._restored = True
        kept = unsaved.read(staff.desk(), staff.person().account_id, self.form())
        known = {spec.key for spec in self._specs}
        for key, text in kept.items():
            if key in known:
                was = json.loads(text)
                self._typed[key], self._seen[key] = was["typed"], was["seen"]

    def _show(self) -> None:
        words = self.staff_model().words()
        errors, edited = self.errors(), self.edited()
        labels = {spec.key: label(spec, words) for spec in self._specs}
        self.field_rows.set_rows(
            [
                row(
                    spec,
                    words,
                    self.value(spec.key),
                    errors.get(spec.key, ""),
                    edited=spec.key in edited,
                )
                for spec in self._specs
            ]
        )
        keys = [self.key_of(clash) for clash in self._clashes]
        self.clash_rows.set_rows(
            [
                ClashRow(
                    key,
                    labels.get(key, key),
                    to_text(clash.theirs),
                    to_text(clash.mine),
                    clash.who,
                    words.date(clash.when.date().isoformat()) if clash.when else "",
                    self._decided.get(key, ""),
                )
                for key, clash in zip(keys, self._clashes, strict=True)
            ]
        )
        self.formChanged.emit()

    def is_edited(self) -> bool:
        """True when something is typed that is not saved."""
        return bool(self._staff and self.edited())

    def is_valid(self) -> bool:
        """True when nothing is wrong with any field."""
        return not self._staff or not self.errors()

    def is_clashing(self) -> bool:
        """True when somebody saved the same fields meanwhile."""
        return bool(self._clashes)

    def is_decided(self) -> bool:
        """True when every clash was decided."""
        return bool(self._clashes) and not self.undecided()

    def is_writable(self) -> bool:
        """True when the fields can be changed."""
        return self._staff is not None and self.may_write()

    writable = Property(bool, is_writable, notify=formChanged)
    fields = Property(QObject, lambda self: self.field_rows, constant=True)
    clashes = Property(QObject, lambda self: self.clash_rows, constant=True)
    typedSomething = Property(bool, is_edited, notify=formChanged)
    valid = Property(bool, is_valid, notify=formChanged)
    clashing = Property(bool, is_clashing, notify=formChanged)
    decided = Property(bool, is_decided, notify=formChanged)
