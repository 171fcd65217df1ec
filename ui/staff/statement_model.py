"""The page of one card that a visitor can show: whom it is for, and its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import guide_blocks, guide_edits, guide_form, guide_list
from kiosk.desk.changes import Act, Remove
from kiosk.desk.guide_blocks import Block, Known
from ui.staff.form_rows import FieldSpec, Option
from ui.staff.guide_pick import facts_to_pick
from ui.staff.guide_rows import PickRow
from ui.staff.guide_specs import part_specs, statement_specs
from ui.staff.parts_model import PartsModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardFormModel(PartsModel):
    """A card: `recordId` is its key, or "new"."""

    changed = Signal()
    kind = "line"
    cards: ClassVar[Mapping[str, Sequence[str]]] = {"about": ("shown_to", "pack_id")}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options: dict[str, tuple[Option, ...]] = {}

    def refresh(self) -> None:
        """Read the desk again; what is typed stays."""
        self.exists = False
        if not self.record_id():
            return
        with self.staff_model().desk().reading() as session:
            self.read_facts(session)
            packs = guide_list.packs(session)
            self._options = {"pack_id": tuple(Option(key, name) for key, name in packs.items())}
            if self.is_new():
                fresh = {**guide_form.NEW_STATEMENT, "pack_id": next(iter(packs), None)}
            else:
                held = guide_form.statement_values(session, self.record_id())
                if held is None:
                    return
                fresh = held
        self._fresh = fresh
        super().refresh()

    def specs(self) -> tuple[FieldSpec, ...]:
        """Whom it is for, and all its sentences."""
        options = {**self._options, **self.fact_options(self._fresh)}
        words = self.staff_model().words()
        return (
            *statement_specs(self.key(), options),
            *part_specs("line", self.members("lines"), options, words, self.members),
        )

    def part_acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> list[Act]:
        """What to save."""
        with self.staff_model().desk().reading() as session:
            return guide_edits.statement_acts(session, self.key(), edited, seen, new=self.is_new())

    def blocks(self) -> list[Block]:
        """What keeps it from being published."""
        return guide_blocks.statement(self.now, Known(self.facts, frozenset(), frozenset()))

    def pick_options(self, key: str, typed: str) -> list[PickRow]:
        """Facts."""
        words = self.staff_model().words()
        return facts_to_pick(self.facts, typed, self.members(key), self.facts_here(), words)

    @Slot(result=bool)
    def saveCard(self) -> bool:
        """Save; a new card goes on to its own page."""
        return self.save_and_open("statement")

    @Slot()
    def removeCard(self) -> None:
        """Take the card out, with its sentences; the history can bring it back."""
        self.remove_record(Remove("statement", self.key()))

    title = Property(str, lambda self: self.named("shown_to", "card.no_title"), notify=changed)
    isSaved = Property(bool, lambda self: self.is_saved(), notify=changed)
    about = Property(QObject, lambda self: self.sections["about"], constant=True)
