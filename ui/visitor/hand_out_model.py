"""Taking things along: codes for a phone, and paper where there is a printer. Nothing prints unasked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.edition.records import Listing
from kiosk.handout.document import Document
from kiosk.visit import Collected
from ui.visitor.hand_out_rows import TakeRow, take_rows
from ui.visitor.listing_model import CodeRows
from ui.visitor.page_model import PageModel
from ui.visitor.printing import PaperKind

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

PREVIEW_PIXELS = 900
"""Width of the picture of a page; a slip is drawn as its printer gets it."""


class TakeRows(CodeRows):
    """Codes of everything that is handed out."""

    row_type = TakeRow


@QmlElement
class HandOutModel(PageModel):
    """Hands out the record `recordId`, or my list where it is ""."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.take = TakeRows(self)
        self._entries: tuple[Collected, ...] = ()
        self._sensitive = False
        self._passed = False
        self._plain = True
        self._paper: PaperKind | None = None
        self._picture = QImage()
        self._drawn: object = None
        self._answer = ""
        self._listens = False
        # After the page is there: drawing a long slip takes longer than a page may.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw)

    def refresh(self) -> None:
        """Look again at what is handed out."""
        visit = self.visit_model()
        if not self._listens:
            visit.printing().answered.connect(self._answered)
            self._listens = True
        edition, tag = visit.edition(), visit.words().language
        self._entries = tuple(self._wanted())
        self.exists = bool(self._entries)
        listings = [
            edition.listing(one.record, tag) for one in self._entries if one.kind == "listing"
        ]
        self._sensitive = any(isinstance(one, Listing) and one.sensitive for one in listings)
        if self._paper is None:
            self._paper = visit.printing().paper() or "slip"
        rows = take_rows(self._entries, edition, visit.words()) if not self._gated() else ()
        self.take.set_rows(rows)
        self._later.start()

    def _wanted(self) -> Iterator[Collected]:
        edition = self.visit_model().edition()
        if not self.record_id():
            for one in self.visit_model().visit_state().my_list:
                if edition.find(one.record):
                    yield one
        elif found := edition.find(self.record_id()):
            yield Collected(*found)

    def _draw(self) -> None:
        """Draw the preview, if what it shows has changed."""
        if self._gated() or not self._entries:
            self._picture, self._drawn = QImage(), None
            self.changed.emit()
            return
        from ui import paint  # noqa: PLC0415 - drawing is loaded with the first handout

        # The whole document: staff may hide a number or a lawyer on it and not the record itself.
        sheet = self.visit_model().printing().sheet
        wanted = (self._document(), self._paper, sheet)
        if wanted == self._drawn:
            return
        paper = sheet if self._paper == "page" else None
        self._picture = paint.preview(wanted[0], paper, PREVIEW_PIXELS)
        self._drawn = wanted
        self.changed.emit()

    def _document(self) -> Document:
        from ui import paint  # noqa: PLC0415

        visit = self.visit_model()
        return paint.compose(
            visit.edition(),
            [(one.kind, one.record) for one in self._entries],
            visit.words().language,
            visit.today(),
            on_page=self._paper == "page",
            plain_heading=self._plain and self._sensitive,
        )

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        """Show the other paper: "slip" or "page"."""
        self._paper = "page" if paper == "page" else "slip"
        self._answer = ""
        self.update()

    @Slot()
    def passGate(self) -> None:
        """The visitor read what paper and phone may show, and goes on."""
        self._passed = True
        self.update()

    @Slot()
    def togglePlain(self) -> None:
        """A heading that tells a stranger nothing, or the usual one."""
        self._plain = not self._plain
        self.update()

    @Slot()
    def printNow(self) -> None:
        """Print, because the visitor asked for it. Does nothing without a printer for this paper."""
        printing = self.visit_model().printing()
        printer = printing.printer()
        if printer is None or not self._can_print() or self._gated():
            return
        from ui import paint  # noqa: PLC0415

        self._answer = "handout.printing"
        printing.start(paint.job(self._document(), printer, printing.sheet))
        self.changed.emit()

    def _answered(self, message: str) -> None:
        self._answer = message
        self.changed.emit()

    def _gated(self) -> bool:
        return self._sensitive and not self._passed

    def _can_print(self) -> bool:
        return self._visit is not None and self.visit_model().printing().paper() == self._paper

    def _has_printer(self) -> bool:
        return self._visit is not None and self.visit_model().printing().printer() is not None

    def _answer_words(self) -> str:
        return self.visit_model().words().say(self._answer) if self._answer else ""

    gated = Property(bool, _gated, notify=changed)
    sensitive = Property(bool, lambda self: self._sensitive, notify=changed)
    plain = Property(bool, lambda self: self._plain, notify=changed)
    paper = Property(str, lambda self: self._paper or "slip", notify=changed)
    canPrint = Property(bool, _can_print, notify=changed)
    hasPrinter = Property(bool, _has_printer, notify=changed)
    answer = Property(str, _answer_words, notify=changed)
    picture = Property(QImage, lambda self: self._picture, notify=changed)
    codes = Property(QObject, lambda self: self.take, constant=True)
