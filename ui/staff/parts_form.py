"""What is typed into a form with parts: steps and answers of a guide, sentences of a card.

The parts are lists of keys among the form's fields, so that a part that is added, moved or taken away
is kept unsaved, saved, and compared on a clash like any other field.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from kiosk.desk import changes, fact_edits, guide_edits, guide_form, unsaved
from kiosk.desk.changes import Act, Batch, Clash, Conflict, Remove, new_id
from kiosk.desk.fact_edits import Fact
from kiosk.desk.guide_blocks import Block
from ui.staff.form_model import FormModel
from ui.staff.form_rows import MANY, Option, to_text
from ui.staff.guide_rows import PickRow, control
from ui.staff.guide_specs import fact_option


class PartsForm(FormModel):
    """A subclass says what its parts are (`kind`), and reads and saves its record."""

    kind = "step"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts: dict[str, Fact] = {}
        self._fresh: dict[str, Any] = {}
        self._new_key = new_id()
        self._kept: dict[str, str] | None = None
        self._lists: frozenset[str] = frozenset()

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

    def refresh(self) -> None:
        """Read the desk again; what is typed stays."""
        self._kept = None
        super().refresh()

    def stored_values(self) -> Mapping[str, Any]:
        """What the desk keeps, and what new parts start with."""
        found = dict(self._fresh)
        for kind, part in self.all_parts():
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
            names = [f"{kind}.{part}" for kind, part in self.all_parts()]
            return guide_form.fact_key(clash.field, names)
        if not clash.field.record:
            return clash.field.field
        return guide_form.key_of(clash.field)

    # For subclasses and what they show

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
        if key in self._lists:
            return self.members(key)
        return self.value(key).strip()

    def fact_options(self, fresh: Mapping[str, Any]) -> dict[str, tuple[Option, ...]]:
        """For each field of facts, those it names now, in words."""
        words = self.staff_model().words()
        keys = {
            key for key in fresh if key.rpartition(".")[2] == "facts" or key.startswith("facts.")
        }
        keys |= {f"{kind}.{part}.facts" for kind, part in self.all_parts()}
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

    def read_facts(self, session: Session) -> None:
        """Read all facts of the desk."""
        self.facts = fact_edits.facts(session)

    def lists_again(self) -> None:
        """Look which fields are lists; the fields are others than before."""
        self._lists = frozenset(spec.key for spec in self._specs if spec.kind in MANY)

    def fields_again(self) -> None:
        """The fields are others than before."""
        self._specs = self.specs()
        for key, value in self.stored_values().items():
            self._seen.setdefault(key, value)
        self._show()
        self.changed.emit()

    def all_parts(self) -> list[tuple[str, str]]:
        """Kind and key of every part, also of answers."""
        found = []
        inside, listed = guide_form.PARTS[self.kind].inside
        for part in self.members(self.list_key()):
            found.append((self.kind, part))
            if inside:
                found += [(inside, one) for one in self.members(f"{self.kind}.{part}.{listed}")]
        return found

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
