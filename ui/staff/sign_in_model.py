"""Signing in: a name, a PIN or passphrase, the wait after mistakes, and the way back in on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import accounts, exit_pin
from kiosk.desk.account_rows import by_name
from kiosk.desk.coming_in import NOBODY, RECOVERY
from kiosk.desk.people import Person
from kiosk.desk.refused import clock_face
from kiosk.desk.throttle import Countdown
from kiosk.desk.throttle_table import ThrottleTable
from kiosk.errors import AmparoError
from ui.staff import entrance
from ui.staff.entrance_messages import ENTRANCE_MESSAGES
from ui.staff.staff_model import TO_SYSTEM
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NAMES = 8
"""More people than this are asked for their name instead of being listed."""

assert ENTRANCE_MESSAGES  # known from here on


@QmlElement
class SignInModel(StaffPageModel):
    """Who wants in, and with what. A secret stays here until it was tried, and no longer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._name = ""
        self._kind = "account"
        self._typed = ""
        self._error = ""
        self._left: dict[str, int] = {}
        self._countdown: Countdown | None = None
        self._recovered: tuple[Person, str] | None = None
        self._exit_open = False

    def refresh(self) -> None:
        """Look who has an account, and who has to wait."""
        staff = self.staff_model()
        self.exists = True
        self._kind = entrance.kind(staff.data(), accounts=staff.anybody_known())
        if self._kind == "account":
            self._attempt(self._look)
        elif self._kind == "exit" and self._countdown is None:
            self._countdown = Countdown(exit_pin.waits(staff.data()))
        self._serve()

    def leaving(self) -> None:
        """Forget what is typed."""
        self.clear()

    # For QML

    @Slot(str)
    def choose(self, name: str) -> None:
        """Say who it is, by touch or by typing."""
        if name != self._name:
            self._name = name
            self._error = ""
            self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """Take a digit or letter of the secret."""
        self._typed += text
        self._error = ""
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last one away."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take everything away."""
        self._typed = ""
        self.changed.emit()

    @Slot(str, result=bool)
    def signIn(self, secret: str) -> bool:
        """Try what was typed here, or `secret` from a field; True when it opened."""
        given, self._typed = secret or self._typed, ""
        staff = self.staff_model()
        if self._kind == "exit":
            opened = self._attempt(lambda: exit_pin.check(staff.data(), given))
            self._exit_open = self._exit_open or opened
        else:
            opened = self._attempt(
                lambda: staff.sign_in(
                    accounts.sign_in(staff.desk(), self._name, given, staff.clock())
                )
            )
        self._serve()
        self.changed.emit()
        return opened

    @Slot(str, str)
    def recover(self, code: str, new: str) -> None:
        """Come back in with the code on the paper, and a new secret."""
        staff = self.staff_model()

        def step() -> None:
            self._recovered = accounts.use_recovery_code(staff.desk(), code, new, staff.clock())

        self._attempt(step)
        self._serve()
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """The next recovery code was put away: to the desk."""
        if self._recovered:
            person, self._recovered = self._recovered[0], None
            self.staff_model().sign_in(person)

    @Slot()
    def tick(self) -> None:
        """About every second while somebody waits: serve the wait."""
        waited = bool(self._left)
        self._serve()
        if waited and not self._left:
            self._error = ""
        self.changed.emit()

    @Slot()
    def leaveToSystem(self) -> None:
        """Leave the kiosk, after the right exit PIN."""
        if self._exit_open:
            self.staff_model().ended.emit(TO_SYSTEM)

    @Slot()
    def setUp(self) -> None:
        """Make a desk on this machine, after the right exit PIN."""
        if self._exit_open:
            self.staff_model().invite()

    # Inside

    def _look(self) -> None:
        staff = self.staff_model()
        with staff.desk().reading() as session:
            names = [each.person.name for each in accounts.accounts(session)]
        self._names = names if len(names) <= MOST_NAMES else []
        known = staff.property("accountName")
        if known in names:
            self._name = self._name or known
        elif len(names) == 1:
            self._name = names[0]
        if self._countdown is None:
            self._countdown = Countdown(ThrottleTable(staff.desk(), staff.clock()))

    def _serve(self) -> None:
        """Serve the waits. A disk that takes nothing is said, and nobody's wait gets shorter."""
        try:
            if self._countdown is not None:
                self._left = self._countdown.tick()
        except AmparoError as error:
            self._error = entrance.sentence(error, self.staff_model().words())
        except OSError:
            self._error = self.staff_model().words().say("account.full")

    def _attempt(self, step: Callable[[], object]) -> bool:
        self._error = ""
        try:
            step()
        except AmparoError as error:
            self._error = entrance.sentence(error, self.staff_model().words())
            return False
        return True

    def _subject(self) -> str:
        if self._kind == "exit":
            return exit_pin.MACHINE
        with self.staff_model().desk().reading() as session:
            row = by_name(session, self._name)
            return row.id if row else NOBODY

    def _waiting(self, subject: str) -> str:
        seconds = self._left.get(subject, 0)
        words = self.staff_model().words() if self._staff else None
        return words.say("account.wait", time=clock_face(seconds)) if words and seconds else ""

    # Properties

    def _get_names(self) -> list[str]:
        return self._names

    def _get_name(self) -> str:
        return self._name

    def _get_kind(self) -> str:
        return self._kind

    def _dots(self) -> int:
        return len(self._typed)

    def _get_error(self) -> str:
        return self._error

    def _wait(self) -> str:
        return self._waiting(self._subject()) if self._left else ""

    def _recovery_wait(self) -> str:
        return self._waiting(RECOVERY)

    def _somebody_waits(self) -> bool:
        return bool(self._left)

    def _code(self) -> str:
        return self._recovered[1] if self._recovered else ""

    def _get_exit_open(self) -> bool:
        return self._exit_open

    names = Property(list, _get_names, notify=changed)
    name = Property(str, _get_name, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    dots = Property(int, _dots, notify=changed)
    error = Property(str, _get_error, notify=changed)
    wait = Property(str, _wait, notify=changed)
    recoveryWait = Property(str, _recovery_wait, notify=changed)
    somebodyWaits = Property(bool, _somebody_waits, notify=changed)
    code = Property(str, _code, notify=changed)
    exitOpen = Property(bool, _get_exit_open, notify=changed)
