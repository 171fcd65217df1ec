"""The page of one guide: its form, its steps, who read it, and what keeps it from being published."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import checks, guide_blocks, guide_edits, guide_form, guide_list, legal_review
from kiosk.desk.changes import Act, Remove
from kiosk.desk.guide_blocks import Block, Known
from kiosk.desk.guide_list import Standing
from kiosk.desk.intervals import GUIDE
from kiosk.edition.records import GuideStatus
from ui.parts import icon_names
from ui.staff import guide_words
from ui.staff.form_rows import FieldSpec, Option
from ui.staff.guide_pick import facts_to_pick, services_to_pick
from ui.staff.guide_rows import PickRow
from ui.staff.guide_specs import SECTIONS, guide_specs, part_specs
from ui.staff.parts_model import PartsModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuideFormModel(PartsModel):
    """A guide: `recordId` is its key, or "new"."""

    changed = Signal()
    kind = "step"
    cards = SECTIONS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options: dict[str, tuple[Option, ...]] = {}
        self._known = Known({}, frozenset(), frozenset())
        self._standing: Standing | None = None
        self._hash = ""

    # What a form gives

    def refresh(self) -> None:
        """Read the desk again; what is typed stays."""
        self.exists = False
        if not self.record_id():
            return
        staff = self.staff_model()
        with staff.desk().reading() as session:
            self.read_facts(session)
            self._known = Known(
                self.facts, guide_list.reachable(session), guide_list.shown_cards(session)
            )
            packs = guide_list.packs(session)
            cards = guide_list.cards(session)
            self._options = {
                "pack_id": tuple(Option(key, name) for key, name in packs.items()),
                "statements": tuple(Option(card.key, card.title, card.first) for card in cards),
            }
            if self.is_new():
                fresh = {**guide_form.NEW_GUIDE, "pack_id": next(iter(packs), None)}
                fresh["as_of"] = staff.today().date.isoformat()
                self._standing, self._hash = None, ""
            else:
                held = guide_form.guide_values(session, self.record_id())
                if held is None:
                    return
                fresh = held
                self._standing = guide_list.standing(session, self.record_id())
                self._hash = legal_review.text_of(session, self.record_id())
            self._fresh = fresh
            lawyers = {*fresh["lawyers"], *self.members("lawyers")}
            names = guide_list.service_names(session, lawyers)
            self._options["lawyers"] = tuple(Option(key, name) for key, name in names.items())
        super().refresh()

    def specs(self) -> tuple[FieldSpec, ...]:
        """The guide's own fields, and those of all its steps and answers."""
        words = self.staff_model().words()
        options = {**self._options, **self.fact_options(self._fresh)}
        return (
            *guide_specs(self.key(), options, words, latest=self._latest()),
            *part_specs("step", self.members("steps"), options, words, self.members),
        )

    def _latest(self) -> str:
        """By when a guide of this status must be read again that somebody read; else ""."""
        if self._standing is None or not self._standing.checked_on:
            return ""
        read = date.fromisoformat(self._standing.checked_on)
        return GUIDE[cast("GuideStatus", self._standing.status)].dates(read)[0]

    def part_acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> list[Act]:
        """What to save."""
        with self.staff_model().desk().reading() as session:
            return guide_edits.guide_acts(session, self.key(), edited, seen, new=self.is_new())

    def blocks(self) -> list[Block]:
        """What keeps it from being published, also an address that may not be shown."""
        return guide_blocks.guide(self.now, self._known)

    def pick_options(self, key: str, typed: str) -> list[PickRow]:
        """Facts, lawyers or pictures."""
        words = self.staff_model().words()
        if key == "lawyers":
            with self.staff_model().desk().reading() as session:
                return services_to_pick(session, typed, self.members(key))
        if key.rpartition(".")[2] == "icon":
            return [
                PickRow(name, name.replace("-", " "), "", "") for name in icon_names.find(typed)
            ]
        return facts_to_pick(self.facts, typed, self.members(key), self.facts_here(), words)

    @Slot(str, str)
    def takeInto(self, key: str, value: str) -> None:
        """Pick; a lawyer's name is looked up."""
        if key == "lawyers" and value not in self.members(key):
            with self.staff_model().desk().reading() as session:
                names = guide_list.service_names(session, {value})
            more = tuple(Option(one, name) for one, name in names.items())
            self._options["lawyers"] = (*self._options["lawyers"], *more)
        super().takeInto(key, value)

    # What is done besides editing

    @Slot(result=bool)
    def saveGuide(self) -> bool:
        """Save; a new guide goes on to its own page."""
        return self.save_and_open("guide")

    @Slot()
    def looked(self) -> None:
        """Keep that somebody read it beside its sources, and that it still holds."""
        staff = self.staff_model()
        if staff.attempt(
            lambda: checks.looked(staff.desk(), self.key(), staff.person(), staff.clock())
        ):
            staff.changed()
            staff.say(staff.words().say("guide.looked"))

    @Slot()
    def sign(self) -> None:
        """Sign it as read by somebody who knows the law, under their own name."""
        staff = self.staff_model()
        if self.edited():
            return
        if staff.attempt(
            lambda: legal_review.sign(
                staff.desk(), self.key(), self._hash, staff.person(), staff.clock()
            )
        ):
            staff.changed()
            staff.say(staff.words().say("guide.signed"))

    @Slot()
    def removeGuide(self) -> None:
        """Take the guide out, with its steps; the history can bring it back."""
        self.remove_record(Remove("guide", self.key()))

    # What is shown

    def _read(self) -> str:
        if self._standing is None or self._staff is None:
            return ""
        return guide_words.read_by(self._standing, self.staff_model().words())

    def _holds(self) -> bool:
        read = self._standing.read if self._standing else None
        return read is not None and read.holds

    def _read_tone(self) -> str:
        return "leaf" if self._holds() else "sun"

    def _checked(self) -> str:
        if self._standing is None or self._staff is None:
            return ""
        return guide_words.checked_by(self._standing, self.staff_model().words())

    def _due(self) -> str:
        if self._standing is None or self._staff is None:
            return ""
        staff = self.staff_model()
        return guide_words.due(self._standing, staff.today().date, staff.words())

    def _may_sign(self) -> bool:
        if self._staff is None or not self._staff.may("review:law") or self._standing is None:
            return False
        return not self._holds()

    title = Property(str, lambda self: self.named("title", "guide.no_title"), notify=changed)
    readWords = Property(str, _read, notify=changed)
    readTone = Property(str, _read_tone, notify=changed)
    checkedWords = Property(str, _checked, notify=changed)
    dueWords = Property(str, _due, notify=changed)
    maySign = Property(bool, _may_sign, notify=changed)
    isSaved = Property(bool, lambda self: self.is_saved(), notify=changed)
    about = Property(QObject, lambda self: self.sections["about"], constant=True)
    law = Property(QObject, lambda self: self.sections["law"], constant=True)
    more = Property(QObject, lambda self: self.sections["more"], constant=True)
