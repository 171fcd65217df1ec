"""The first start: who is responsible, which packs, and the first account. There is no default one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from sqlalchemy import select

from kiosk.desk import secret, tables
from kiosk.desk.account_rows import LONGEST_NAME
from kiosk.desk.first_account import OWN, first
from kiosk.desk.people import Person
from kiosk.errors import AmparoError
from kiosk.exchange import starter, starter_load
from ui.staff import entrance
from ui.staff.entrance_messages import ENTRANCE_MESSAGES
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

WHO, PACKS, ACCOUNT, CODE = range(4)
"""The steps, in order."""

LONGEST = 80
"""Letters of a name, as on the page "This place"."""

ASKED = {
    WHO: ("place", "office", "steward", "deputy"),
    PACKS: (),
    ACCOUNT: ("name",),
    CODE: (),
}
"""What must be filled in on each step."""

assert ENTRANCE_MESSAGES  # known from here on


@dataclass(frozen=True, slots=True)
class Pack:
    """A group of content to choose."""

    code: str
    name: str
    jurisdiction: str
    chosen: bool


@QmlElement
class FirstModel(StaffPageModel):
    """Three steps with a few fields each, and the recovery code at the end."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = WHO
        self._values: dict[str, str] = {}
        self._errors: dict[str, str] = {}
        self._packs: tuple[Pack, ...] = ()
        self._chosen: list[str] | None = None
        self._error = ""
        self._made: tuple[Person, str] | None = None

    def refresh(self) -> None:
        """Look which packs there are."""
        self.exists = True
        staff = self.staff_model()
        if self._chosen is None:
            try:
                self._packs = self._of_the_desk() if staff.has_desk() else self._of_the_starter()
            except AmparoError as error:
                self._error = entrance.sentence(error, staff.words())
            self._chosen = [pack.code for pack in self._packs if pack.chosen]

    # For QML

    @Slot(str, str)
    def set(self, key: str, value: str) -> None:
        """Take what is typed into a field."""
        if self._values.get(key, "") != value:
            self._values[key] = value
            self._errors.pop(key, None)
            self.changed.emit()

    @Slot(str)
    def choosePacks(self, codes: str) -> None:
        """Take the chosen packs, a line each."""
        self._chosen = [code for code in codes.split("\n") if code]
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on, if everything that is asked here is there."""
        self._error = ""
        self._errors = {
            key: message
            for key in ASKED[self._step]
            if (message := self._wrong(self._values.get(key, "")))
        }
        if not self._errors and self._step < ACCOUNT:
            self._step += 1
        self.changed.emit()

    @Slot()
    def previous(self) -> None:
        """Go one step back; what is filled in stays."""
        self._step = max(WHO, self._step - 1)
        self.changed.emit()

    @Slot(str, str)
    def make(self, new: str, again: str) -> None:
        """Make the desk, where there is none, and the first account."""
        self.next()
        wrong = "" if new == again else "secret.not_the_same"
        names = [self._text(key) for key in ("name", *ASKED[WHO])]
        wrong = secret.problem(new, names) or wrong
        if wrong:
            self._errors["secret"] = wrong
        if not self._errors:
            self._make(new)
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """The recovery code was put away: to the desk."""
        if self._made:
            self.staff_model().sign_in(self._made[0])

    # Inside

    def _make(self, new: str) -> None:
        staff, chosen = self.staff_model(), list(self._chosen or ())
        office, steward, deputy = map(self._text, ("office", "steward", "deputy"))
        name = self._text("name")
        try:
            desk = staff.make_desk(chosen, self._text("place"))
            with desk.writing() as session:  # of a desk that was there, perhaps with other packs
                starter_load.bring(session, starter.read(), chosen)
            self._made = first(
                desk,
                office,
                steward,
                deputy,
                chosen,
                name,
                new,
                staff.clock(),
                place_name=self._text("place"),
            )
        except AmparoError as error:
            self._error = entrance.sentence(error, staff.words())
        except OSError:
            self._error = staff.words().say("staff.not_saved")
        else:
            self._step = CODE

    def _of_the_desk(self) -> tuple[Pack, ...]:
        with self.staff_model().desk().reading() as session:
            self._values.setdefault("place", session.get_one(tables.Place, 1).name)
            rows = session.scalars(select(tables.Pack).order_by(tables.Pack.position))
            return tuple(
                Pack(row.code, row.name, row.jurisdiction, row.chosen)
                for row in rows
                if row.code != OWN
            )

    def _of_the_starter(self) -> tuple[Pack, ...]:
        packs = (pack.pack.content for pack in starter.read().packs)
        return tuple(Pack(one.id, one.name, one.jurisdiction, one.default) for one in packs)

    def _text(self, key: str) -> str:
        return self._values.get(key, "").strip()

    @staticmethod
    def _wrong(text: str) -> str:
        if not text.strip():
            return "place.needed"
        return "place.too_long" if len(text) > min(LONGEST, LONGEST_NAME) else ""

    # Properties

    def _get_step(self) -> int:
        return self._step

    def _get_values(self) -> dict[str, str]:
        return dict(self._values)

    def _get_errors(self) -> dict[str, str]:
        if self._staff is None:
            return {}
        words = self.staff_model().words()
        return {key: words.say(message) for key, message in self._errors.items()}

    def _pack_codes(self) -> list[str]:
        return [pack.code for pack in self._packs]

    def _pack_names(self) -> list[str]:
        return [f"{pack.name} ({pack.jurisdiction})" for pack in self._packs]

    def _chosen_packs(self) -> str:
        return "\n".join(self._chosen or ())

    def _get_error(self) -> str:
        return self._error

    def _code(self) -> str:
        return self._made[1] if self._made else ""

    step = Property(int, _get_step, notify=changed)
    values = Property("QVariantMap", _get_values, notify=changed)  # type: ignore[arg-type]
    errors = Property("QVariantMap", _get_errors, notify=changed)  # type: ignore[arg-type]
    packCodes = Property(list, _pack_codes, notify=changed)
    packNames = Property(list, _pack_names, notify=changed)
    chosenPacks = Property(str, _chosen_packs, notify=changed)
    error = Property(str, _get_error, notify=changed)
    code = Property(str, _code, notify=changed)
