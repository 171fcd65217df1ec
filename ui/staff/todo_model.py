"""The list of what to do: five tasks with their scripts, and the whole list behind them."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy.orm import Session

from kiosk.clock import Today
from kiosk.desk import checks, hiding, scripts, todo
from kiosk.desk.changes import Edit, save
from kiosk.desk.hiding import Reached
from kiosk.desk.scripts import Script
from kiosk.desk.tables import Topic
from kiosk.desk.tasks import Group, Task
from kiosk.edition import withdrawals
from ui.parts.rows import RowsModel
from ui.staff import todo_messages
from ui.staff.reach import folders, missed
from ui.staff.staff_page_model import StaffPageModel
from ui.staff.todo_rows import EntryRow, TaskRow, entries, task_row

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert todo_messages.TODO_MESSAGES

LOOK_AGAIN = 50
"""Milliseconds between looks whether the background is done."""

_BACKGROUND = ThreadPoolExecutor(max_workers=1, thread_name_prefix="to-do")

KEPT = {
    "reached": "todo.kept",
    "voicemail": "todo.kept",
    "no_answer": "todo.kept_try_again",
    "somebody_else": "todo.kept_wrong",
    "dead": "todo.kept_wrong",
}
"""What is said after each outcome of a call."""


class TaskRows(RowsModel):
    """At most five."""

    row_type = TaskRow


class EntryRows(RowsModel):
    """The whole list."""

    row_type = EntryRow


@QmlElement
class ToDoModel(StaffPageModel):
    """What the page "To do" shows, and what a person says they heard and saw."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task_rows = TaskRows(self)
        self.entry_rows = EntryRows(self)
        self._tasks: dict[str, Task] = {}
        self._scripts: dict[str, Script] = {}
        self._open = ""
        self._whole = False
        self._unopened = 0
        self._groups: tuple[Group, ...] = ()
        self._group = ""
        self._refusals: tuple[str, ...] = ()
        self._looking: Future[tuple[str, ...]] | None = None
        self._waiting = QTimer(self, interval=LOOK_AGAIN)
        self._waiting.timeout.connect(self._take_refusals)

    def refresh(self) -> None:
        """Read the desk again."""
        staff = self.staff_model()
        today, words = staff.today(), staff.words()
        hidden = withdrawals.read(staff.data().editions)
        with staff.desk().reading() as session:
            tasks, waiting = todo.now(session, today, hidden=hidden)
            self._scripts = {task.key: scripts.script(session, task) for task in tasks}
            self._groups = self._whole_list(session, today, hidden) if self._whole else ()
        self._tasks = {task.key: task for task in tasks}
        if self._open not in self._tasks:
            self._open = tasks[0].key if tasks else ""
        self.task_rows.set_rows(
            tuple(task_row(task, self._scripts[task.key], words) for task in tasks)
        )
        self._show_entries()
        if self._whole:
            self._look_for_refusals()
        self.exists = True
        staff.set_tasks(waiting)
        staff.attempt(self._note_opening)

    def _whole_list(
        self, session: Session, today: Today, hidden: frozenset[str]
    ) -> tuple[Group, ...]:
        """Everything but what publishing would refuse; what is hidden stands on top."""
        groups = todo.whole_list(session, today, hidden=hidden, refused=False)
        away = hiding.everything(session, self.staff_model().data().editions)
        return (Group("hidden", len(away), away), *groups) if away else groups

    def _show_entries(self) -> None:
        words = self.staff_model().words()
        groups = todo.with_refusals(self._groups, self._refusals)
        self.entry_rows.set_rows(tuple(entries(groups, self._group, words)))

    def _look_for_refusals(self) -> None:
        """In the background: over thousands of listings it takes seconds, as publishing does."""
        desk, today = self.staff_model().desk(), self.staff_model().today()

        def look() -> tuple[str, ...]:
            with desk.reading() as session:
                return todo.refusals(session, today)

        self._looking = _BACKGROUND.submit(look)
        self._waiting.start()

    def _take_refusals(self) -> None:
        if self._looking is None or not self._looking.done():
            return
        self._waiting.stop()
        found, self._looking = self._looking, None
        if self.staff_model().attempt(found.result):
            self._refusals = found.result()
            self._show_entries()
        self.changed.emit()

    def _note_opening(self) -> None:
        staff = self.staff_model()
        self._unopened = todo.opened(staff.desk(), staff.clock())

    # For QML

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open the card of another task."""
        if key in self._tasks and key != self._open:
            self._open = key
            self.changed.emit()

    @Slot(str, bool)
    def heard(self, outcome: str, told: bool) -> None:
        """Keep what was heard on the call of the open task; `told`: hours and address too."""
        task = self._tasks.get(self._open)
        if task is None or not task.phone:
            return
        staff = self.staff_model()
        also = self._scripts[task.key].told if told else ()

        def keep() -> None:
            checks.heard(
                staff.desk(),
                task.phone,
                outcome,
                staff.person(),
                staff.clock(),
                number=task.number,
                told=also,
            )

        if staff.attempt(keep):
            staff.changed()
            staff.say(staff.words().say(KEPT[outcome]))

    @Slot()
    def looked(self) -> None:
        """Keep that their page, or the sources of the guide, still say the same."""
        task = self._tasks.get(self._open)
        if task is None:
            return
        staff = self.staff_model()
        if staff.attempt(
            lambda: checks.looked(staff.desk(), task.record, staff.person(), staff.clock())
        ):
            staff.changed()
            staff.say(staff.words().say("todo.kept"))

    @Slot()
    def hideNumber(self) -> None:
        """Hide the wrong number of the open task now."""
        task = self._tasks.get(self._open)
        if task is None or not task.phone:
            return
        staff, words = self.staff_model(), self.staff_model().words()
        reason = words.say("hide.reason.wrong_number")
        reached: list[Reached] = []

        def hide() -> None:
            reached.append(
                hiding.hide(
                    staff.desk(),
                    folders(staff),
                    task.phone,
                    reason,
                    staff.person(),
                    staff.clock(),
                )
            )

        if staff.attempt(hide):
            staff.changed()
            said = (words.say("hide.done"), missed(reached[0], words))
            staff.say(" ".join(filter(None, said)))

    @Slot()
    def edit(self) -> None:
        """Open the record of the open task."""
        task = self._tasks.get(self._open)
        if task is not None:
            self.staff_model().open(task.page, task.record)

    @Slot(str, str)
    def openRecord(self, page: str, record: str) -> None:
        """Open an entry of the whole list. Pages that list many records take none."""
        if not page:
            return
        alone = page in {"listing", "guide"}
        self.staff_model().open(page, record if alone else "")

    @Slot(str, str)
    def takeOn(self, topic: str, name: str) -> None:
        """Look after a topic from now on, in one's own name."""
        staff = self.staff_model()

        def keep() -> None:
            who = staff.person()
            edit = Edit(Topic.__tablename__, topic, "steward", who.name, "")
            save(staff.desk(), [edit], who, staff.clock())

        if staff.attempt(keep):
            staff.changed()
            staff.say(staff.words().say("todo.steward_kept", topic=name))

    @Slot(str)
    def showAgain(self, record: str) -> None:
        """Show again what is hidden."""
        staff, words = self.staff_model(), self.staff_model().words()
        reached: list[Reached] = []
        if staff.attempt(
            lambda: reached.append(
                hiding.show_again(
                    staff.desk(), folders(staff), record, staff.person(), staff.clock()
                )
            )
        ):
            staff.changed()
            said = (words.say("hide.again"), missed(reached[0], words))
            staff.say(" ".join(filter(None, said)))

    @Slot()
    def showWhole(self) -> None:
        """Show the whole list below the five, or put it away again."""
        self._whole = not self._whole
        self.update()

    @Slot(str)
    def openGroup(self, kind: str) -> None:
        """Show the tasks of a group of the whole list, or put them away again."""
        self._group = "" if kind == self._group else kind
        self._show_entries()

    @Slot()
    def seen(self) -> None:
        """It was read for how long nobody had opened the desk."""
        staff = self.staff_model()
        if staff.attempt(lambda: todo.seen(staff.desk(), staff.clock())):
            self.update()

    def _unopened_text(self) -> str:
        if not self._unopened:
            return ""
        return self.staff_model().words().say("todo.unopened", count=self._unopened)

    tasks = Property(QObject, lambda self: self.task_rows, constant=True)
    entries = Property(QObject, lambda self: self.entry_rows, constant=True)
    openKey = Property(str, lambda self: self._open, notify=changed)
    whole = Property(bool, lambda self: self._whole, notify=changed)
    unopened = Property(str, _unopened_text, notify=changed)
    looking = Property(bool, lambda self: self._looking is not None, notify=changed)
    nothing = Property(bool, lambda self: not self._tasks, notify=changed)
