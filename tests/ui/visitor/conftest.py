"""A small made-up edition with one of everything a page has to show.

Its organizations do not exist; numbers are of the range kept for fiction (555-01xx).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass, replace
from datetime import date, datetime
from pathlib import Path
from pprint import pformat
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.edition import writer
from kiosk.edition.content import Content
from kiosk.edition.opening import open_file
from kiosk.edition.reader import Edition
from kiosk.edition.records import (
    NO_TEXT,
    Address,
    Branch,
    Detail,
    Fact,
    Guide,
    Hours,
    Listing,
    Notice,
    Pack,
    Phone,
    Place,
    Provenance,
    Source,
    Statement,
    Step,
    Text,
    Topic,
    Website,
)
from kiosk.handout.printers import Printer
from ui.face import Face, open_face
from ui.screens import screen_for
from ui.visitor.printing import Printing

GOLDEN = Path(__file__).resolve().parents[2] / "golden"

GOOD = Provenance(("f.good",), "own", "2024-03", "A", "2027-05-23", "2027-11-24")
WEAK = Provenance(("f.weak",), "other", "2015-03-27", "C", "2026-12-24", "2027-05-23")
OLDER = Provenance(("f.older",), "own", "2020-03", "B", "2027-02-22", "2027-11-24")


def original(text: str) -> Text:
    """A text in English."""
    return Text(text, "en", "original")


def detail(text: str, provenance: Provenance = GOOD) -> Detail:
    """A sentence about a listing."""
    return Detail(original(text), provenance)


def phone(name: str, number: str, use: str = "", provenance: Provenance = GOOD) -> Phone:
    """A number to call, shown as people in Minnesota write it."""
    digits = number.replace("-", "")
    return Phone(name, f"+1{digits}", number, "", "voice", original(use), provenance)


def website(domain: str) -> Website:
    """A page of theirs."""
    return Website(f"https://{domain}", domain, NO_TEXT, GOOD)


LAWYERS = Listing(
    id="11111111-0000-0000-0000-000000000001",
    code="K47",
    pack="minnesota",
    reach="statewide",
    organization_id="o-1",
    name="Heron Law Center",
    alternate_name="",
    description=original("Free lawyers for immigration cases."),
    description_provenance=GOOD,
    topics=("law",),
    phones=(
        phone("p-1", "651-555-0101", "Main office", OLDER),
        phone("p-2", "651-555-0102", "Helpline for questions", WEAK),
    ),
    websites=(website("heron-law.example"),),
    address=None,
    hours=None,
    free=True,
    cost=None,
    languages=("es", "so", "my"),
    languages_provenance=OLDER,
    interpreters=False,
    eligibility=detail("For families with a low income."),
    area=detail("All of Minnesota"),
    required_documents=(detail("Any letter from immigration"), detail("A photo card")),
    notes=(detail("They do not help with divorce.", WEAK),),
    sensitive=False,
    advocacy=False,
    oldest="2015-03-27",
    due_on="2026-12-24",
    show_until="2027-05-23",
    last_seen="",
)

PANTRY = replace(
    LAWYERS,
    id="11111111-0000-0000-0000-000000000002",
    code="P12",
    pack="rochester",
    reach="local",
    name="Bluebird Food Shelf",
    description=original("Food for the week. Nobody asks for papers."),
    topics=("food",),
    phones=(phone("p-3", "507-555-0111"),),
    websites=(),
    address=Address(("12 Alder Street", "Rochester, MN 55901"), GOOD),
    hours=Hours("Mo-Fr 09:00-17:00", NO_TEXT, GOOD),
    languages=("es",),
    eligibility=None,
    area=None,
    required_documents=(),
    notes=(),
    oldest="2024-03",
    due_on="2027-05-23",
    show_until="2027-11-24",
)

LATE_KITCHEN = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000003",
    code="P13",
    name="Sparrow Kitchen",
    description=original("A hot meal in the evening."),
    phones=(phone("p-4", "507-555-0112"),),
    hours=Hours("Mo-Su 17:00-19:00", NO_TEXT, GOOD),
    languages=(),
    free=None,
)

DELIVERY = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000004",
    code="P14",
    pack="minnesota",
    reach="statewide",
    name="Wren Food Line",
    description=original("Call and they look for food near you."),
    phones=(phone("p-5", "651-555-0113"),),
    address=None,
    hours=None,
    languages=(),
    interpreters=True,
    free=True,
)

SHELTER = replace(
    PANTRY,
    id="11111111-0000-0000-0000-000000000005",
    code="W20",
    name="Cedar House",
    description=original("A safe place after abuse at home."),
    topics=("safety",),
    phones=(phone("p-6", "507-555-0121", "Day and night"),),
    websites=(website("cedar-house.example"),),
    address=None,
    hours=Hours("24/7", NO_TEXT, GOOD),
    languages=(),
    sensitive=True,
)

PAGE_ONLY = replace(
    LAWYERS,
    id="11111111-0000-0000-0000-000000000006",
    code="K48",
    pack="national",
    reach="national",
    name="Lark Rights Project",
    description=original("Leaflets about your rights."),
    phones=(),
    websites=(
        Website(
            "https://lark.example/" + "a-very-long-road/" * 180,
            "lark.example",
            NO_TEXT,
            GOOD,
        ),
    ),
    free=None,
    languages=(),
    languages_provenance=None,
    eligibility=None,
    area=None,
    required_documents=(),
    notes=(),
    oldest="2024-03",
    due_on="2027-05-23",
    show_until="2027-11-24",
)

DOOR = Guide(
    id="22222222-0000-0000-0000-000000000001",
    code="door",
    pack="national",
    icon="door",
    title=original("Officers at my door"),
    summary=original("You do not have to open."),
    caution=original("Courts disagree on part of this."),
    status="contested",
    as_of="2026-06",
    steps=(
        Step(
            "closed",
            "door",
            original("Keep the door closed."),
            original("Talk through it or through a window."),
            (),
            ("f.good",),
        ),
        Step(
            "judge",
            "magnifying-glass",
            original("Did a judge sign it?"),
            NO_TEXT,
            (
                Branch(
                    "no",
                    original("No, or I cannot tell"),
                    original("Say: I do not consent. Keep the door closed."),
                    "stop",
                    ("f.good",),
                ),
                Branch(
                    "yes",
                    original("Yes"),
                    original("They may come in. Stay silent."),
                    "go",
                    ("f.good",),
                ),
                Branch(
                    "form",
                    original("It is form I-205"),
                    original("Courts disagree. Say: I do not consent."),
                    "plain",
                    ("f.weak",),
                ),
            ),
            ("f.good", "f.weak"),
        ),
        Step(
            "police",
            "megaphone",
            original("What the city police said"),
            original("They said they do not ask about papers."),
            (),
            ("f.older",),
            said_on="2025-02",
        ),
    ),
    statements=("33333333-0000-0000-0000-000000000001",),
    lawyers=(LAWYERS.id,),
    link=website("rights.example"),
    due_on="2027-02-22",
    show_until="2027-05-23",
    read_by_lawyer_on="",
)

SCHOOL = replace(
    DOOR,
    id="22222222-0000-0000-0000-000000000002",
    code="school",
    icon="graduation-cap",
    title=original("School"),
    summary=original("Every child may go to school."),
    caution=NO_TEXT,
    status="settled",
    steps=(DOOR.steps[0],),
    statements=(),
    link=None,
)

CARD = Statement(
    id="33333333-0000-0000-0000-000000000001",
    code="officer",
    to=original("To the officer"),
    english=("I am using my right to stay silent.", "I do not consent to a search."),
    own=(
        original("I am using my right to stay silent."),
        original("I do not consent to a search."),
    ),
    facts=("f.good",),
)

CLOSED = Notice(
    id="44444444-0000-0000-0000-000000000001",
    name="Old Mill Council",
    closed_on="2023-03",
    text=original("Old Mill Council closed. Nobody answers there."),
    instead=(PANTRY.id, LAWYERS.id),
    facts=("f.older",),
)


def fact(name: str, claim: str, source: str, day: str, rating: str) -> Fact:
    """A fact with one source. `rating`: confidence and status, as in "A stable"."""
    confidence, status = rating.split()
    return Fact(name, claim, (Source(f"s.{name}", source),), day, confidence, status)


FACTS = (
    fact("f.good", "The door may stay closed.", "Heron page on rights", "2024-03", "A stable"),
    fact("f.older", "Main office number.", "Heron contact page", "2020-03", "B stable"),
    fact("f.weak", "Helpline number.", "A county list", "2015-03-27", "C contested"),
)

SPANISH: dict[tuple[str, str], tuple[str, Any]] = {
    (LAWYERS.id, "description"): ("Abogados gratis para casos de inmigración.", "machine"),
    (LAWYERS.id, "phones.p-1.description"): ("Oficina principal", "reviewed"),
    (PANTRY.id, "description"): ("Comida para la semana. Nadie pide papeles.", "reviewed"),
    (DOOR.id, "title"): ("Agentes en mi puerta", "machine"),
    (DOOR.id, "summary"): ("No tiene que abrir.", "machine"),
    (DOOR.id, "caution"): ("Los tribunales no están de acuerdo.", "machine"),
    (DOOR.id, "steps.closed.title"): ("Deje la puerta cerrada.", "machine"),
    (DOOR.id, "steps.closed.text"): ("Hable por la puerta o por una ventana.", "machine"),
    (DOOR.id, "steps.judge.title"): ("¿La firmó un juez?", "machine"),
    (DOOR.id, "steps.judge.branches.no.answer"): ("No, o no lo sé", "machine"),
    (CARD.id, "to"): ("Para el agente", "machine"),
    (CARD.id, "own.1"): ("Uso mi derecho a guardar silencio.", "machine"),
    (CARD.id, "own.2"): ("No doy permiso para un registro.", "machine"),
    ("food", "name"): ("Comida", "reviewed"),
}


def topic(name: str, title: str, icon: str, *, sensitive: bool = False) -> Topic:
    """A tile."""
    return Topic(name, name, original(title), icon, "teal", sensitive, 0)


CONTENT = Content(
    published_on=date(2026, 11, 24),
    starter=False,
    place=Place("Test Library", "US/MN/Rochester", ("en", "es"), "", withhold_unreviewed=False),
    packs=(
        Pack("rochester", original("Rochester"), "US/MN/Rochester", advocacy=False),
        Pack("minnesota", original("Minnesota"), "US/MN", advocacy=False),
        Pack("national", original("Whole country"), "US", advocacy=False),
    ),
    topics=(
        topic("law", "Immigration lawyer", "gavel"),
        topic("food", "Food", "bowl-food"),
        topic("safety", "Safety at home", "shield-check", sensitive=True),
    ),
    listings=(LAWYERS, PANTRY, LATE_KITCHEN, DELIVERY, SHELTER, PAGE_ONLY),
    guides=(DOOR, SCHOOL),
    statements=(CARD,),
    notices=(CLOSED,),
    facts=FACTS,
    translations={"es": SPANISH},
    retired_numbers={"5075550199": CLOSED.id},
    former_names={CLOSED.id: ("Old Mill",)},
)


@pytest.fixture(scope="session")
def content() -> Content:
    """The made-up content."""
    return CONTENT


@pytest.fixture(scope="session")
def edition_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content as an edition file."""
    file = tmp_path_factory.mktemp("editions") / "edition-7.sqlite"
    writer.write(file, CONTENT, 7)
    return file


@pytest.fixture
def edition(edition_file: Path) -> Iterator[Edition]:
    """The content as the visitor's process reads it."""
    opened = open_file(edition_file, "")
    yield opened
    opened.close()


@pytest.fixture
def golden() -> Callable[[str, object], None]:
    """Compare rows with the file of that name in tests/golden.

    With AMPARO_GOLDEN=write in the environment the files are written; look at what changed.
    """

    def compare(name: str, rows: object) -> None:
        file = GOLDEN / name
        shown = dump(rows) + "\n"
        if os.environ.get("AMPARO_GOLDEN") == "write":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(shown, encoding="utf-8")
        assert file.read_text(encoding="utf-8") == shown

    return compare


def dump(rows: object) -> str:
    """Rows as text, one field a line; matrices of codes by their size only."""
    if isinstance(rows, tuple | list):
        return "\n\n".join(dump(row) for row in rows)
    if is_dataclass(rows) and not isinstance(rows, type):
        return "\n".join(_line(name, value) for name, value in asdict(rows).items())
    return str(rows)


def _line(name: str, value: object) -> str:
    if name == "modules" and isinstance(value, tuple):
        shown = f"{len(value)} modules a side"
    else:
        shown = value if isinstance(value, str) else pformat(value, width=100, sort_dicts=False)
    return f"{name}: {shown}".rstrip().replace("\n", "\n    ")


class OneEdition:
    """Gives one edition; `hide` withdraws as staff do, and is noticed at the next look."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._changed = False

    def edition(self) -> Edition:
        return self._edition

    def renew(self) -> bool:
        return False

    def withdrawals_changed(self) -> bool:
        changed, self._changed = self._changed, False
        return changed

    def hide(self, *keys: str) -> None:
        self._edition.withdraw(frozenset(keys))
        self._changed = True


class Person:
    """Looks at a screen and touches it: finds things by the names a screen reader would say."""

    def __init__(self, face: Face, qtbot: QtBot) -> None:
        self.face = face
        self.visit = face.visit
        self._qtbot = qtbot

    def open(self, page: str, record: str = "") -> None:
        """Go straight to a page."""
        self.visit.open(page, record)
        self.settle()

    def settle(self) -> None:
        """Let the screen lay itself out and draw."""
        for _ in range(3):
            QGuiApplication.processEvents()
        # What a page left behind goes when control returns to the event loop; here it does not.
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.face.view.grabWindow()

    def things(self) -> list[QAccessibleInterface]:
        """Everything that can be seen, on the screen or further down the page."""
        root = QAccessible.queryAccessibleInterface(self.face.view)
        assert root is not None
        return [thing for thing in below(root) if not thing.rect().isEmpty()]

    def names(self) -> list[str]:
        """What a screen reader would say, thing by thing, without isolates."""
        return [plain(thing.text(QAccessible.Text.Name)) for thing in self.things()]

    def sees(self, words: str) -> bool:
        """True when the words stand somewhere on the page."""
        return any(words in name for name in self.names())

    def find(self, name: str) -> QAccessibleInterface:
        """The one thing to touch of this name, or whose name begins so."""
        roles = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}
        able = [thing for thing in self.things() if thing.role() in roles]
        named = [(plain(thing.text(QAccessible.Text.Name)), thing) for thing in able]
        exact = [thing for said, thing in named if said == name]
        found = exact or [thing for said, thing in named if said.startswith(name)]
        assert len(found) == 1, f"{name!r} is there {len(found)} times among {self.names()}"
        return found[0]

    def place(self, name: str) -> QRect:
        """Where a thing to touch is on the screen."""
        rect = self.find(name).rect()
        return rect.translated(-self.face.view.position())

    def touch(self, name: str) -> None:
        """Touch a thing, turning the page down to it first if it is further down."""
        self.bring(name)
        self.click(self.place(name).center())

    def bring(self, name: str) -> None:
        """Turn the page down until the thing is in sight."""
        for _ in range(30):
            if self.in_sight(name):
                return
            down = self.turn("scroll-down")
            assert down is not None, f"{name!r} is out of sight, and the page does not turn."
            before = self.place(name)
            self.click(middle(down))
            self._still(name, before)
        raise AssertionError(f"{name!r} cannot be reached.")

    def _still(self, name: str, before: QRect) -> None:
        """Wait until the page has moved and stands still."""
        places: list[QRect] = []

        def stands() -> bool:
            places.append(self.place(name))
            return (
                places[-1] != before and len(places) > 5 and len(set(map(repr, places[-5:]))) == 1
            )

        self._qtbot.waitUntil(stands)

    def turn(self, name: str) -> QQuickItem | None:
        """The button that turns the page, if the page is longer than the screen."""
        root = self.face.view.rootObject()
        return next((one for one in root.findChildren(QQuickItem, name) if one.isVisible()), None)

    def in_sight(self, name: str) -> bool:
        """True when the whole thing is inside the scrolling part it belongs to, or in none."""
        item = self.find(name).object()
        assert isinstance(item, QQuickItem)
        up: QQuickItem | None = item
        while up is not None and not up.inherits("QQuickFlickable"):
            up = up.parentItem()
        if up is None:
            return True
        seen = up.mapRectToScene(up.boundingRect())
        whole = item.mapRectToScene(item.boundingRect())
        return seen.contains(whole) or (
            whole.height() > seen.height() and seen.contains(whole.center())
        )

    def click(self, point: QPoint) -> None:
        """Press and let go."""
        QTest.mouseClick(self.face.view, Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def press(self, key: str) -> None:
        """Press a real key."""
        QTest.keyClick(self.face.view, key)  # type: ignore[call-overload]
        self.settle()

    def item(self, name: str) -> QQuickItem:
        """The item with an object name."""
        found = self.face.view.rootObject().findChild(QQuickItem, name)
        assert found is not None, f"no item is called {name}"
        return found

    def middle(self, name: str) -> QPoint:
        """Where the middle of the item with an object name is."""
        return middle(self.item(name))


def below(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below a thing. Nothing may keep these: they die with what they stand for."""
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is not None:
            yield child
            yield from below(child)


def middle(item: QQuickItem) -> QPoint:
    """Where the middle of an item is on the screen."""
    return item.mapToScene(item.boundingRect().center()).toPoint()


def plain(text: str) -> str:
    """Without the marks that isolate numbers in right-to-left text."""
    return text.translate({ord(mark): None for mark in "\u2066\u2067\u2068\u2069"})


@pytest.fixture
def editions(edition: Edition) -> OneEdition:
    """The made-up edition, as the visitor's screens hold it."""
    return OneEdition(edition)


@pytest.fixture
def meet(editions: OneEdition, now: datetime, qtbot: QtBot) -> Iterator[Callable[..., Person]]:
    """Opens a screen for a person who chose a language."""
    faces: list[Face] = []

    def open_one(
        language: str = "en",
        size: tuple[int, int] = (1080, 1920),
        when: datetime = now,
        printer: Printer | None = None,
    ) -> Person:
        QAccessible.setActive(True)
        face = open_face(
            editions,
            screen=screen_for(*size),
            clock=lambda: when,
            also=("es", "en-XA", "ar-XB"),
        )
        face.visit.use_printing(Printing(printer, parent=face.visit))
        faces.append(face)
        face.view.show()
        face.visit.chooseLanguage(language)
        person = Person(face, qtbot)
        person.settle()
        return person

    yield open_one
    for face in faces:
        face.close()
