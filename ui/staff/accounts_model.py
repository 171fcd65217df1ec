"""The accounts of the desk: a list, one account with what it may do, a new one, one's own secret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from kiosk import languages
from kiosk.desk import accounts, tables
from kiosk.desk.accounts import Account, Rights
from kiosk.desk.people import ROLES, Person
from kiosk.errors import AmparoError
from ui.staff import entrance
from ui.staff.account_list import AccountRow, AccountRows, note
from ui.staff.entrance_messages import ENTRANCE_MESSAGES
from ui.staff.staff_page_model import StaffPageModel
from ui.words import ENGLISH

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

NEW, OWN = "new", "own"
"""What the page can be opened for, beside the key of an account."""

assert ENTRANCE_MESSAGES  # known from here on


@QmlElement
class AccountsModel(StaffPageModel):
    """Who may sign in. Administrators change it; everybody changes their own secret."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row_model = AccountRows(self)
        self._everybody: tuple[Account, ...] = ()
        self._name = ""
        self._roles: list[str] = []
        self._tags: list[str] = []
        self._law = False
        self._in_use: frozenset[str] = frozenset()
        self._every = False
        self._error = ""
        self._code = ""

    def refresh(self) -> None:
        """Read the accounts again; what is chosen and not saved goes."""
        staff = self.staff_model()
        with staff.desk().reading() as session:
            self._everybody = accounts.accounts(session)
            place = session.get_one(tables.Place, 1)
            translated = session.scalars(select(tables.Translation.language).distinct())
            self._in_use = frozenset([*place.languages, *translated])
        words = staff.words()
        rows = [
            AccountRow(one.person.account_id, one.person.name, note(one.person, words))
            for one in self._everybody
        ]
        self.row_model.set_rows(rows)
        person = self._shown()
        self.exists = person is not None or self.record_id() in ("", NEW, OWN)
        if person:
            self._name = person.name
            self._take(person.roles, person.review_languages, law=person.reviews_law)
        elif self.record_id() == NEW and not self._roles:
            self._take(frozenset({"editor"}), frozenset(), law=False)

    # For QML

    @Slot(str)
    def setName(self, name: str) -> None:
        """Take the name of a new account."""
        self._name = name
        self.changed.emit()

    @Slot(str)
    def setRoles(self, roles: str) -> None:
        """Take the roles, a line each."""
        self._roles = [role for role in roles.split("\n") if role]
        self.changed.emit()

    @Slot(str)
    def setLanguages(self, tags: str) -> None:
        """Take the languages somebody reviews, a line each."""
        self._tags = [tag for tag in tags.split("\n") if tag]
        self.changed.emit()

    @Slot()
    def showEvery(self) -> None:
        """Offer every language there is."""
        self._every = True
        self.changed.emit()

    @Slot(bool)
    def setLaw(self, law: bool) -> None:
        """Say whether somebody reviews as a lawyer."""
        self._law = law
        self.changed.emit()

    @Slot(str, str)
    def add(self, new: str, again: str) -> None:
        """Make the account."""
        staff = self.staff_model()
        name, rights = self._name, self._rights()

        def step() -> None:
            accounts.add(staff.desk(), name, new, rights, staff.person(), staff.clock())

        if self._attempt(step, new, again):
            self._done("account.added", name=" ".join(name.split()))

    @Slot()
    def save(self) -> None:
        """Save what somebody may do."""
        staff = self.staff_model()
        rights, key = self._rights(), self.record_id()

        def step() -> None:
            accounts.change_roles(staff.desk(), key, rights, staff.person(), staff.clock())

        if self._attempt(step):
            self._done("account.changed")

    @Slot(str, str)
    def reset(self, new: str, again: str) -> None:
        """Give somebody who forgot theirs a new secret."""
        staff, key = self.staff_model(), self.record_id()

        def step() -> None:
            accounts.reset_secret(staff.desk(), key, new, staff.person(), staff.clock())

        if self._attempt(step, new, again):
            self._done("account.reset_done", name=self._name)

    @Slot()
    def retire(self) -> None:
        """Close the account."""
        staff, key = self.staff_model(), self.record_id()
        if self._attempt(lambda: accounts.retire(staff.desk(), key, staff.person(), staff.clock())):
            self._done("account.closed", name=self._name)

    @Slot(str, str, str)
    def changeOwn(self, old: str, new: str, again: str) -> None:
        """Change one's own secret."""
        staff = self.staff_model()

        def step() -> None:
            accounts.change_secret(staff.desk(), staff.person(), old, new, staff.clock())

        if self._attempt(step, new, again):
            self._done("account.secret_changed")

    @Slot()
    def makeCode(self) -> None:
        """A new recovery code for oneself; the old paper is worth nothing from now on."""
        staff = self.staff_model()

        def step() -> None:
            self._code = accounts.new_recovery_code(staff.desk(), staff.person(), staff.clock())

        self._attempt(step)
        self.changed.emit()

    @Slot()
    def putAway(self) -> None:
        """The code was printed or written down."""
        self._code = ""
        self.changed.emit()

    # Inside

    def _shown(self) -> Person | None:
        every = (one.person for one in self._everybody)
        return next((one for one in every if one.account_id == self.record_id()), None)

    def _take(self, roles: frozenset[str], tags: frozenset[str], *, law: bool) -> None:
        self._roles = [role for role in ROLES if role in roles]
        self._tags = sorted(tags)
        self._law = law

    def _rights(self) -> Rights:
        return Rights(frozenset(self._roles), frozenset(self._tags), self._law)

    def _attempt(self, step: Callable[[], object], new: str = "", again: str = "") -> bool:
        words = self.staff_model().words()
        self._error = ""
        try:
            if new == again:
                step()
            else:
                self._error = words.say("secret.not_the_same")
        except AmparoError as error:
            self._error = entrance.sentence(error, words)
        except (OSError, DBAPIError):
            self._error = words.say("staff.not_saved")
        self.changed.emit()
        return not self._error

    def _done(self, message: str, **values: str) -> None:
        """Say it above the list; the page of the one account closes."""
        staff = self.staff_model()
        staff.changed()
        staff.openEntry("place")
        staff.open("accounts", "")
        staff.say(staff.words().say(message, **values))

    # Properties

    def _get_rows(self) -> QObject:
        return self.row_model

    def _mode(self) -> str:
        return self.record_id() if self.record_id() in ("", NEW, OWN) else "one"

    def _get_name(self) -> str:
        return self._name

    def _get_roles(self) -> str:
        return "\n".join(self._roles)

    def _get_tags(self) -> str:
        return "\n".join(self._tags)

    def _get_law(self) -> bool:
        return self._law

    def _reviewer(self) -> bool:
        return "reviewer" in self._roles

    def _edited(self) -> bool:
        person = self._shown()
        if person is None:
            return False
        return self._rights() != Rights(person.roles, person.review_languages, person.reviews_law)

    def _role_texts(self) -> list[str]:
        if self._staff is None:
            return []
        return [self.staff_model().words().say(f"role.{role}") for role in ROLES]

    def _language_codes(self) -> list[str]:
        """In use here, or already somebody's; all there are when asked for."""
        every = [tag for tag, row in languages.table().items() if not row.pseudo and tag != ENGLISH]
        return [tag for tag in every if self._every or tag in self._in_use or tag in self._tags]

    def _language_texts(self) -> list[str]:
        return [languages.language(tag).own_name for tag in self._language_codes()]

    def _every_language(self) -> bool:
        return self._every

    def _get_error(self) -> str:
        return self._error

    def _get_code(self) -> str:
        return self._code

    rows = Property(QObject, _get_rows, constant=True)
    mode = Property(str, _mode, notify=changed)
    name = Property(str, _get_name, notify=changed)
    roles = Property(str, _get_roles, notify=changed)
    tags = Property(str, _get_tags, notify=changed)
    law = Property(bool, _get_law, notify=changed)
    reviewer = Property(bool, _reviewer, notify=changed)
    edited = Property(bool, _edited, notify=changed)
    roleCodes = Property(list, lambda _: list(ROLES), constant=True)
    roleTexts = Property(list, _role_texts, notify=changed)
    languageCodes = Property(list, _language_codes, notify=changed)
    languageTexts = Property(list, _language_texts, notify=changed)
    everyLanguage = Property(bool, _every_language, notify=changed)
    error = Property(str, _get_error, notify=changed)
    code = Property(str, _get_code, notify=changed)
