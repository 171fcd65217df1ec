"""The form of one listing: what is typed, what is wrong with it, which changes save it.

What is typed lives in `FormModel`; which changes save it says `kiosk.desk.listing_edits`. Phones, web
sites and closings come and go: their keys are fields of the form too. What the page does with it
stands in `ui.staff.listing_form_model`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from kiosk import phones
from kiosk.desk import judging, listing_edits, listing_form, tables, unsaved, urls
from kiosk.desk.changes import Clash, Field, Known
from kiosk.desk.known import How
from kiosk.desk.listing_form import Keys
from ui.staff import listing_choices, listing_messages, listing_rows
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldRows, FieldSpec, to_text
from ui.staff.listing_rows import Call, ClosureRow, PhoneRow, UrlRow
from ui.staff.listing_specs import ASIDE, SECTIONS, specs

if TYPE_CHECKING:
    from kiosk.desk.changes import Act

CLOSE_TO_TABLE = {"required_document": "documents", "note": "notes", "language": "languages"}
"""Table of rows that have no field of their own -> the field of the form they stand in."""

assert listing_messages.LISTING_MESSAGES


class ListingForm(FormModel):
    """Everything staff can fill in about a listing. A subclass says `changed = Signal()`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sections = {name: FieldRows(self) for name in SECTIONS}
        self.phone_rows = listing_rows.PhoneRows(self)
        self.url_rows = listing_rows.UrlRows(self)
        self.closure_rows = listing_rows.ClosureRows(self)
        self.translation_rows = listing_rows.TranslationRows(self)
        self.source_rows = listing_rows.SourceRows(self)
        self._keys: Keys | None = None
        self._fresh: dict[str, Any] = {}
        self._calls: dict[str, Call] = {}
        self._same: dict[tuple[str, str], str] = {}
        self._all_languages = False
        self._retired_on = ""

    # What a form gives

    def refresh(self) -> None:
        """Read the desk again. What is typed stays."""
        staff, words = self.staff_model(), self.staff_model().words()
        with staff.desk().reading() as session:
            found = listing_form.keys(session, self.record_id())
            if found is None:
                self.exists = False
                return
            if self._keys is None or not found.new:  # the keys of a new one stay what they are
                self._keys = found
            self._fresh = listing_form.values(session, self._keys)
            organization = session.get(tables.Organization, self._keys.organization)
            self._retired_on = (organization.retired_on or "") if organization else ""
            here = [row.id for row in listing_form.phones(session, self._keys)]
            self._calls = listing_rows.calls(session, here, words)
            self.translation_rows.set_rows(listing_rows.translations(session, self._keys, words))
            rows = [*here, *(row.id for row in listing_form.urls(session, self._keys))]
            rows += [*self._keys.spot, self._keys.address, self._keys.hours, self._keys.area]
            rows = [row for row in rows if row]
            self.source_rows.set_rows(listing_rows.sources(session, rows, words))
        self._same = {}
        super().refresh()

    def form(self) -> str:
        """What is typed belongs to the service, by whatever id its page was opened."""
        keys = self.keys()
        return f"listing:{self.record_id() if keys.new else keys.service}"

    def specs(self) -> tuple[FieldSpec, ...]:
        """The fields; as many phones, web sites and closings as there are."""
        staff, keys = self.staff_model(), self.keys()
        lists = {name: self._members(name) for name in listing_form.MANY}
        with staff.desk().reading() as session:
            chosen = self._now("languages")
            choices = listing_choices.choices(
                session, keys, chosen, all_languages=self._all_languages
            )
        return specs(
            staff.words(),
            choices,
            self._field_of,
            staff.today().date,
            phones=lists["phones"],
            urls=lists["urls"],
            closures=lists["closures"],
            new=keys.new,
        )

    def stored_values(self) -> Mapping[str, Any]:
        """What the desk keeps now."""
        return {**self._fresh, "known.how": "staff"}

    def edited(self) -> dict[str, Any]:
        """New values of what is the listing's own."""
        return {key: each for key, each in super().edited().items() if not key.startswith(ASIDE)}

    def acts(self, edited: Mapping[str, Any], seen: Mapping[str, Any]) -> Sequence[Act]:
        """What to save."""
        with self.staff_model().desk().reading() as session:
            return listing_edits.acts(session, self.keys(), edited, seen)

    def known(self) -> Known:
        """How the person knows what they typed; their own word when they do not say."""
        how = cast("How", self.value("known.how") or "staff")
        return Known(how, self.value("known.title").strip(), self.value("known.date").strip())

    def key_of(self, clash: Clash) -> str:
        """The field of the form a clash is about."""
        return CLOSE_TO_TABLE.get(clash.field.table) or super().key_of(clash)

    def errors(self) -> dict[str, str]:
        """What is wrong, also with fields beside one another."""
        if not self.exists:
            return {}
        words, found = self.staff_model().words(), super().errors()
        numbers: set[str] = set()
        for phone in self._members("phones"):
            read = phones.parse(self.value(f"phone.{phone}.number"))
            number = f"{read.number} {read.extension}" if read else ""
            if number and number in numbers:
                found[f"phone.{phone}.number"] = words.say("judge.phone_twice")
            numbers.add(number)
        for closure in self._members("closures"):
            first, last = (
                self.value(f"closure.{closure}.{name}") for name in ("starts_on", "ends_on")
            )
            key = f"closure.{closure}.ends_on"
            if first > last and key not in found:
                found[key] = words.say("judge.closing_order")
        if self._asked("code", self.value("service.code").strip()):
            found["service.code"] = words.say("judge.code_taken")
        return found

    # Inside

    def keys(self) -> Keys:
        """Where the listing is kept; only asked of one that is there."""
        assert self._keys is not None
        return self._keys

    def _field_of(self, key: str) -> Field | None:
        return listing_edits.field_of(self.keys(), key)

    def _members(self, name: str) -> list[str]:
        return [key for key in self._now(name).split("\n") if key]

    def _now(self, name: str) -> str:
        """A list as it is typed or kept, also before what was typed came back."""
        if not self._restored and self.may_write():
            staff = self.staff_model()
            kept = unsaved.read(staff.desk(), staff.person().account_id, self.form())
            if name in kept:
                return str(json.loads(kept[name])["typed"])
        return self.value(name) if self._restored else to_text(self._fresh.get(name))

    def _fields_again(self) -> None:
        self._specs = self.specs()
        self._show()
        self.changed.emit()

    def _decide(self, key: str, whose: str) -> None:
        """Of a clash: take theirs, or keep what is typed here, knowing what it replaces."""
        if all(self.key_of(clash) != key for clash in self._clashes):
            return
        self._decided[key] = whose
        with self.staff_model().desk().reading() as session:
            self._fresh = listing_form.values(session, self.keys())
        self._seen[key] = self._fresh.get(key)
        if whose == "theirs":
            self._typed.pop(key, None)
        self.keep()
        self._fields_again()

    def _show(self) -> None:
        super()._show()
        by_key = {row.key: row for row in self.field_rows.rows()}
        for name, keys in SECTIONS.items():
            self.sections[name].set_rows([by_key[key] for key in keys if key in by_key])
        said = self.errors()
        self.phone_rows.set_rows(
            [self._phone(key, place, said) for place, key in enumerate(self._members("phones"))]
        )
        self.url_rows.set_rows(
            [
                UrlRow(
                    key,
                    self.value(f"url.{key}.url"),
                    said.get(f"url.{key}.url", ""),
                    self.value(f"url.{key}.label"),
                    place + 1,
                    _domain(self.value(f"url.{key}.url")),
                )
                for place, key in enumerate(self._members("urls"))
            ]
        )
        self.closure_rows.set_rows(
            [
                ClosureRow(
                    key,
                    self.value(f"closure.{key}.starts_on"),
                    said.get(f"closure.{key}.starts_on", ""),
                    self.value(f"closure.{key}.ends_on"),
                    said.get(f"closure.{key}.ends_on", ""),
                    self.value(f"closure.{key}.reason"),
                    place + 1,
                )
                for place, key in enumerate(self._members("closures"))
            ]
        )

    def _phone(self, key: str, place: int, said: Mapping[str, str]) -> PhoneRow:
        number = self.value(f"phone.{key}.number")
        call = self._calls.get(key)
        words = self.staff_model().words()
        same = self._asked("number", number) if not judging.phone(number) else ""
        return PhoneRow(
            key=key,
            number=number,
            number_error=said.get(f"phone.{key}.number", ""),
            extension=self.value(f"phone.{key}.extension"),
            extension_error=said.get(f"phone.{key}.extension", ""),
            type=self.value(f"phone.{key}.type") or "voice",
            description=self.value(f"phone.{key}.description"),
            place=place + 1,
            last=place + 1 == len(self._members("phones")),
            saved=call is not None and number == to_text(self._stored.get(f"phone.{key}.number")),
            called=call.text if call else words.say("listing.called.new"),
            called_tone=call.tone if call else "teal",
            same=words.say("listing.same_number", name=same) if same else "",
        )

    def _asked(self, what: str, typed: str) -> str:
        """Another listing with this number, name or code; asked once for each text."""
        if not typed:
            return ""
        if (what, typed) not in self._same:
            keys = self.keys()
            with self.staff_model().desk().reading() as session:
                self._same[what, typed] = listing_choices.another(session, keys, what, typed)
        return self._same[what, typed]


def _domain(url: str) -> str:
    """As it stands beside its code; "" while it is not right."""
    return "" if not url or urls.problem(url.strip()) else urls.display(url.strip())
