"""The page of languages: how complete, how reviewed and how voiced each one is, at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select

from kiosk import languages
from kiosk.desk import changes, translating
from kiosk.desk.tables import Place
from kiosk.desk.translating import Measure
from kiosk.words import Words
from ui.parts.rows import RowsModel
from ui.staff import translating_messages
from ui.staff.staff_page_model import StaffPageModel
from ui.words import words_for

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

AT_MOST = 12
"""Languages offered at once while somebody looks for another one."""

assert translating_messages.TRANSLATING_MESSAGES


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language with its three measures: a share from 0 to 1, and "430 of 637" in words.

    Attributes:
        offered: visitors can choose it: it is the place's, and its interface is translated.
        note: what is missing, outdated or by machine, in words.
    """

    tag: str
    own_name: str
    english_name: str
    offered: bool
    complete: float
    complete_words: str
    reviewed: float
    reviewed_words: str
    voiced: float
    voiced_words: str
    note: str


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A language nobody has begun."""

    tag: str
    own_name: str
    english_name: str


class LanguageRows(RowsModel):
    """The languages of the place."""

    row_type = LanguageRow


class OtherRows(RowsModel):
    """Languages that could be begun."""

    row_type = OtherRow


def row(measure: Measure, words: Words, *, offered: bool) -> LanguageRow:
    """A language as the page shows it."""
    language = languages.language(measure.language)

    def share(part: int) -> float:
        return part / measure.total if measure.total else 0.0

    def said(part: int) -> str:
        return words.say("translate.measure", part=part, total=measure.total)

    open_ones = [
        words.say(f"translate.{status}", count=count)
        for status in ("outdated", "missing", "machine")
        if (count := measure.counts[status])
    ]
    return LanguageRow(
        tag=measure.language,
        own_name=language.own_name,
        english_name=language.english_name,
        offered=offered,
        complete=share(measure.complete),
        complete_words=said(measure.complete),
        reviewed=share(measure.reviewed),
        reviewed_words=said(measure.reviewed),
        voiced=share(measure.voiced),
        voiced_words=said(measure.voiced),
        note=" · ".join(open_ones) or words.say("translate.all_there"),
    )


def others(wanted: str, there: set[str]) -> list[OtherRow]:
    """Languages whose name, in itself or in English, or tag holds what is typed."""
    looked_for = wanted.strip().casefold()
    found = (
        OtherRow(language.tag, language.own_name, language.english_name)
        for language in languages.table().values()
        if not language.pseudo and language.tag != "en" and language.tag not in there
    )
    return [
        each
        for each in found
        if looked_for in f"{each.own_name} {each.english_name} {each.tag}".casefold()
    ][:AT_MOST]


@QmlElement
class LanguagesModel(StaffPageModel):
    """All languages this place works on, and its rule for what nobody reviewed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language_rows = LanguageRows(self)
        self.other_rows = OtherRows(self)
        self._wanted = ""
        self._withhold = False

    def refresh(self) -> None:
        """Count anew."""
        staff = self.staff_model()
        self.exists = staff.has_desk()
        if not self.exists:
            return
        with staff.desk().reading() as session:
            listed = translating.items(session)
            tags = translating.languages(session)
            measured = translating.measures(session, listed, tags)
            place = session.scalars(select(Place)).first()
            wanted = (place.languages if place else None) or tags
            self._withhold = bool(place and place.withhold_unreviewed)
        words = staff.words()
        offered = {tag for tag in wanted if words_for(tag).complete}
        self.language_rows.set_rows(
            [row(each, words, offered=each.language in offered) for each in measured]
        )
        self._look()

    @Slot(str)
    def look(self, wanted: str) -> None:
        """Offer languages that have this in their names."""
        self._wanted = wanted
        self._look()

    @Slot()
    def turnPolicy(self) -> None:
        """Show guides whose translation nobody reviewed, or withhold them; an administrator may."""
        staff, now = self.staff_model(), self._withhold
        act = changes.Edit("place", "1", "withhold_unreviewed", not now, now)
        if staff.attempt(lambda: changes.save(staff.desk(), [act], staff.person(), staff.clock())):
            staff.changed()

    def _look(self) -> None:
        there = {each.tag for each in self.language_rows.rows()}
        self.other_rows.set_rows(others(self._wanted, there))

    withhold = Property(bool, lambda self: self._withhold, notify=changed)
    languages = Property(QObject, lambda self: self.language_rows, constant=True)
    others = Property(QObject, lambda self: self.other_rows, constant=True)
