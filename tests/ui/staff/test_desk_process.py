"""The desk is a process of its own; its exit code says what comes after it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import Data

PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.desk.people import Person
from kiosk.paths import Data
from ui.staff import app

opened = app.open_desk_face
ROSA = Person("6f1d7f3e-6f0c-5b41-9c4e-2f6b7a1f0a11", "Rosa", frozenset({sys.argv[2]}))


def open_and_do(*parts, **more):
    face = opened(*parts, **more)
    face.staff.sign_in(ROSA)
    QTimer.singleShot(0, getattr(face.staff, sys.argv[3]))
    # After it; counts only where what was asked for was refused, and the desk is open still.
    QTimer.singleShot(0, lambda: face.staff.ended.emit(99))
    return face


app.open_desk_face = open_and_do
sys.exit(app.run(Data(Path(sys.argv[1])), size=(1366, 768), window=True, from_kiosk=True))
"""


@pytest.mark.parametrize(
    ("role", "step", "code"),
    [
        ("administrator", "leaveToSystem", 10),
        ("administrator", "leave", 0),
        ("administrator", "signOut", 0),
        ("editor", "leaveToSystem", 99),
    ],
)
def test_the_exit_code_says_what_comes_after(
    place: Data, root: Path, role: str, step: str, code: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(place.root), role, step],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert (done.returncode, done.stderr) == (code, "")
