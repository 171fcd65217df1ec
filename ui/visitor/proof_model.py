"""The page "How do we know?" of any record."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.edition.reader import ENGLISH, Edition
from kiosk.edition.records import Guide, Listing, Notice, Statement
from kiosk.edition.texts import texts
from ui.parts.rows import RowsModel
from ui.visitor.guide_rows import unreviewed
from ui.visitor.page_model import PageModel
from ui.visitor.proof_rows import FactRow, Record, WitnessRow, fact_ids, facts, witnesses

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


class Facts(RowsModel):
    """Facts behind a record."""

    row_type = FactRow


class Witnesses(RowsModel):
    """Who checked, reviewed, translated."""

    row_type = WitnessRow


def record_of(edition: Edition, key: str, tag: str) -> Record | None:
    """The listing, guide, statement or notice with this id or code, if it is there."""
    found = edition.find(key)
    if found is None:
        return None
    kind, record = found
    readers = {
        "listing": edition.listing,
        "guide": edition.guide,
        "statement": edition.statement,
        "notice": edition.notice,
    }
    return readers[kind](record, tag) if kind in readers else None


@QmlElement
class ProofModel(PageModel):
    """The facts behind the record `recordId`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fact_rows = Facts(self)
        self.witness_rows = Witnesses(self)
        self._about = ("", "")
        self._edition_line = ""

    def refresh(self) -> None:
        """Read record and facts again."""
        visit = self.visit_model()
        edition, words = visit.edition(), visit.words()
        record = record_of(edition, self.record_id(), words.language)
        self.exists = record is not None
        if record is None:
            self.fact_rows.set_rows(())
            self.witness_rows.set_rows(())
            return
        machine = unreviewed(text for _, text in texts(record))
        info = edition.info
        self._about = _title(record)
        self._edition_line = words.say(
            "proof.edition", number=info.number, date=words.date(info.published_on)
        )
        self.fact_rows.set_rows(facts(edition.facts(fact_ids(record)), words))
        self.witness_rows.set_rows(witnesses(record, words, machine=machine))

    about = Property(str, lambda self: self._about[0], notify=changed)
    aboutLanguage = Property(str, lambda self: self._about[1], notify=changed)
    editionLine = Property(str, lambda self: self._edition_line, notify=changed)
    facts = Property(QObject, lambda self: self.fact_rows, constant=True)
    witnesses = Property(QObject, lambda self: self.witness_rows, constant=True)


def _title(record: Record) -> tuple[str, str]:
    """What the record is called, and in which language that is."""
    match record:
        case Guide():
            return record.title.text, record.title.language
        case Statement():
            return record.to.text, record.to.language
        case Listing() | Notice():
            return record.name, ENGLISH
