"""A page's form with parts: steps of a guide, sentences of a card; opened, moved, and picked into.

One part is open at a time; its fields, and those of its answers, stand in one list. What is chosen by
a search (facts, lawyers, pictures) is picked in one place, `picking`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk import guide_form
from kiosk.desk.changes import new_id
from kiosk.words import Words
from ui.staff import guide_messages, parts_view
from ui.staff.form_rows import FieldRow, FieldSpec
from ui.staff.guide_rows import PartField, PartFields, Parts, Picks, control, moved, with_more
from ui.staff.parts_form import PartsForm

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert guide_messages.GUIDE_MESSAGES


@QmlElement
@QmlUncreatable("Guides and cards are such forms.")
class PartsModel(PartsForm):  # type: ignore[operator]
    """The rows that a page of a guide or a card shows, and what is done with its parts.

    `cards`: which of the record's own fields stand on which card of the page.
    """

    partsChanged = Signal()
    picked = Signal()
    cards: ClassVar[Mapping[str, Sequence[str]]] = {}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part_rows = Parts(self)
        self.open_rows = PartFields(self)
        self.pick_rows = Picks(self)
        self.sections = {name: PartFields(self) for name in self.cards}
        self._open = ""
        self._picking = ""
        self._blocks: dict[str, str] = {}

    # For QML: parts

    @Slot(str)
    def openPart(self, key: str) -> None:
        """Open a part, or close it when it is open."""
        self._open = "" if key == self._open else key
        self.pick("")
        self._show()
        self.changed.emit()

    @Slot(bool)
    def addPart(self, fork: bool) -> None:
        """Another step or sentence at the end, opened; `fork`: a question with two answers."""
        part = new_id()
        self._put(self.list_key(), [*self.members(self.list_key()), part])
        if fork:
            self._put(f"{self.kind}.{part}.branches", [new_id(), new_id()])
            self._typed[f"{self.kind}.{part}.icon"] = "question"
        self._open = part
        self.fields_again()

    @Slot(str)
    def addAnswer(self, step: str) -> None:
        """Another answer; a step with answers is a fork."""
        key = f"{self.kind}.{step}.branches"
        self._put(key, [*self.members(key), new_id()])
        self.fields_again()

    @Slot(str)
    def dropPart(self, key: str) -> None:
        """Take a step, sentence or answer away; nothing is lost before it is saved."""
        listed, members = self._list_with(key)
        if listed:
            self._put(listed, [one for one in members if one != key])
            self._open = "" if key == self._open else self._open
            self.fields_again()

    @Slot(str, int)
    def movePart(self, key: str, by: int) -> None:
        """Move a step, sentence or answer up (-1) or down (1)."""
        listed, members = self._list_with(key)
        if listed:
            self.placePart(key, members.index(key) + by)

    @Slot(str, int)
    def placePart(self, key: str, place: int) -> None:
        """Put a step, sentence or answer to a place in its list, from 0."""
        listed, members = self._list_with(key)
        if listed and moved(members, key, place) != members:
            self._put(listed, moved(members, key, place))
            self.fields_again()

    # For QML: picking

    @Slot(str)
    def pick(self, key: str) -> None:
        """Begin to pick something into a field; again, or "", ends it."""
        self._picking = "" if key == self._picking else key
        self.search("")

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show what can be picked and fits these words."""
        rows = self.pick_options(self._picking, typed) if self._picking else []
        self.pick_rows.set_rows(rows)
        self.picked.emit()

    @Slot(str)
    def take(self, value: str) -> None:
        """Pick it."""
        self.takeInto(self._picking, value)

    @Slot(str, str)
    def takeInto(self, key: str, value: str) -> None:
        """Pick something into a field: at the end of a list, or in place of what is there."""
        if not key:
            return
        if key in self._lists:
            if value not in self.members(key):
                self._put(key, [*self.members(key), value])
            self.fields_again()
        else:
            self.set(key, value)
        if self._picking == key:
            self.pick(key)

    # Inside

    def _put(self, key: str, members: list[str]) -> None:
        if key not in self._seen:
            self._seen[key] = []
        self.set(key, "\n".join(members))

    def _list_with(self, key: str) -> tuple[str, list[str]]:
        """The list that a part stands in, with its members; "" when it is in none."""
        lists = [self.list_key()]
        if guide_form.PARTS[self.kind].inside[1]:
            lists += [f"{self.kind}.{part}.branches" for part in self.members(self.list_key())]
        for one in lists:
            members = self.members(one)
            if key in members:
                return one, members
        return "", []

    def refresh(self) -> None:
        """Read the desk again; what is typed stays."""
        super().refresh()
        if self._picking:
            self.search("")

    def _decide(self, key: str, whose: str) -> None:
        super()._decide(key, whose)
        self.update()

    def _show(self) -> None:
        self.lists_again()
        super()._show()
        words = self.staff_model().words()
        self._blocks = {}
        for block in self.blocks():
            said = words.say(block.message, **block.values)
            self._blocks.setdefault(block.key, words.say("guide.block", reason=said))
        plain = {row.key: row for row in self.field_rows.rows()}
        specs = {spec.key: spec for spec in self._specs}
        for rows, keys in self.shown(parts_view.open_keys(self, self._open)):
            made = [self._row(specs[key], plain[key], words) for key in keys if key in plain]
            rows.set_rows(made)
        self.part_rows.set_rows(parts_view.part_rows(self, self._blocks, self._open, words))
        if self._clashes:
            parts, clashes = self.part_rows.rows(), self.clash_rows.rows()
            self.clash_rows.set_rows(parts_view.clashes(self, clashes, specs, parts, words))
        self.partsChanged.emit()

    def shown(self, opened: Sequence[str]) -> list[tuple[PartFields, Sequence[str]]]:
        """Which fields stand where: on the page's cards, and in the open part."""
        cards = [(self.sections[name], keys) for name, keys in self.cards.items()]
        return [*cards, (self.open_rows, opened)]

    def _row(self, spec: FieldSpec, row: FieldRow, words: Words) -> PartField:
        part, place, last = "", 0, False
        if spec.key.startswith("branch.") and spec.key.endswith(".answer"):
            part = spec.key.split(".")[1]
            _, members = self._list_with(part)
            place, last = members.index(part) + 1, part == members[-1]
        return with_more(
            row,
            hint=parts_view.hard(self, spec.key, words) or row.hint,
            control=control(spec),
            block=self._blocks.get(spec.key, ""),
            part=part,
            place=place,
            last=last,
        )

    def _block_count(self) -> int:
        return len(self._blocks)

    def _block_of_list(self) -> str:
        return self._blocks.get(self.list_key(), "")

    def _block_of_answers(self) -> str:
        return self._blocks.get(f"{self.kind}.{self._open}.branches", "")

    parts = Property(QObject, lambda self: self.part_rows, constant=True)
    openFields = Property(QObject, lambda self: self.open_rows, constant=True)
    picks = Property(QObject, lambda self: self.pick_rows, constant=True)
    openKey = Property(str, lambda self: self._open, notify=partsChanged)
    pickCount = Property(int, lambda self: len(self.pick_rows.rows()), notify=picked)
    hasAnswers = Property(bool, lambda self: self.kind == "step", constant=True)
    picking = Property(str, lambda self: self._picking, notify=picked)
    blockCount = Property(int, _block_count, notify=partsChanged)
    listBlock = Property(str, _block_of_list, notify=partsChanged)
    answersBlock = Property(str, _block_of_answers, notify=partsChanged)
