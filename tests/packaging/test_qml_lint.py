"""The lint sees what Python offers to QML. Run as its own program, as `make lint` does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

VISIT = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Visit(QObject):
    languageChanged = Signal()
    language = Property(str, lambda self: "en", notify=languageChanged)

    @Slot(str)
    def open(self, page):
        pass


class Shared(QObject):
    changed = Signal()
    title = Property(str, lambda self: "", notify=changed)


@QmlElement
class Page(Shared):
    visit = Property(Visit, lambda self: None, constant=True)
"""

PAGE = """
import QtQuick
import Amparo

Item {
    id: root

    required property Visit visit

    Page {
        id: page
    }
    Text {
        text: EXPRESSION
    }
}
"""


def lint(folder: Path, root: Path, expression: str, python: str = VISIT) -> tuple[int, str]:
    program = folder / "program"
    program.mkdir(exist_ok=True)
    (program / "visit.py").write_text(python)
    (program / "Shown.qml").write_text(PAGE.replace("EXPRESSION", expression))
    done = subprocess.run(
        [sys.executable, root / "packaging" / "qml_lint.py", program],
        text=True,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("expression", ["root.visit.language", "page.title", "page.visit.language"])
def test_what_python_has_passes(tmp_path: Path, root: Path, expression: str) -> None:
    assert lint(tmp_path, root, expression) == (0, "QML files are in order.\n")


@pytest.mark.parametrize(
    ("expression", "missing"),
    [
        ("root.visit.langauge", "langauge"),
        ("page.titel", "titel"),
        ("page.visit.langauge", "langauge"),
        ("root.visit.opne('home')", "opne"),
    ],
)
def test_a_misspelt_name_is_an_error(
    tmp_path: Path, root: Path, expression: str, missing: str
) -> None:
    code, said = lint(tmp_path, root, expression)
    assert code == 1
    assert f'Member "{missing}" not found' in said


def test_a_property_that_never_tells_of_a_change_is_an_error(tmp_path: Path, root: Path) -> None:
    # A base class's signal is silently none at all: the screen would keep what it showed first.
    python = VISIT.replace("constant=True", "notify=Shared.changed")
    code, said = lint(tmp_path, root, "page.visit.language", python)
    assert code == 1
    assert "non-notifiable property visit" in said


def test_a_property_that_qt_refuses_is_an_error(tmp_path: Path, root: Path) -> None:
    python = VISIT.replace("Property(Visit,", 'Property("NoSuchType",')
    code, said = lint(tmp_path, root, "page.title", python)
    assert code == 1
    assert 'Failed to add property "visit"' in said
