"""A machine as a place has it: a desk, editions, and a screen that a visitor reads.

Content goes the whole way (YAML, desk, publish, edition, page, handout); nothing is put in the
middle of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from sqlalchemy import insert

from kiosk.desk import publish, tables
from kiosk.desk.database import Database, create_desk, open_desk
from kiosk.edition.reader import Edition
from kiosk.edition.records import EditionInfo
from kiosk.exchange import starter
from kiosk.handout.document import Document
from kiosk.paths import Data
from kiosk.visit import HOME, WELCOME
from ui import paint
from ui.face import Face, open_face
from ui.screens import screen_for
from ui.tour import Stop, go, stops
from ui.visitor.keeper import EditionKeeper

SMALL = Path(__file__).parents[1] / "kiosk" / "exchange" / "small"
ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


def plain(text: str) -> str:
    """Without the marks that keep a number the right way round."""
    return text.translate(ISOLATES)


@dataclass
class Screen:
    """A visitor's screen without glass; says what can be read on it."""

    face: Face
    language: str = "en"

    @property
    def edition(self) -> Edition:
        return self.face.visit.edition()

    def show(self, page: str, record: str = "") -> list[str]:
        """Go to a page as a visitor who came from home, and read it."""
        return self.at(Stop(page, page, record))

    def at(self, stop: Stop) -> list[str]:
        """Go to a stop of the tour, and read it."""
        visit = self.face.visit
        state = visit.visit_state()
        if state.language != self.language:
            go(self.face, stop, self.language, 1.0, "paper")
        state.query, state.my_list = stop.query, list(stop.my_list)
        state.path = [WELCOME, HOME]
        if stop.page == WELCOME.page:
            visit.back()
        else:
            visit.open(stop.page, stop.record)
        visit.pageChanged.emit()
        return self.read()

    def read(self) -> list[str]:
        """Every text that the page holds, on the screen or further down."""
        for _ in range(3):
            QGuiApplication.processEvents()
        return [
            plain(text)
            for each in self.items()
            if (each.inherits("QQuickText") or each.inherits("QQuickTextInput"))
            and (text := each.property("text"))
        ]

    def items(self) -> list[QQuickItem]:
        """Everything on the screen that can be seen, or could further down."""
        root = self.face.view.rootObject()
        assert root
        return list(items_of(root))

    def stops(self) -> tuple[Stop, ...]:
        """Every page, with records of this edition."""
        return stops(self.edition)

    def item(self, name: str) -> QQuickItem:
        """What can be seen under an object name."""
        found = [each for each in self.items() if each.objectName() == name]
        assert found, name
        return found[0]

    def handouts(self, key: str) -> list[str]:
        """The slip and the page of a record, each as one text."""
        visit = self.face.visit
        entries = paint.entries(self.edition, [key])
        return [
            document_text(
                paint.compose(self.edition, entries, self.language, visit.today(), on_page=on_page)
            )
            for on_page in (False, True)
        ]


def items_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all in it, as far as they can be seen."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items_of(child)


def document_text(document: Document) -> str:
    """All words of a handout; payloads of its codes too."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            for each in value:
                walk(each)
        elif hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                if name not in {"rows", "icon", "style", "language"}:
                    walk(getattr(value, name))

    walk(document.blocks)
    return plain("\n".join(found))


@dataclass
class Machine:
    """One kiosk: its data folder, its desk, and the screens that were opened on it."""

    data: Data
    now: datetime
    _faces: list[tuple[Face, EditionKeeper]] = field(default_factory=list)

    def desk(self) -> Database:
        """The staff's database."""
        return open_desk(self.data.desk)

    def change(self, *statements: Any) -> None:
        """What staff would do at their desk."""
        desk = self.desk()
        try:
            with desk.writing() as session:
                for statement in statements:
                    session.execute(statement)
        finally:
            desk.close()

    def publish(self, when: datetime | None = None) -> EditionInfo:
        """Publish; raises what publishing raises."""
        desk = self.desk()
        try:
            return publish.publish(desk, self.data.editions, lambda: when or self.now)
        finally:
            desk.close()

    def screen(
        self,
        language: str = "en",
        when: datetime | None = None,
        size: tuple[int, int] = (1080, 1920),
        **parts: Any,
    ) -> Screen:
        """A screen that opens the machine's best edition, its clock standing at `when`."""
        told = parts.pop("report", lambda *_: None)
        keeper = EditionKeeper(self.data, told)
        face = open_face(
            keeper,
            screen=screen_for(*size),
            clock=lambda: when or self.now,
            also=("es",),
            report=told,
            **parts,
        )
        self._faces.append((face, keeper))
        face.view.show()
        return Screen(face, language)

    def close(self) -> None:
        """Close its screens."""
        for face, keeper in self._faces:
            face.close()
            keeper.close()
        self._faces.clear()


@pytest.fixture(scope="session")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the small content of tests/kiosk/exchange/small."""
    data = Data(tmp_path_factory.mktemp("small"))
    desk, read = create_desk(data.desk), starter.read(SMALL)
    with desk.writing() as session:
        place = {
            "name": "Public Library",
            "jurisdiction": "US/MN/Rochester",
            "languages": ["en", "es"],
        }
        session.execute(insert(tables.Place), [place])
        starter.load(session, read, starter.default_packs(read))
    desk.close()
    return data.root


@pytest.fixture
def small(
    small_data: Path, tmp_path: Path, now: datetime, qapp: QGuiApplication
) -> Iterator[Machine]:
    """A machine of its own with the small content at its desk, nothing published."""
    machine = Machine(Data(Path(shutil.copytree(small_data, tmp_path / "small"))), now)
    yield machine
    machine.close()


@pytest.fixture
def fresh(tmp_path: Path, now: datetime, qapp: QGuiApplication) -> Iterator[Machine]:
    """A machine on which nobody has done anything: it shows the starter edition."""
    machine = Machine(Data(tmp_path / "data"), now)
    yield machine
    machine.close()


OpenMachine = Callable[..., Screen]
