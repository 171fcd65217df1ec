"""Search as you type. The typed text lives here and in the visit, and dies with both."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import languages
from kiosk.edition.records import Found
from ui.visitor.guide_rows import summary
from ui.visitor.list_model import Entries
from ui.visitor.list_rows import results
from ui.visitor.page_model import PageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

AT_MOST = 30
AT_ONCE = 8
"""Results shown before "show more": more than a screen holds would only make typing slow."""
LONGEST = 80
"""Letters kept of what is typed; a jammed key types no more than this."""


@QmlElement
class SearchModel(PageModel):
    """Results for `query`, best first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.result_rows = Entries(self)
        self._total = 0
        self._limit = AT_ONCE

    def refresh(self) -> None:
        """Search again, in the visitor's language and in English."""
        visit = self.visit_model()
        words, query = visit.words(), visit.visit_state().query.strip()
        found = visit.edition().search(query, words.language, AT_MOST) if query else ()
        self.exists = True
        self._total = len(found)
        self.result_rows.set_rows(results(map(self._humble, found[: self._limit]), words))

    def _humble(self, hit: Found) -> Found:
        """A guide that gives way says so here too, and not what its summary said (DESIGN 6.3)."""
        visit = self.visit_model()
        words = visit.words()
        guide = visit.edition().guide(hit.id, words.language) if hit.kind == "guide" else None
        return replace(hit, summary=summary(guide, words, visit.today())) if guide else hit

    def query(self) -> str:
        """What was typed so far."""
        return self.visit_model().visit_state().query if self._visit else ""

    def set_query(self, query: str) -> None:
        """Take what is typed now."""
        if self._visit is not None and query != self.query():
            self.visit_model().visit_state().query = query[:LONGEST]
            self._limit = AT_ONCE
            self.update()

    @Slot()
    def showMore(self) -> None:
        """Show all that was found."""
        self._limit = AT_MOST
        self.update()

    def _nothing(self) -> bool:
        return bool(self.query().strip()) and not self.result_rows.rows()

    def _count_words(self) -> str:
        if not self.query().strip():
            return ""
        return self.visit_model().words().say("search.count", count=self._total)

    def _keyboard(self) -> str:
        if self._visit is None:
            return ""
        return languages.language(self.visit_model().words().language).keyboard

    typed = Property(str, query, set_query, notify=changed)
    nothing = Property(bool, _nothing, notify=changed)
    countWords = Property(str, _count_words, notify=changed)
    more = Property(bool, lambda self: self._total > self._limit, notify=changed)
    keyboard = Property(str, _keyboard, notify=changed)
    results = Property(QObject, lambda self: self.result_rows, constant=True)
