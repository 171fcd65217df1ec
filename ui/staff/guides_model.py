"""The list of guides, and of the cards that guides show."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.desk import guide_list
from kiosk.desk.guide_list import CardRow, Standing
from ui.staff import guide_messages, guide_words
from ui.staff.guide_rows import RecordRow, Records
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert guide_messages.GUIDE_MESSAGES


@QmlElement
class GuideListModel(StaffPageModel):
    """Every guide and card of the desk, those of groups that are off last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guide_rows = Records(self)
        self.card_rows = Records(self)

    def refresh(self) -> None:
        """Read them from the desk."""
        self.exists = True
        with self.staff_model().desk().reading() as session:
            guides = guide_list.standings(session)
            cards = guide_list.cards(session)
        self.guide_rows.set_rows([self._guide(one) for one in guides])
        self.card_rows.set_rows([self._card(one) for one in cards])

    def _guide(self, one: Standing) -> RecordRow:
        staff = self.staff_model()
        words = staff.words()
        notes = [words.say("guides.as_of", date=words.date(one.as_of))] if one.as_of else []
        notes += [guide_words.due(one, staff.today().date, words), guide_words.read_by(one, words)]
        return RecordRow(
            key=one.key,
            title=one.title,
            note=" · ".join(note for note in notes if note),
            icon=one.icon,
            tone="teal",
            chip=words.say(f"guide.status.{one.status}" if one.chosen else "guides.off"),
            chip_tone=guide_words.TONES[one.status] if one.chosen else "sun",
        )

    def _card(self, one: CardRow) -> RecordRow:
        words = self.staff_model().words()
        used = words.say("guides.used", guides=", ".join(one.guides)) if one.guides else ""
        return RecordRow(
            key=one.key,
            title=one.title,
            note=" · ".join(
                each for each in (one.first, used or words.say("guides.unused")) if each
            ),
            icon="identification-card",
            tone="teal",
            chip="" if one.chosen else words.say("guides.off"),
            chip_tone="sun",
        )

    guides = Property(QObject, lambda self: self.guide_rows, constant=True)
    cards = Property(QObject, lambda self: self.card_rows, constant=True)
