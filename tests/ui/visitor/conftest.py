"""What the tests of the visitor's pages share: an edition, a person at the screen, golden files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass
from datetime import datetime
from pathlib import Path
from pprint import pformat

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.edition import writer
from kiosk.edition.content import Content
from kiosk.edition.opening import open_file
from kiosk.edition.reader import Edition
from kiosk.handout.printers import Printer
from tests.ui.visitor.made_up import CONTENT
from tests.ui.visitor.person import OneEdition, Person
from ui.face import Face, open_face
from ui.screens import screen_for
from ui.visitor.printing import Printing

GOLDEN = Path(__file__).resolve().parents[2] / "golden"


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
