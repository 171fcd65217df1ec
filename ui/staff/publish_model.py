"""The page "Publish": what it would do, the one press, and earlier editions to bring back."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.parts.rows import RowsModel
from ui.publish_orders import Outlook, Published
from ui.staff import plan_rows, publish_messages
from ui.staff.plan_rows import PlanRow
from ui.staff.publisher import PROGRESS, Publisher
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

assert publish_messages.PUBLISH_MESSAGES

RULE = 2
"""Exit code of a process that a rule of truth, or a role, stopped."""


@QmlElement
@QmlUncreatable("The page's model has them.")
class PlanRows(RowsModel):  # type: ignore[operator]
    """One list of the page."""

    row_type = PlanRow


LISTS = ("blocking", "appearing", "changing", "vanishing", "others", "doubting", "editions")


@QmlElement
class PublishModel(StaffPageModel):
    """What the page "Publish" shows and does."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lists = {name: PlanRows(self) for name in LISTS}
        self._publisher: Publisher | None = None
        self._asked: Published | None = None

    def refresh(self) -> None:
        """Find out anew what publishing would do; until then the last answer stands."""
        self.exists = True
        if self._publisher is None:
            self._publisher = self.staff_model().publisher()
            self._publisher.changed.connect(self._told)
            self._publisher.ended.connect(self._over)
        self._publisher.look()
        self._show()

    # For QML

    @Slot()
    def publish(self) -> None:
        """Make a new edition and show it."""
        staff = self.staff_model()
        if staff.may("publish"):
            self.staff_model().publisher().publish(staff.person())

    @Slot(str)
    def ask(self, number: str) -> None:
        """Ask whether to bring this edition back; nothing for the one that is shown."""
        found = (each for each in self._editions() if str(each.number) == number)
        self._asked = next((each for each in found if not each.shown), None)
        self.changed.emit()

    @Slot()
    def bringBack(self) -> None:
        """Show the edition that was asked about."""
        staff, asked = self.staff_model(), self._asked
        if asked is not None and staff.may("publish"):
            self._asked = None
            self.staff_model().publisher().bring_back(asked.number, staff.person())

    @Slot()
    def leaveIt(self) -> None:
        """Leave the edition that is shown."""
        self._asked = None
        self.changed.emit()

    @Slot(str)
    def openRow(self, key: str) -> None:
        """Open what a row is about."""
        page, _, record = key.partition(":")
        if page:
            self.staff_model().open(page, record)

    # Inside

    def _outlook(self) -> Outlook | None:
        return self._publisher.outlook if self._publisher else None

    def _editions(self) -> tuple[Published, ...]:
        outlook = self._outlook()
        return outlook.editions if outlook else ()

    def _told(self) -> None:
        self._show()
        self.changed.emit()

    def _over(self) -> None:
        """An edition was made or brought back: what is shown and counted is another."""
        self.staff_model().changed()

    def _show(self) -> None:
        outlook, words = self._outlook(), self.staff_model().words()
        if outlook is None:
            return
        plan = outlook.plan
        rows = {
            "blocking": plan_rows.blocking(plan.blockers, words),
            "appearing": plan_rows.appearing(plan.appears, words),
            "changing": plan_rows.appearing(plan.changes, words),
            "vanishing": plan_rows.vanishing(plan.vanishes, words),
            "others": plan_rows.others(plan, words),
            "doubting": plan_rows.doubting(plan.doubts, words),
            "editions": plan_rows.editions(outlook.editions, words),
        }
        for name, made in rows.items():
            self.lists[name].set_rows(made)

    def _count(self, message: str, name: str) -> str:
        outlook = self._outlook()
        items: int = len(getattr(outlook.plan, name)) if outlook else 0
        return self.staff_model().words().say(message, count=items) if items else ""

    def _more(self, name: str) -> str:
        outlook = self._outlook()
        items = getattr(outlook.plan, name) if outlook else ()
        return plan_rows.more(items, self.staff_model().words()) if self._staff else ""

    def _says(self) -> str:
        """How the last press ended; "" before one, and while something is going on."""
        if self._publisher is None or self._publisher.busy():
            return ""
        words, done = self.staff_model().words(), self._publisher
        if done.failed:
            rule = done.failed == RULE and done.sentence
            return done.sentence if rule else words.say("publish.disk")
        if not done.edition:
            return ""
        what = "publish.brought_back" if done.last == "rollback" else "publish.done"
        return words.say(what, number=done.edition)

    def _doing_words(self) -> str:
        if self._publisher is None or not self._publisher.busy():
            return ""
        words = self.staff_model().words()
        return plan_rows.progress_words(self._publisher.doing, self._publisher.step, words)

    def _progress(self) -> float:
        return PROGRESS.get(self._publisher.step, 0.1) if self._publisher else 0.0

    def _looking(self) -> bool:
        return self._outlook() is None and not self._cannot_look()

    def _cannot_look(self) -> bool:
        return self._publisher is not None and self._publisher.unreadable

    def _can_publish(self) -> bool:
        outlook = self._outlook()
        ready = outlook is not None and not outlook.plan.blockers
        return ready and self._publisher is not None and not self._publisher.busy()

    def _nothing(self) -> bool:
        outlook = self._outlook()
        return outlook is not None and outlook.plan.nothing

    def _question(self) -> str:
        words = self.staff_model().words() if self._staff else None
        return plan_rows.ask(self._asked, words) if self._asked and words else ""

    blocking = Property(PlanRows, lambda self: self.lists["blocking"], constant=True)
    appearing = Property(PlanRows, lambda self: self.lists["appearing"], constant=True)
    changing = Property(PlanRows, lambda self: self.lists["changing"], constant=True)
    vanishing = Property(PlanRows, lambda self: self.lists["vanishing"], constant=True)
    others = Property(PlanRows, lambda self: self.lists["others"], constant=True)
    doubting = Property(PlanRows, lambda self: self.lists["doubting"], constant=True)
    editions = Property(PlanRows, lambda self: self.lists["editions"], constant=True)
    blocked = Property(str, lambda self: self._count("publish.blocked", "blockers"), notify=changed)
    appears = Property(str, lambda self: self._count("plan.appears", "appears"), notify=changed)
    changes = Property(str, lambda self: self._count("plan.changes", "changes"), notify=changed)
    vanishes = Property(str, lambda self: self._count("plan.vanishes", "vanishes"), notify=changed)
    moreAppear = Property(str, lambda self: self._more("appears"), notify=changed)
    moreChange = Property(str, lambda self: self._more("changes"), notify=changed)
    moreVanish = Property(str, lambda self: self._more("vanishes"), notify=changed)
    looking = Property(bool, _looking, notify=changed)
    cannotLook = Property(bool, _cannot_look, notify=changed)
    nothing = Property(bool, _nothing, notify=changed)
    canPublish = Property(bool, _can_publish, notify=changed)
    busy = Property(
        bool, lambda self: bool(self._publisher and self._publisher.busy()), notify=changed
    )
    doing = Property(str, _doing_words, notify=changed)
    progress = Property(float, _progress, notify=changed)
    said = Property(str, _says, notify=changed)
    failed = Property(
        bool, lambda self: bool(self._publisher and self._publisher.failed), notify=changed
    )
    question = Property(str, _question, notify=changed)
