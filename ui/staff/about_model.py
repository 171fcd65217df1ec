"""About: what this program and this desk are, and under which licences."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata

from PySide6.QtCore import Property, QObject, Signal, qVersion
from PySide6.QtQml import QmlElement
from sqlalchemy import func, select

from kiosk.desk import tables
from kiosk.edition.records import EditionInfo
from kiosk.words import Words
from ui.parts.rows import RowsModel
from ui.staff.staff_page_model import StaffPageModel

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

LICENCES = ("about.code", "about.content", "about.fonts", "about.icons", "about.qt")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know: a label and its value."""

    label: str
    value: str


class Lines(RowsModel):
    """Things to know."""

    row_type = Line


@dataclass(frozen=True, slots=True)
class Counted:
    """How much the desk holds."""

    organizations: int
    services: int
    guides: int
    office: str
    steward: str
    deputy: str


def version() -> str:
    """Of the program, as it was installed."""
    try:
        return metadata.version("amparo")
    except metadata.PackageNotFoundError:
        return "0"


def facts(words: Words, info: EditionInfo, held: Counted, folder: str) -> tuple[Line, ...]:
    """What there is to know, in words."""
    shown = words.say(
        "about.edition_starter" if info.starter else "about.edition_value",
        number=info.number,
        date=words.date(info.published_on),
    )
    people = ", ".join(name for name in (held.office, held.steward, held.deputy) if name)
    holds = words.say(
        "about.desk_value",
        organizations=held.organizations,
        services=held.services,
        guides=held.guides,
    )
    lines = (
        Line(words.say("about.version"), f"Amparo {version()}, Qt {qVersion()}"),
        Line(words.say("about.edition"), shown),
        Line(words.say("about.desk"), holds),
        Line(words.say("about.people"), people),
        Line(words.say("about.folder"), folder),
    )
    return tuple(line for line in lines if line.value)


@QmlElement
class AboutModel(StaffPageModel):
    """What stands on the page "About"."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(self)
        self.licences = Lines(self)

    def refresh(self) -> None:
        """Count what the desk holds."""
        staff = self.staff_model()
        words = staff.words()
        folder = str(staff.data().root)
        self.lines.set_rows(facts(words, staff.edition().info, self._held(), folder))
        self.licences.set_rows(
            [Line(words.say(name), words.say(f"{name}_licence")) for name in LICENCES]
        )
        self.exists = True

    def _held(self) -> Counted:
        with self.staff_model().desk().reading() as session:

            def count(kind: type[tables.Base]) -> int:
                return session.scalar(select(func.count()).select_from(kind)) or 0

            place = session.get_one(tables.Place, 1)
            return Counted(
                count(tables.Organization),
                count(tables.Service),
                count(tables.Guide),
                place.office,
                place.steward,
                place.deputy,
            )

    facts = Property(QObject, lambda self: self.lines, constant=True)
    parts = Property(QObject, lambda self: self.licences, constant=True)
