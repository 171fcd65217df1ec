"""This device: its settings file, its printer, cleaning, and the way out."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk import settings
from kiosk.desk.account_rows import Rights
from kiosk.handout.document import Paragraph
from kiosk.handout.printers import Job, Outcome
from kiosk.paths import Data
from ui import paint
from ui.staff.cleaning import SECONDS, Cleaning
from ui.staff.device_model import a_printer, fits, test_slip
from ui.words import words_for

Sit = Callable[..., Any]

IDLE = "Seconds without a touch until the warning"
WIDTH = "Width of the glass, in millimetres"


def written(place: Data) -> dict[str, Any]:
    return tomllib.loads(place.settings.read_text(encoding="utf-8"))


def test_a_setting_is_written_and_the_others_stay(sit_down: Sit, place: Data) -> None:
    place.settings.write_text("receipt_dots = 384\nidle_seconds = 60\n", encoding="utf-8")
    rosa = sit_down("device")
    assert rosa.value(IDLE) == "60"
    rosa.type(IDLE, "120")
    rosa.type("Printer", "ipp://printer.example/ipp/print")
    rosa.touch("A4, 210 by 297 mm")
    rosa.touch("Save")
    assert rosa.sees("Saved. The kiosk uses it from its next start.")
    assert written(place) == {
        "receipt_dots": 384,
        "idle_seconds": 120,
        "page_printer": "ipp://printer.example/ipp/print",
        "paper": "a4",
    }
    told: list[str] = []
    found = settings.read(place.settings, lambda sentence, _detail: told.append(sentence))
    assert (found.idle_seconds, found.paper, told) == (120, "a4", [])


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        (IDLE, "5", "from 20 to 1800"),
        (IDLE, "", "from 20 to 1800"),
        (IDLE, "90.5", "from 20 to 1800"),
        ("Seconds the warning counts down", "19", "Slow readers need 20 seconds"),
        (WIDTH, "wide", "from 50 to 5000"),
        ("The screen is on from", "7", "such as 07:30"),
        ("until", "24:00", "such as 07:30"),
        ("Printer", "http://printer", "begins with ipp://"),
    ],
)
def test_what_does_not_fit_is_said_beside_the_field(
    sit_down: Sit, place: Data, field: str, typed: str, says: str
) -> None:
    rosa = sit_down("device")
    rosa.type(field, typed)
    assert rosa.sees(says)
    assert not rosa.able("Save")
    assert not place.settings.exists()


def test_checks_let_nothing_and_commas_pass() -> None:
    width = fits("width_mm", "wrong")
    assert [width(text) for text in ("", " ", "398.5", "398,5", "nan", "1e9")] == [
        "",
        "",
        "",
        "",
        "wrong",
        "wrong",
    ]
    assert a_printer("Office printer") == ""


def test_the_card_gives_the_width_of_the_glass(sit_down: Sit, place: Data) -> None:
    rosa = sit_down("device")
    rosa.touch("Much larger")
    first = float(rosa.value(WIDTH))
    # Its pixels are known: a landscape screen of 1920 on 531.4 mm. The card grew by 3 in a hundred.
    assert first == pytest.approx(531.4 / 1.03, abs=0.1)
    said = QAccessible.Text.Name
    card = next(one for one in rosa.things() if one.text(said) == "A drawn bank card").rect()
    assert card.width() / card.height() == pytest.approx(85.6 / 53.98, rel=0.02)
    assert card.width() == pytest.approx(85.6 * 1920 / first, rel=0.01)
    rosa.touch("Smaller")
    assert float(rosa.value(WIDTH)) > first
    rosa.touch("Save")
    assert written(place)["width_mm"] == pytest.approx(float(rosa.value(WIDTH)))


class Tray:
    """A printer that keeps what it is given."""

    media_type = "application/pdf"

    def __init__(self, outcome: Outcome) -> None:
        self.jobs: list[Job] = []
        self.outcome = outcome
        self.done = threading.Event()

    def state(self) -> str:
        return "ready"

    def print(self, job: Job) -> Outcome:
        self.jobs.append(job)
        self.done.set()
        return self.outcome

    def cancel(self) -> None:
        pass


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (Outcome(printed=True, state="ready"), "Please take your paper."),
        (Outcome(printed=False, state="out_of_paper"), "The printer has no paper."),
    ],
)
def test_a_test_slip_tells_what_became_of_it(  # noqa: PLR0917 - fixtures are arguments
    sit_down: Sit, place: Data, monkeypatch: Any, qtbot: Any, outcome: Outcome, says: str
) -> None:
    tray = Tray(outcome)
    monkeypatch.setattr(paint, "printer", lambda name: tray if name == "office" else None)
    rosa = sit_down("device")
    rosa.touch("Print a test slip")
    assert rosa.sees("Choose a printer and save it first.")
    place.settings.write_text('page_printer = "office"\n', encoding="utf-8")
    rosa.touch("Print a test slip")
    qtbot.waitUntil(lambda: rosa.sees(says))
    assert [job.media_type for job in tray.jobs] == ["application/pdf"]
    assert tray.jobs[0].data.startswith(b"%PDF")


def test_the_slip_has_its_letters() -> None:
    blocks = test_slip(words_for("en")).blocks
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said[0] == "Test of the printer"
    assert "0123456789 áéíñü" in said[1]


test_slip.__test__ = False  # type: ignore[attr-defined]


def test_cleaning_takes_no_touch_and_no_key_and_ends_by_itself(sit_down: Sit, qtbot: Any) -> None:
    rosa = sit_down("device")
    rosa.staff.cleaning._count.setInterval(5)
    where = rosa.place("Listings").center()
    rosa.touch("Clean the screen")
    assert rosa.sees("Wipe the glass now.")
    rosa.click(where)
    QTest.keyClick(rosa.view, Qt.Key.Key_Escape)
    assert rosa.staff.property("page") == "device"
    qtbot.waitUntil(lambda: rosa.staff.property("cleaningLeft") == 0)
    assert not rosa.sees("Wipe the glass now.")
    rosa.click(where)
    assert rosa.staff.property("page") == "listings"


def test_cleaning_lasts_half_a_minute() -> None:
    cleaning = Cleaning()
    cleaning.start()
    assert (cleaning.seconds_left(), cleaning._count.interval()) == (SECONDS, 1000)
    assert SECONDS == 30
    for _ in range(SECONDS):
        assert cleaning._count.isActive()
        cleaning._tick()
    assert not cleaning._count.isActive()


def test_leaving_to_the_system_is_asked_first(sit_down: Sit) -> None:
    rosa = sit_down("device", from_kiosk=True)
    codes: list[int] = []
    rosa.staff.ended.connect(codes.append)
    rosa.touch("Leave to the system")
    assert codes == []
    rosa.touch("Cancel")
    assert "Leave" not in rosa.names()
    rosa.touch("Leave to the system")
    rosa.touch("Leave")
    assert codes == [10]


def test_an_editor_cleans_and_tries_and_changes_nothing(sit_down: Sit) -> None:
    ali = sit_down("device", rights=Rights(frozenset({"editor"})))
    names = ali.names()
    assert "Clean the screen" in names
    assert "Print a test slip" in names
    assert "Leave to the system" not in names
    ali.type(IDLE, "120")
    assert ali.value(IDLE) == "90"
