"""The page of one listing: phones that come and go, calls, retiring, and what QML reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import changes, checks, judging, listing_edits
from kiosk.desk.changes import new_id
from ui.staff.form_rows import to_text
from ui.staff.listing_form import ListingForm

if TYPE_CHECKING:
    from kiosk.desk.changes import Act

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListingFormModel(ListingForm):
    """A listing: `recordId` is its id, its service's, or "new" (with ":" and an organization)."""

    changed = Signal()

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

    def _save_besides(self, acts: Sequence[Act], message: str) -> bool:
        staff = self.staff_model()

        def save() -> None:
            changes.save(staff.desk(), acts, staff.person(), staff.clock(), known=self.known())

        if not staff.attempt(save):
            return False
        staff.say(staff.words().say(message))
        return True

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
