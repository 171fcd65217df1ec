"""The page of one listing."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition import sentences
from kiosk.edition.freshness import freshness
from kiosk.edition.records import Listing
from ui.parts.rows import RowsModel
from ui.visitor.guide_rows import unreviewed
from ui.visitor.listing_card import ChipRow, chips, today_text
from ui.visitor.listing_rows import CodeRow, DetailRow, PhoneRow, codes, details, phones
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class ChipRows(RowsModel):
    """Chips of a listing."""

    row_type = ChipRow


class PhoneRows(RowsModel):
    """Numbers of a listing."""

    row_type = PhoneRow


class DetailRows(RowsModel):
    """Address, hours, whom it serves, what to bring, notes."""

    row_type = DetailRow


class CodeRows(RowsModel):
    """Codes for a phone's camera."""

    row_type = CodeRow


@QmlElement
class ListingModel(PageModel):
    """The listing `recordId` (its id or its code, such as "K47")."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chip_rows = ChipRows(self)
        self.phone_rows = PhoneRows(self)
        self.detail_rows = DetailRows(self)
        self.code_rows = CodeRows(self)
        self._listing: Listing | None = None
        self._gate_passed = False
        self._line = ""
        self._freshness = ""
        self._topic = ""

    def refresh(self) -> None:
        """Read the listing again."""
        visit = self.visit_model()
        edition, words, today = visit.edition(), visit.words(), visit.today()
        listing = edition.listing(self.record_id(), words.language)
        self._listing = listing
        self.exists = listing is not None
        if listing is None:
            for model in (self.chip_rows, self.phone_rows, self.detail_rows, self.code_rows):
                model.set_rows(())
            return
        self._line = sentences.listing_line(listing, words, today)
        self._freshness = freshness(listing.due_on, listing.show_until, today)
        names = {topic.id: topic.name.text for topic in edition.topics(words.language)}
        self._topic = next((names[one] for one in listing.topics if one in names), "")
        self.chip_rows.set_rows(chips(listing, words, visit.now(), today))
        self.phone_rows.set_rows(phones(listing, words, today))
        self.detail_rows.set_rows(details(listing, words, today))
        self._show_codes(listing)

    def _show_codes(self, listing: Listing) -> None:
        """A sensitive listing's codes are not even made known before its sentence was read."""
        visit = self.visit_model()
        if listing.sensitive and not self._gate_passed:
            self.code_rows.set_rows(())
            return
        edition = visit.edition()
        self.code_rows.set_rows(
            codes(
                listing,
                visit.words(),
                lambda kind: edition.code(listing.id, kind),
                gate_passed=self._gate_passed,
            )
        )

    @Slot()
    def passGate(self) -> None:
        """The visitor read what phone and paper may show, and goes on."""
        self._gate_passed = True
        self.update()

    @Slot()
    def collect(self) -> None:
        """Put the listing on my list, or take it off again."""
        if self._listing is None:
            return
        visit = self.visit_model()
        if visit.visit_state().collected(self._listing.id):
            visit.drop(self._listing.id)
        else:
            visit.collect("listing", self._listing.id)

    def _shown(self, name: str) -> str:
        return str(getattr(self._listing, name)) if self._listing else ""

    def _description(self, name: str) -> str:
        return str(getattr(self._listing.description, name)) if self._listing else ""

    def _gated(self) -> bool:
        return self._listing is not None and self._listing.sensitive and not self._gate_passed

    def _today(self, name: str) -> str:
        line = self._listing.for_today if self._listing else None
        if line is None:
            return ""
        if name == "said":
            return today_text(line, self.visit_model().words())
        return str(getattr(line.text, name))

    def _collected(self) -> bool:
        listing = self._listing
        return bool(listing and self.visit_model().visit_state().collected(listing.id))

    def _has_unreviewed(self) -> bool:
        return bool(self._listing and unreviewed((self._listing.description,)))

    listingId = Property(str, lambda self: self._shown("id"), notify=changed)
    topicName = Property(str, lambda self: self._topic, notify=changed)
    name = Property(str, lambda self: self._shown("name"), notify=changed)
    alternateName = Property(str, lambda self: self._shown("alternate_name"), notify=changed)
    code = Property(str, lambda self: self._shown("code"), notify=changed)
    description = Property(str, lambda self: self._description("text"), notify=changed)
    descriptionLanguage = Property(str, lambda self: self._description("language"), notify=changed)
    descriptionEnglish = Property(str, lambda self: self._description("english"), notify=changed)
    lineForToday = Property(str, lambda self: self._today("said"), notify=changed)
    lineForTodayLanguage = Property(str, lambda self: self._today("language"), notify=changed)
    lineForTodayEnglish = Property(str, lambda self: self._today("english"), notify=changed)
    sourceLine = Property(str, lambda self: self._line, notify=changed)
    freshness = Property(str, lambda self: self._freshness, notify=changed)
    gated = Property(bool, _gated, notify=changed)
    collected = Property(bool, _collected, notify=changed)
    chips = Property(QObject, lambda self: self.chip_rows, constant=True)
    phones = Property(QObject, lambda self: self.phone_rows, constant=True)
    details = Property(QObject, lambda self: self.detail_rows, constant=True)
    codes = Property(QObject, lambda self: self.code_rows, constant=True)
