"""The page of one listing: everything about it in one form, saved at once.

What is typed lives in `FormModel`; which changes save it says `kiosk.desk.listing_edits`. This class
adds what comes and goes (phones, web sites, closings) and what is done besides editing: calls, and
retiring an organization.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import phones
from kiosk.desk import changes, checks, judging, listing_edits, listing_form, tables, unsaved, urls
from kiosk.desk.changes import Clash, Field, Known, new_id
from kiosk.desk.known import How
from kiosk.desk.listing_form import Keys
from ui.staff import listing_choices, listing_messages, listing_rows
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldRows, FieldSpec, to_text
from ui.staff.listing_rows import Call, ClosureRow, PhoneRow, UrlRow
from ui.staff.listing_specs import ASIDE, SECTIONS, specs

if TYPE_CHECKING:
    from kiosk.desk.changes import Act

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

CLOSE_TO_TABLE = {"required_document": "documents", "note": "notes", "language": "languages"}
"""Table of rows that have no field of their own -> the field of the form they stand in."""

assert listing_messages.LISTING_MESSAGES


@QmlElement
class ListingFormModel(FormModel):
    """A listing: `recordId` is its id, its service's, or "new" (with ":" and an organization)."""

    changed = Signal()

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

    # What comes and goes

    @Slot(str)
    def add(self, name: str) -> None:
        """Another one at the end of "phones", "urls" or "closures"."""
        self.set(name, "\n".join([*self._members(name), new_id()]))
        self._fields_again()

    @Slot(str, str)
    def remove(self, name: str, key: str) -> None:
        """Take one away; nothing is lost before it is saved."""
        self.set(name, "\n".join(each for each in self._members(name) if each != key))
        for typed in [each for each in self._typed if f".{key}." in each]:
            self._typed.pop(typed)
        self._fields_again()

    @Slot(str, str)
    def moveUp(self, name: str, key: str) -> None:
        """Put one before the one that stands above it."""
        members = self._members(name)
        place = members.index(key)
        if place:
            members[place - 1 : place + 1] = [key, members[place - 1]]
            self.set(name, "\n".join(members))
            self._fields_again()

    @Slot()
    def showAllLanguages(self) -> None:
        """Offer every language we know, not only the usual ones."""
        self._all_languages = True
        self._fields_again()

    # What is done besides editing

    @Slot(str, str, bool)
    def heard(self, phone: str, outcome: str, also: bool) -> None:  # noqa: ARG002 - as Outcomes says it
        """Keep what was heard on a call."""
        staff, number = self.staff_model(), to_text(self._stored.get(f"phone.{phone}.number"))

        def keep() -> None:
            who, clock = staff.person(), staff.clock()
            checks.heard(staff.desk(), phone, outcome, who, clock, number=number)

        if staff.attempt(keep):
            staff.changed()

    @Slot(result=bool)
    def retire(self) -> bool:
        """Close the organization, with what visitors are told and whom to turn to instead."""
        staff, keys = self.staff_model(), self.keys()
        when = self.value("retire.when").strip() or staff.today().date.isoformat()
        message = self.value("retire.message").strip()
        if not message or judging.past_date(staff.today().date)(when):
            staff.say(staff.words().say("staff.form_errors"))
            return False
        instead = tuple(line for line in self.value("retire.instead").split("\n") if line)
        acts = listing_edits.retire(keys, when, message, instead, notice=new_id(), seen=None)
        if not self._save_besides(acts, "listing.retired"):
            return False
        for name in ("when", "message", "instead"):
            self._typed.pop(f"retire.{name}", None)
        self.keep()
        staff.changed()
        return True

    @Slot()
    def reopen(self) -> None:
        """Take back that the organization closed."""
        staff = self.staff_model()
        with staff.desk().reading() as session:
            acts = listing_edits.reopen(session, self.keys())
        if self._save_besides(acts, "listing.reopened"):
            staff.changed()

    @Slot(result=bool)
    def save(self) -> bool:
        """Save; of a new listing the desk goes on to its page."""
        keys = self.keys()
        if not super().save():
            return False
        if keys.new:
            staff = self.staff_model()
            staff.back()
            staff.open("listing", keys.service)
            staff.say(staff.words().say("staff.saved"))
        return True

    # Inside

    def keys(self) -> Keys:
        """Where the listing is kept; only asked of one that is there."""
        assert self._keys is not None
        return self._keys

    def _field_of(self, key: str) -> Field | None:
        return listing_edits.field_of(self.keys(), key)

    def _save_besides(self, acts: Sequence[Act], message: str) -> bool:
        staff = self.staff_model()

        def save() -> None:
            changes.save(staff.desk(), acts, staff.person(), staff.clock(), known=self.known())

        if not staff.attempt(save):
            return False
        staff.say(staff.words().say(message))
        return True

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

    def _title(self) -> str:
        if self._staff is None or not self.exists:
            return ""
        service, organization = self.value("service.name"), self.value("organization.name")
        named = service if organization in service else f"{organization}: {service}"
        named = named if service else organization
        return named or self.staff_model().words().say("listing.title_new")

    def _hours_text(self) -> str:
        return self.value("hours.osm") if self.exists else ""

    def _hours_error(self) -> str:
        return self.errors().get("hours.osm", "") if self.exists else ""

    def _same_name(self) -> str:
        if not self.exists or not self.keys().new_organization:
            return ""
        found = self._asked("name", self.value("organization.name"))
        return self.staff_model().words().say("listing.same_name") if found else ""

    def _unreachable(self) -> str:
        """A sentence while nobody could turn to the listing."""
        if not self.exists:
            return ""
        lists = (*self._members("phones"), *self._members("urls"))
        reached = bool(lists) or self.value("address.address_1") != ""
        return "" if reached else self.staff_model().words().say("listing.no_contact")

    def _listing(self) -> str:
        return self.keys().listing if self.exists and not self.keys().new else ""

    def _is_new(self) -> bool:
        return self.exists and self.keys().new

    def _organization(self) -> str:
        return self.keys().organization if self.exists and not self.keys().new else ""

    def _says_retired(self) -> str:
        if not self._retired_on or self._staff is None:
            return ""
        words = self.staff_model().words()
        return words.say("notice.closed", date=words.date(self._retired_on))

    title = Property(str, _title, notify=changed)
    listingId = Property(str, _listing, notify=changed)
    isNew = Property(bool, _is_new, notify=changed)
    organizationId = Property(str, _organization, notify=changed)
    hoursText = Property(str, _hours_text, notify=changed)
    hoursError = Property(str, _hours_error, notify=changed)
    sameName = Property(str, _same_name, notify=changed)
    unreachable = Property(str, _unreachable, notify=changed)
    retired = Property(str, _says_retired, notify=changed)
    allLanguages = Property(bool, lambda self: self._all_languages, notify=changed)
    phones = Property(QObject, lambda self: self.phone_rows, constant=True)
    urls = Property(QObject, lambda self: self.url_rows, constant=True)
    closures = Property(QObject, lambda self: self.closure_rows, constant=True)
    translations = Property(QObject, lambda self: self.translation_rows, constant=True)
    sources = Property(QObject, lambda self: self.source_rows, constant=True)
    describing = Property(QObject, lambda self: self.sections["do"], constant=True)
    more = Property(QObject, lambda self: self.sections["more"], constant=True)
    place = Property(QObject, lambda self: self.sections["place"], constant=True)
    hoursFields = Property(QObject, lambda self: self.sections["hours"], constant=True)
    speaking = Property(QObject, lambda self: self.sections["speak"], constant=True)
    topics = Property(QObject, lambda self: self.sections["topics"], constant=True)
    naming = Property(QObject, lambda self: self.sections["who"], constant=True)
    knowing = Property(QObject, lambda self: self.sections["known"], constant=True)
    namingSource = Property(QObject, lambda self: self.sections["source"], constant=True)
    retiring = Property(QObject, lambda self: self.sections["retire"], constant=True)


def _domain(url: str) -> str:
    """As it stands beside its code; "" while it is not right."""
    return "" if not url or urls.problem(url.strip()) else urls.display(url.strip())
