"""A form with parts: the steps of a guide and their answers, the sentences of a card, in their order.

One part is open at a time; its fields, and those of its answers, stand in one list. What is chosen by
a search (facts, lawyers, pictures) is picked in one place, `picking`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import reading_level
from kiosk.desk import changes, fact_edits, guide_edits, guide_form, unsaved
from kiosk.desk.changes import Act, Batch, Clash, Conflict, Remove, new_id
from kiosk.desk.fact_edits import Fact
from kiosk.desk.guide_blocks import Block
from ui.staff import guide_messages
from ui.staff.form_model import FormModel
from ui.staff.form_rows import MANY, FieldSpec, Option, label, to_text
from ui.staff.guide_rows import (
    PartField,
    PartFields,
    PartRow,
    Parts,
    PickRow,
    Picks,
    control,
    moved,
    with_more,
)
from ui.staff.guide_specs import fact_option

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

SPOKEN = frozenset({"summary", "caution", "text", "title"})
"""Fields beside which it says when a text is hard to read."""

assert guide_messages.GUIDE_MESSAGES


@QmlElement
@QmlUncreatable("Guides and cards are such forms.")
class PartsModel(FormModel):  # type: ignore[operator]
    """A subclass says what its parts are (`kind`), and reads and saves its record."""

    partsChanged = Signal()
    picked = Signal()
    kind = "step"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part_rows = Parts(self)
        self.open_rows = PartFields(self)
        self.pick_rows = Picks(self)
        self.sections: dict[str, PartFields] = {}
        self.facts: dict[str, Fact] = {}
        self._fresh: dict[str, Any] = {}
        self._new_key = new_id()
        self._kept: dict[str, str] | None = None
        self._open = ""
        self._picking = ""
        self._blocks: dict[str, str] = {}

    # What a subclass gives

    def blocks(self) -> list[Block]:
        """What keeps the record from being published, field by field."""
        raise NotImplementedError

    def part_acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> list[Act]:
        """What to save."""
        raise NotImplementedError

    def pick_options(self, key: str, typed: str) -> list[PickRow]:
        """What can be picked into a field, and fits what is typed into the search."""
        raise NotImplementedError

    # What a form gives

    def key(self) -> str:
        """The key of the record, also of one that is not saved yet."""
        return self._new_key if self.is_new() else self.record_id()

    def is_new(self) -> bool:
        """True while nothing of it is saved."""
        return self.record_id() == guide_form.NEW

    def list_key(self) -> str:
        """The key of the list of parts."""
        return f"{self.kind}s"

    def stored_values(self) -> Mapping[str, Any]:
        """What the desk keeps, and what new parts start with."""
        found = dict(self._fresh)
        for kind, part in self._all_parts():
            for name, value in guide_form.part_values(kind, part).items():
                found.setdefault(name, value)
        return found

    def write(self, edited: Mapping[str, Any]) -> Batch | None:
        """Save, unless somebody put the parts into another order meanwhile."""
        staff = self.staff_model()
        with staff.desk().reading() as session:
            found = guide_edits.clashes(session, self.key(), edited, self._seen)
        if found:
            raise Conflict(found)
        acts = self.part_acts(edited, self._seen)
        return changes.save(staff.desk(), acts, staff.person(), staff.clock())

    def key_of(self, clash: Clash) -> str:
        """The field of the form that a clash is about."""
        if clash.field.table == "field_fact":
            names = [f"{kind}.{part}" for kind, part in self._all_parts()]
            return guide_form.fact_key(clash.field, names)
        if not clash.field.record:
            return clash.field.field
        return guide_form.key_of(clash.field)

    # For subclasses

    def members(self, key: str) -> list[str]:
        """A list as it stands in the form now, also before what was typed came back."""
        typed = to_text(self._fresh[key] if key in self._fresh else self._seen.get(key))
        if self._restored:
            typed = self._typed.get(key, typed)
        elif self.may_write():
            if self._kept is None:
                staff = self.staff_model()
                self._kept = unsaved.read(staff.desk(), staff.person().account_id, self.form())
            if key in self._kept:
                typed = str(json.loads(self._kept[key])["typed"])
        return [one for one in typed.split("\n") if one]

    def now(self, key: str) -> Any:  # noqa: ANN401 - a text or a list
        """What stands in a field now, lists as lists."""
        spec = next((one for one in self._specs if one.key == key), None)
        if spec is not None and spec.kind in MANY:
            return self.members(key)
        return self.value(key).strip()

    def fact_options(self, fresh: Mapping[str, Any]) -> dict[str, tuple[Option, ...]]:
        """For each field of facts, those it names now, in words."""
        words = self.staff_model().words()
        keys = {
            key for key in fresh if key.rpartition(".")[2] == "facts" or key.startswith("facts.")
        }
        keys |= {f"{kind}.{part}.facts" for kind, part in self._all_parts()}
        return {
            key: tuple(
                fact_option(self.facts[one], words)
                for one in self.members(key)
                if one in self.facts
            )
            for key in keys
        }

    def facts_here(self) -> list[str]:
        """Ids of all facts that something in the form rests on."""
        keys = [spec.key for spec in self._specs if control(spec) == "facts"]
        return list(dict.fromkeys(one for key in keys for one in self.members(key)))

    def read_facts(self, session: Any) -> None:  # noqa: ANN401 - a session of the desk
        """Read all facts of the desk."""
        self.facts = fact_edits.facts(session)

    def fields_again(self) -> None:
        """The fields are others than before."""
        self._specs = self.specs()
        for key, value in self.stored_values().items():
            self._seen.setdefault(key, value)
        self._show()
        self.changed.emit()

    def save_and_open(self, page: str) -> bool:
        """Save; a new record goes on to its own page."""
        new, key = self.is_new(), self.key()
        if not self.save():
            return False
        if new:
            staff = self.staff_model()
            said = staff.words().say("staff.saved")
            staff.back()
            staff.open(page, key)
            staff.say(said)
        return True

    def remove_record(self, act: Remove) -> None:
        """Take the record out, and go back."""
        staff = self.staff_model()
        if staff.attempt(lambda: changes.save(staff.desk(), [act], staff.person(), staff.clock())):
            self.forget()
            staff.back()
            staff.changed()
            staff.say(staff.words().say("guide.removed"))

    def named(self, key: str, otherwise: str) -> str:
        """What the record is called; a sentence by its id while it has no name."""
        if self._staff is None:
            return ""
        typed = self.value(key) if self.exists else ""
        return typed or self.staff_model().words().say(otherwise)

    def is_saved(self) -> bool:
        """True of a record that the desk holds."""
        return self._staff is not None and self.exists and not self.is_new()

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
        spec = next((one for one in self._specs if one.key == key), None)
        if spec is not None and spec.kind in MANY:
            if value not in self.members(key):
                self._put(key, [*self.members(key), value])
            self.fields_again()
        else:
            self.set(key, value)
        if self._picking == key:
            self.pick(key)

    # Inside

    def refresh(self) -> None:
        """Read the desk again; what is typed stays."""
        self._kept = None
        super().refresh()
        if self._picking:
            self.search("")

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

    def _all_parts(self) -> list[tuple[str, str]]:
        """Kind and key of every part, also of answers."""
        found = []
        inside, listed = guide_form.PARTS[self.kind].inside
        for part in self.members(self.list_key()):
            found.append((self.kind, part))
            if inside:
                found += [(inside, one) for one in self.members(f"{self.kind}.{part}.{listed}")]
        return found

    def _decide(self, key: str, whose: str) -> None:
        super()._decide(key, whose)
        self.update()

    def _show(self) -> None:
        super()._show()
        words = self.staff_model().words()
        self._blocks = {}
        for block in self.blocks():
            said = words.say(block.message, **block.values)
            self._blocks.setdefault(block.key, words.say("guide.block", reason=said))
        specs = {spec.key: spec for spec in self._specs}
        rows = {row.key: self._row(specs[row.key], row) for row in self.field_rows.rows()}
        self.show_sections(rows)
        self.part_rows.set_rows(self._part_rows())
        keys = self._open_keys()
        self.open_rows.set_rows([rows[key] for key in keys if key in rows])
        self._name_clashes(specs)
        self.partsChanged.emit()

    def show_sections(self, rows: Mapping[str, PartField]) -> None:
        """Fill what a subclass shows beside the parts."""

    def _row(self, spec: FieldSpec, row: Any) -> PartField:  # noqa: ANN401 - a FieldRow
        part, place, last = "", 0, False
        if spec.key.startswith("branch.") and spec.key.endswith(".answer"):
            part = spec.key.split(".")[1]
            _, members = self._list_with(part)
            place, last = members.index(part) + 1, part == members[-1]
        hint = self._hard(spec.key) or row.hint
        return with_more(
            row,
            hint=hint,
            control=control(spec),
            block=self._blocks.get(spec.key, ""),
            part=part,
            place=place,
            last=last,
        )

    def _hard(self, key: str) -> str:
        """Beside a text that is too hard to read: so in words. A step counts as a whole."""
        name = key.rpartition(".")[2]
        if name not in SPOKEN or key.startswith("facts."):
            return ""
        text = self.value(key)
        if key.startswith("step."):
            prefix = key.removesuffix(name)
            more = self.value(f"{prefix}text")
            if name == "title" and more:
                return ""
            text = f"{_ended(self.value(f'{prefix}title'))} {more}"
        found = reading_level.too_hard(text)
        return self.staff_model().words().say("guide.hard", grade=found) if found else ""

    def _part_rows(self) -> list[PartRow]:
        listed = self.members(self.list_key())
        words = self.staff_model().words()
        found = []
        for place, part in enumerate(listed, start=1):
            name = f"{self.kind}.{part}"
            answers = self.members(f"{name}.branches") if self.kind == "step" else []
            inside = [name, *(f"branch.{one}" for one in answers)]
            block = next(
                (
                    said
                    for key, said in self._blocks.items()
                    if any(key.startswith(f"{one}.") for one in inside)
                ),
                "",
            )
            title = self.value(f"{name}.{'title' if self.kind == 'step' else 'text'}")
            found.append(
                PartRow(
                    key=part,
                    title=title
                    or words.say("guide.no_step" if self.kind == "step" else "card.no_line"),
                    icon=self.value(f"{name}.icon") if self.kind == "step" else "",
                    place=place,
                    last=place == len(listed),
                    answers=len(answers),
                    block=block,
                    opened=part == self._open,
                )
            )
        return found

    def _open_keys(self) -> list[str]:
        """The fields of the open part, then those of its answers."""
        if not self._open:
            return []
        own = (
            ("title", "text", "facts", "icon", "said_on")
            if self.kind == "step"
            else ("text", "facts")
        )
        found = [f"{self.kind}.{self._open}.{name}" for name in own]
        if self.kind == "step":
            for branch in self.members(f"step.{self._open}.branches"):
                found += [f"branch.{branch}.{name}" for name in ("answer", "text", "facts", "tone")]
        return found

    def _name_clashes(self, specs: Mapping[str, FieldSpec]) -> None:
        """Say lists of keys in words."""
        titles = {row.key: row.title for row in self.part_rows.rows()}
        titles |= {fact.id: fact.claim for fact in self.facts.values()}
        for spec in specs.values():
            titles |= {option.value: option.text for option in spec.options}

        def named(text: str) -> str:
            return "; ".join(titles.get(line, line) for line in text.split("\n"))

        words = self.staff_model().words()
        self.clash_rows.set_rows(
            [
                replace(
                    row,
                    label=label(specs[row.key], words) if row.key in specs else row.label,
                    theirs=named(row.theirs),
                    mine=named(row.mine),
                )
                for row in self.clash_rows.rows()
            ]
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


def _ended(sentence: str) -> str:
    """With a full stop, so that a title counts as a sentence of its own."""
    return sentence if not sentence or sentence[-1] in ".!?" else f"{sentence}."
