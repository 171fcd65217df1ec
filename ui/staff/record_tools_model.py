"""Hide now and the line for today, on the page of any record."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select

from kiosk import languages
from kiosk.desk import hiding, shown_fields
from kiosk.desk.hiding import Reached
from kiosk.desk.naming import is_key
from kiosk.desk.tables import Place
from kiosk.desk.tasks import Task
from kiosk.edition.notices_today import ENGLISH, LONGEST
from kiosk.words import Words, left_to_right
from ui.parts.rows import RowsModel
from ui.staff import todo_messages
from ui.staff.reach import folders, missed
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert todo_messages.TODO_MESSAGES

REASONS = ("wrong_number", "closed", "moved", "wrong", "unsafe")
"""Why something is hidden: one press each."""

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason to touch."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of the record that is hidden, while the record itself is not."""

    key: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language the line can be written in."""

    tag: str
    label: str
    language: str


class ReasonRows(RowsModel):
    """Why something is hidden."""

    row_type = ReasonRow


class NumberRows(RowsModel):
    """Hidden numbers."""

    row_type = NumberRow


class LanguageRows(RowsModel):
    """English, then the place's own languages."""

    row_type = LanguageRow


def end_of(typed: str, now: datetime) -> datetime | None:
    """The moment at which a line ends that is written "17:00", "5 pm", "5:30 pm" or "" (midnight).

    A time that is over for today is tomorrow's. None for anything else.
    """
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if not typed.strip():
        return midnight + timedelta(days=1)
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    end = midnight + timedelta(hours=hour, minutes=minute)
    return end if end > now else end + timedelta(days=1)


@QmlElement
class RecordToolsModel(StaffPageModel):
    """What the strip on a record's page shows and does. `recordId`: any record's id."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reason_rows = ReasonRows(self)
        self.language_rows = LanguageRows(self)
        self.number_rows = NumberRows(self)
        self._hidden = ""
        self._line = ""

    def refresh(self) -> None:
        """Look whether it is hidden, and whether it has a line."""
        staff, words = self.staff_model(), self.staff_model().words()
        self.reason_rows.set_rows(
            tuple(ReasonRow(key, words.say(f"hide.reason.{key}")) for key in REASONS)
        )
        record = self.record_id()
        if not is_key(record):  # not saved yet
            return
        with staff.desk().reading() as session:
            keys = hiding.kept_under(session, record)
            away = hiding.everything(session, folders(staff)[0])
            own_numbers = set(shown_fields.phones(session, record))
            tags = session.scalar(select(Place.languages)) or staff.edition().languages()
        own = [tag for tag in tags if tag != ENGLISH]
        self.language_rows.set_rows(
            tuple(LanguageRow(tag, self._label(tag), tag) for tag in (ENGLISH, *own))
        )
        folder = folders(staff)[0]
        why = hiding.hidden(folder, keys)
        self._hidden = (
            words.say("hide.since", date=words.date(why.on), reason=why.reason)
            if why and why.on
            else why.reason
            if why
            else ""
        )
        self.number_rows.set_rows(
            tuple(_number(task, words) for task in away if task.record in own_numbers)
        )
        line = hiding.line(folder, keys, staff.clock()())
        self._line = (
            words.say("line.now", time=_time(line.until, words), text=line.texts[ENGLISH])
            if line
            else ""
        )
        self.exists = True

    def _label(self, tag: str) -> str:
        name = languages.language(tag).own_name
        if tag == ENGLISH:
            return name
        return self.staff_model().words().say("line.in", language=name)

    # For QML

    @Slot(str)
    def hide(self, reason: str) -> None:
        """Hide the record now. `reason`: a key of `REASONS`, or words of one's own."""
        words = self.staff_model().words()
        said = words.say(f"hide.reason.{reason}") if reason in REASONS else reason
        staff = self.staff_model()
        self._do(
            lambda: hiding.hide(
                staff.desk(),
                folders(staff),
                self.record_id(),
                said,
                staff.person(),
                staff.clock(),
            ),
            words.say("hide.done"),
        )

    @Slot()
    def showAgain(self) -> None:
        """Undo hiding."""
        self.showNumberAgain(self.record_id())

    @Slot(str)
    def showNumberAgain(self, record: str) -> None:
        """Undo the hiding of one number."""
        staff = self.staff_model()
        self._do(
            lambda: hiding.show_again(
                staff.desk(), folders(staff), record, staff.person(), staff.clock()
            ),
            staff.words().say("hide.again"),
        )

    @Slot("QVariantMap", str, result=bool)
    def announce(self, texts: Mapping[str, str], until: str) -> bool:
        """Show a line for today. `texts`: by language; `until`: a time as typed."""
        staff, words = self.staff_model(), self.staff_model().words()
        now = staff.clock()()
        end = end_of(until, now)
        if end is None:
            staff.say(words.say("line.until_unclear"))
            return False
        same_day = end.date() == now.date() or not until.strip()
        said = words.say(
            "line.shown" if same_day else "line.shown_day",
            time=_time(end, words),
            **({} if same_day else {"date": words.date(end.date().isoformat())}),
        )
        return self._do(
            lambda: hiding.announce(
                staff.desk(),
                folders(staff),
                self.record_id(),
                dict(texts),
                end,
                staff.person(),
                staff.clock(),
            ),
            said,
        )

    @Slot()
    def takeLineAway(self) -> None:
        """Take the line away before its end."""
        staff = self.staff_model()
        self._do(
            lambda: hiding.silence(
                staff.desk(), folders(staff), self.record_id(), staff.person(), staff.clock()
            ),
            staff.words().say("line.taken"),
        )

    def _do(self, step: Callable[[], Reached], said: str) -> bool:
        """Do it and say so, or say why not; folders that were away are named."""
        staff = self.staff_model()
        reached: list[Reached] = []
        if not staff.attempt(lambda: reached.append(step())):
            return False
        staff.changed()
        staff.say(" ".join(filter(None, (said, missed(reached[0], staff.words())))))
        return True

    hiddenText = Property(str, lambda self: self._hidden, notify=changed)
    lineText = Property(str, lambda self: self._line, notify=changed)
    longest = Property(int, lambda _self: LONGEST, constant=True)
    numbers = Property(QObject, lambda self: self.number_rows, constant=True)
    reasons = Property(QObject, lambda self: self.reason_rows, constant=True)
    lineLanguages = Property(QObject, lambda self: self.language_rows, constant=True)


def _number(task: Task, words: Words) -> NumberRow:
    number, date = left_to_right(task.number), words.date(task.last) if task.last else "?"
    said = words.say("hide.number_since", number=number, date=date, reason=task.sentence)
    return NumberRow(task.record, number, said)


def _time(moment: datetime, words: Words) -> str:
    return words.time(moment.hour * 60 + moment.minute)
