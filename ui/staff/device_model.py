"""This device: its screen, its idle time, its printer. They stay on this machine (`settings.toml`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtQml import QmlElement

from kiosk import settings
from kiosk.handout.document import Document, Paragraph, Rule
from kiosk.settings import Settings
from kiosk.words import Words
from ui import paint
from ui.staff.form_model import FormModel
from ui.staff.form_rows import FieldSpec, Kind, Option
from ui.visitor.printing import Printing

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1

IPP = ("ipp://", "ipps://")
WHOLE = frozenset({"idle_seconds", "warning_seconds", "desk_lock_minutes"})
LETTERS = "ABCDEFG abcdefg 0123456789 áéíñü"
"""Not translated: what a printer is tried with."""


def fits(name: str, otherwise: str) -> Callable[[str], str]:
    """A check of a number: it fits the setting, or the id `otherwise`. Nothing means the usual."""

    def check(text: str) -> str:
        value = number(name, text)
        wrong = value is None if text.strip() else name in WHOLE
        return otherwise if wrong or (value is not None and settings.wrong(name, value)) else ""

    return check


def number(name: str, text: str) -> float | None:
    """What is typed as a number; None for nothing and for what is none."""
    try:
        return int(text) if name in WHOLE else float(text.strip().replace(",", "."))
    except ValueError:
        return None


def a_time(text: str) -> str:
    """What is wrong with a time of day."""
    return "device.time_wrong" if settings.wrong("screen_from", text.strip()) else ""


def a_printer(text: str) -> str:
    """What is wrong with a printer's address."""
    wanted = text.strip()
    return "device.printer_wrong" if "://" in wanted and not wanted.startswith(IPP) else ""


def test_slip(words: Words) -> Document:
    """What tries a printer: a heading, letters of two sizes, and a rule to the edge."""
    language = words.language
    text = words.say("device.slip_text", letters=LETTERS)
    return Document(
        language,
        (
            Paragraph(words.say("device.slip_title"), language, "title"),
            Rule(heavy=True),
            Paragraph(text, language),
            Paragraph(text, language, "small"),
            Rule(),
        ),
    )


@QmlElement
class DeviceModel(FormModel):
    """The form of this device, and what is tried on it."""

    changed = Signal()

    def may_write(self) -> bool:
        """An administrator may."""
        return self.staff_model().may("administer")

    def specs(self) -> tuple[FieldSpec, ...]:
        """The settings that people change; the others are in the file."""
        words = self.staff_model().words()
        papers = tuple(Option(name, words.say(f"device.{name}")) for name in ("letter", "a4"))
        return (
            self._number("idle_seconds", "device.idle_range"),
            self._number("warning_seconds", "device.warning_range"),
            self._number("desk_lock_minutes", "device.lock_range", "device.lock_hint"),
            self._number("width_mm", "device.width_range"),
            self._number("capitals_mm", "device.capitals_range", "device.capitals_hint"),
            self._spec("screen_from", "line", a_time),
            self._spec("screen_until", "line", a_time, "device.hours_hint"),
            self._spec("page_printer", "line", a_printer, "device.printer_hint"),
            FieldSpec("paper", "device.paper", "choice", options=papers),
        )

    def stored_values(self) -> Mapping[str, Any]:
        """What the file says, as text."""
        found = self._settings()
        names = [spec.key for spec in self.specs()]
        return {name: self._text(getattr(found, name)) for name in names}

    def write(self, edited: Mapping[str, Any]) -> None:
        """Write the file anew, in one step."""
        values = {name: self._value(name, str(text or "").strip()) for name, text in edited.items()}
        settings.write(self.staff_model().data().settings, values)

    def said(self) -> str:
        """What is said when it is saved."""
        return "device.saved"

    @Slot(result=bool)
    def tryPrinter(self) -> bool:
        """Print a test slip; what becomes of it is told as a message."""
        staff = self.staff_model()
        words, device = staff.words(), self._settings()
        taker = paint.printer(device.page_printer)
        if taker is None:
            staff.say(words.say("device.no_printer"))
            return False
        self._printing = Printing(taker, device.paper, self)
        self._printing.answered.connect(lambda message: staff.say(staff.words().say(message)))
        staff.say(words.say("device.slip_sent"))
        self._printing.start(paint.job(test_slip(words), taker, device.paper))
        return True

    def _number(self, name: str, wrong: str, hint: str = "") -> FieldSpec:
        return self._spec(name, "line", fits(name, wrong), hint)

    @staticmethod
    def _spec(name: str, kind: Kind, check: Callable[[str], str], hint: str = "") -> FieldSpec:
        return FieldSpec(name, f"device.{name}", kind, check, hint=hint)

    def _settings(self) -> Settings:
        return settings.read(self.staff_model().data().settings, lambda *_: None)

    @staticmethod
    def _text(value: object) -> str:
        return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)

    @staticmethod
    def _value(name: str, text: str) -> str | float | None:
        if name in WHOLE or name.endswith("_mm"):
            return number(name, text)
        return text or None

    def _printers(self) -> list[str]:
        return list(QPrinterInfo.availablePrinterNames())

    printers = Property(list, _printers, constant=True)
