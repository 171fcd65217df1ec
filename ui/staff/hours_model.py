"""The form of opening hours on the screen: lines of days and times, read back in words.

The text that is kept goes in and out; what is typed on the way stands in a draft
(`kiosk.hours_draft`). A text that no form can show is shown as it is, and stays as it is until
somebody changes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import hours_draft, hours_lines
from kiosk.hours_draft import Draft, DraftLine
from kiosk.hours_form import ALL_DAY, EVERY_DAY, WHICH
from ui.parts import made_by_qml
from ui.staff import listing_messages
from ui.staff.form_rows import KeyedRows
from ui.staff.staff_model import StaffModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert listing_messages.LISTING_MESSAGES


@dataclass(frozen=True, slots=True)
class HoursLineRow:
    """One line as it is typed; several values stand a line each. `key` counts them from "0"."""

    key: str
    place: int
    days: str
    which: str
    times: str
    all_day: bool
    appointment: bool
    first: str
    last: str
    season: bool
    error: str


class HoursLineRows(KeyedRows):
    """The lines of the form."""

    row_type = HoursLineRow


@QmlElement
class HoursModel(QObject):
    """What the form shows for `text`, and the text of what is typed into it (`edited`)."""

    changed = Signal()
    edited = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff: StaffModel | None = None
        self._text = ""
        self._draft: Draft | None = hours_draft.EMPTY
        self._seasons: set[int] = set()
        self.line_rows = HoursLineRows(self)

    def set_staff(self, staff: StaffModel | None) -> None:
        """Take the desk, and speak its language."""
        made_by_qml.note(self)
        if staff is not None and staff is not self._staff:
            self._staff = staff
            staff.languageChanged.connect(self._read)
            self._read()

    def set_text(self, text: str) -> None:
        """Show a text; what stands in the fields stays when it is that text."""
        if text != self._text:
            self._text = text
            if self._draft is None or hours_draft.to_text(self._draft) != text:
                self._read()
            else:
                self._show()

    # For QML

    @Slot()
    def addLine(self) -> None:
        """Another line, for the days no line speaks of yet."""
        draft = self._typed()
        taken = {day for line in draft.lines for day in line.days if not line.which}
        free = tuple(day for day in hours_draft.NEW_LINE.days if day not in taken)
        rest = tuple(day for day in EVERY_DAY if day not in taken)
        line = DraftLine(free if free == hours_draft.NEW_LINE.days else rest)
        self._take(replace(draft, lines=(*draft.lines, line)))

    @Slot()
    def alwaysOpen(self) -> None:
        """Day and night, every day."""
        self._take(Draft((DraftLine(EVERY_DAY, self._day_and_night()),)))

    @Slot()
    def onlyByAppointment(self) -> None:
        """Nobody says when; whoever comes makes an appointment."""
        self._take(Draft((DraftLine(EVERY_DAY, appointment=True),)))

    @Slot()
    def startAnew(self) -> None:
        """Leave a text that the form cannot show, for the form."""
        self._take(Draft((hours_draft.NEW_LINE,)))

    @Slot(int)
    def removeLine(self, number: int) -> None:
        """Take a line away."""
        draft = self._typed()
        lines = tuple(line for place, line in enumerate(draft.lines) if place != number)
        self._seasons = {each - (each > number) for each in self._seasons if each != number}
        self._take(replace(draft, lines=lines))

    @Slot(int, str)
    def setDays(self, number: int, days: str) -> None:
        """Weekdays of a line, from "0" for Monday, a line each."""
        self._change(number, days=tuple(sorted(map(int, days.split()))))

    @Slot(int, str)
    def setWhich(self, number: int, which: str) -> None:
        """Weeks of the month of a line, a line each; none is every week."""
        chosen = {int(each) for each in which.split()}
        self._change(number, which=tuple(each for each in WHICH if each in chosen))

    @Slot(int, str)
    def setTimes(self, number: int, times: str) -> None:
        """Times of a line, as they are typed."""
        self._change(number, times=times)

    @Slot(int, bool)
    def setAllDay(self, number: int, chosen: bool) -> None:
        """Day and night on the days of a line, or not."""
        self._change(number, times=self._day_and_night() if chosen else "")

    @Slot(int, bool)
    def setAppointment(self, number: int, chosen: bool) -> None:
        """Whether a line is by appointment only."""
        self._change(number, appointment=chosen)

    @Slot(int, bool)
    def showSeason(self, number: int, shown: bool) -> None:
        """Ask for a season, or take it away."""
        if shown:
            self._seasons.add(number)
            self._show()
        else:
            self._seasons.discard(number)
            self._change(number, first="", last="")

    @Slot(int, str)
    def setFirst(self, number: int, day: str) -> None:
        """First day of a line's season, as it is typed."""
        self._change(number, first=day)

    @Slot(int, str)
    def setLast(self, number: int, day: str) -> None:
        """Last day of a line's season, as it is typed."""
        self._change(number, last=day)

    @Slot(str)
    def setHolidays(self, kind: str) -> None:
        """What holds on public holidays: "" nobody says, "closed", or "times"."""
        self._take(replace(self._typed(), holidays=kind))

    @Slot(str)
    def setHolidayTimes(self, times: str) -> None:
        """Times on public holidays, as they are typed."""
        self._take(replace(self._typed(), holiday_times=times))

    @Slot(str)
    def setText(self, text: str) -> None:
        """The OSM text itself, as it is typed."""
        self._text = text
        self._show()
        self.edited.emit(text)

    # Inside

    def _typed(self) -> Draft:
        return self._draft or hours_draft.EMPTY

    def _change(self, number: int, **values: object) -> None:
        draft = self._typed()
        if not 0 <= number < len(draft.lines):
            return
        lines = list(draft.lines)
        lines[number] = replace(lines[number], **values)  # type: ignore[arg-type] # by the slots
        self._take(replace(draft, lines=tuple(lines)))

    def _take(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._text = hours_draft.to_text(draft)
            self._show()
            self.edited.emit(self._text)

    def _read(self) -> None:
        """Make the fields anew from the text."""
        if self._staff is not None:
            self._draft = hours_draft.from_text(self._text, self._staff.words())
            lines = self._typed().lines
            self._seasons = {number for number, line in enumerate(lines) if line.first}
            self._show()

    def _day_and_night(self) -> str:
        assert self._staff is not None
        return hours_draft.say_times((ALL_DAY,), self._staff.words())

    def _show(self) -> None:
        if self._staff is None:
            return
        errors = self._errors()
        self.line_rows.set_rows(
            [
                HoursLineRow(
                    key=str(number),
                    place=number,
                    days=_listed(line.days),
                    which=_listed(line.which),
                    times=line.times,
                    all_day=hours_draft.read_times(line.times) == (ALL_DAY,),
                    appointment=line.appointment,
                    first=line.first,
                    last=line.last,
                    season=number in self._seasons,
                    error=errors.get(number, ""),
                )
                for number, line in enumerate(self._typed().lines)
            ]
        )
        self.changed.emit()

    def _errors(self) -> dict[int | None, str]:
        """What is wrong, in words, by line; None is the whole form."""
        if self._staff is None or self._draft in (None, hours_draft.EMPTY):
            return {}
        words = self._staff.words()
        _, wrong = hours_draft.read(self._typed())
        return {each.line: words.say(each.message) for each in reversed(wrong)}

    def _read_back(self) -> list[str]:
        if self._staff is None or hours_draft.is_draft(self._text) or not self._text:
            return []
        return list(hours_lines.lines(self._text, self._staff.words()))

    def _holiday_error(self) -> str:
        return self._errors().get(len(self._typed().lines), "")

    def _whole_error(self) -> str:
        return self._errors().get(None, "")

    def _weekdays(self) -> list[str]:
        if self._staff is None:
            return []
        return [self._staff.words().say(f"day.{day}") for day in EVERY_DAY]

    def _get_staff(self) -> StaffModel | None:
        return self._staff

    staff = Property(StaffModel, _get_staff, set_staff, notify=changed)
    text = Property(str, lambda self: self._text, set_text, notify=changed)
    showable = Property(bool, lambda self: self._draft is not None, notify=changed)
    empty = Property(bool, lambda self: self._draft == hours_draft.EMPTY, notify=changed)
    lines = Property(QObject, lambda self: self.line_rows, constant=True)
    holidays = Property(str, lambda self: self._typed().holidays, notify=changed)
    holidayTimes = Property(str, lambda self: self._typed().holiday_times, notify=changed)
    holidayError = Property(str, _holiday_error, notify=changed)
    error = Property(str, _whole_error, notify=changed)
    readBack = Property(list, _read_back, notify=changed)
    weekdays = Property(list, _weekdays, notify=changed)


def _listed(numbers: Sequence[int]) -> str:
    return "\n".join(map(str, numbers))
