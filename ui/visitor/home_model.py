"""The first page after the language: topics with how many places they lead to, and urgent numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.parts.rows import RowsModel
from ui.visitor.page_model import PageModel
from ui.visitor.urgent_rows import URGENT, short_numbers

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

NUMBERS_SHOWN = 3
"""As many short numbers as the strip has room for in large digits."""


@dataclass(frozen=True, slots=True)
class TopicTileRow:
    """A topic to touch. `note` says how many places it has."""

    id: str
    name: str
    language: str
    icon: str
    tone: str
    note: str


class TopicTiles(RowsModel):
    """Topics in the place's order."""

    row_type = TopicTileRow


@QmlElement
class HomeModel(PageModel):
    """What the home page shows."""

    changed = Signal()

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed.connect(self.shown)
        self.topic_rows = TopicTiles(self)
        self._numbers: tuple[str, ...] = ()
        self._guides = 0

    def refresh(self) -> None:
        """Count again; a topic that lost its last listing loses its tile."""
        visit = self.visit_model()
        edition, words, language = visit.edition(), visit.words(), visit.content_language()
        topics = edition.topics(language)
        self.topic_rows.set_rows(
            [
                TopicTileRow(
                    id=topic.id,
                    name=topic.name.text,
                    language=topic.name.language,
                    icon=topic.icon,
                    tone=topic.tone,
                    note=words.say("topic.count", count=topic.count),
                )
                for topic in topics
                if topic.code != URGENT
            ]
        )
        urgent = next((topic.id for topic in topics if topic.code == URGENT), "")
        self._numbers = short_numbers(edition.listings(urgent, language) if urgent else ())
        self._guides = len(edition.guides(language))
        self.exists = True

    def _rows(self) -> QObject:
        return self.topic_rows

    def _urgent_numbers(self) -> str:
        return " · ".join(self._numbers[:NUMBERS_SHOWN])

    def _has_urgent(self) -> bool:
        return bool(self._numbers)

    def _has_guides(self) -> bool:
        return self._guides > 0

    topics = Property(QObject, _rows, constant=True)
    urgentNumbers = Property(str, _urgent_numbers, notify=shown)
    hasUrgent = Property(bool, _has_urgent, notify=shown)
    hasGuides = Property(bool, _has_guides, notify=shown)
