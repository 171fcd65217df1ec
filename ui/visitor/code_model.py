"""One code alone and large, with what it does and where it leads in words."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition.records import Code
from kiosk.words import Words, left_to_right
from ui.visitor.listing_rows import GATE_PASSED, codes, shown_number
from ui.visitor.page_model import PageModel
from ui.visitor.visit_model import VisitModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodeModel(PageModel):
    """The code `recordId` names: "<id>/call", "<id>/call:<phone>", "…/save", "…/website", "…/link".

    A sensitive listing's code shows its sentence first, unless that was read on the page before
    (then the record ends with "/seen").
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code: Code | None = None
        self._title = ("", "")
        self._caption = ""
        self._words = ""
        self._sensitive = False
        self._passed = False

    def refresh(self) -> None:
        """Read the code again."""
        record, _, rest = self.record_id().partition("/")
        kind, _, passed = rest.partition("/")
        visit = self.visit_model()
        tag = visit.words().language
        found = visit.edition().find(record) if record else None
        self.exists = False
        self._code = None
        self._passed = self._passed or passed == GATE_PASSED
        if found and found[0] == "listing":
            self._listing(visit, kind, found[1])
        elif found and found[0] == "guide" and (guide := visit.edition().guide(found[1], tag)):
            self._sensitive = False
            self.exists = guide.link is not None
            self._title = (guide.title.text, guide.title.language)
            self._caption = visit.words().say("code.link")
            self._words = left_to_right(guide.link.display) if guide.link else ""
            self._code = visit.edition().code(guide.id, "link")

    def _listing(self, visit: VisitModel, kind: str, record: str) -> None:
        words = visit.words()
        listing = visit.edition().listing(record, words.language)
        if listing is None:
            return
        self._sensitive = listing.sensitive
        self._title = (listing.name, "")
        self._code = visit.edition().code(record, kind)
        if kind.startswith("call:"):
            phone = next((one for one in listing.phones if one.id == kind[len("call:") :]), None)
            self.exists = phone is not None
            self._caption = words.say("listing.code_call")
            self._words = left_to_right(shown_number(phone, words)) if phone else ""
            return
        for row in codes(listing, words, lambda _: self._code, gate_passed=True):
            if row.kind == kind:
                self.exists = True
                self._caption, self._words = row.caption, row.words

    @Slot()
    def passGate(self) -> None:
        """The visitor read what a phone may show, and goes on."""
        self._passed = True
        self.update()

    def _gated(self) -> bool:
        return self._sensitive and not self._passed

    def _modules(self) -> list[str]:
        return list(self._code.rows) if self._code and not self._gated() else []

    def _leads_to(self) -> str:
        return self._say("code.leads_to", where=self._words) if self.exists else ""

    def _missing(self) -> str:
        return (
            self._say("code.too_much")
            if self.exists and not (self._code and self._code.size)
            else ""
        )

    def _say(self, message: str, **values: str) -> str:
        words: Words = self.visit_model().words()
        return words.say(message, **values)

    title = Property(str, lambda self: self._title[0], notify=changed)
    titleLanguage = Property(str, lambda self: self._title[1], notify=changed)
    caption = Property(str, lambda self: self._caption, notify=changed)
    words = Property(str, lambda self: self._words, notify=changed)
    leadsTo = Property(str, _leads_to, notify=changed)
    missing = Property(str, _missing, notify=changed)
    modules = Property(list, _modules, notify=changed)
    gated = Property(bool, _gated, notify=changed)
