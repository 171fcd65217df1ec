"""The kiosk's own program with the desk beside it: asked for, ended, and leaving to the system."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.paths import Data

KIOSK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.paths import Data
from ui import app
from ui.visitor.visit_view import PAGES

root, desk = sys.argv[1:]
data, begun, done = Data(Path(root)), Path(root, "begun"), Path(root, "done")
program = [sys.executable, "-c", f"open({str(begun)!r}, 'w').close(); {desk}"]
noticed, faces = [], []
open_face = app.open_face

def opening(*parts, **more):
    faces.append(open_face(*parts, **more))
    watch.start()
    return faces[0]

def look():
    if not noticed:
        if len(faces[0]._ready) == len(PAGES):  # everything is prepared: a visitor comes, then staff
            visit = faces[0].visit
            visit.chooseLanguage("en")
            visit.open("guides", "")
            noticed.append(visit.property("page"))
            visit.askForDesk()
            noticed.append(visit.property("page"))
    elif "went on" not in noticed:
        told = data.log.exists() and "by itself" in data.log.read_text()
        if begun.exists() and (told or done.exists()):
            noticed.append("went on")
            QTimer.singleShot(0, QGuiApplication.quit)

app.application()
watch = QTimer(interval=20)
watch.timeout.connect(look)
app.open_face = opening
app.desk_command = lambda *_, **__: program
noticed.append(app.run(data, size=(1366, 768), window=True))
print(json.dumps(noticed))
"""

Run = Callable[[str], list[str | int]]


@pytest.fixture
def kiosk(data: Data, root: Path) -> Run:
    """Runs the kiosk while staff go to a desk that does what it is told; gives what was noticed."""

    def run(desk: str) -> list[str | int]:
        data.root.mkdir()
        child = subprocess.run(
            [sys.executable, "-c", KIOSK, str(data.root), desk],
            capture_output=True,
            text=True,
            check=True,
            cwd=root,
        )
        assert "Traceback" not in child.stderr
        assert (data.root / "begun").exists()
        noticed: list[str | int] = json.loads(child.stdout)
        return noticed

    return run


def test_a_desk_that_leaves_to_the_system_closes_the_kiosk(kiosk: Run) -> None:
    assert kiosk("raise SystemExit(10)") == ["guides", "language", 0]


def test_a_desk_that_crashes_leaves_the_kiosk_open(kiosk: Run, data: Data) -> None:
    assert kiosk("import os; os.abort()") == ["guides", "language", "went on", 0]
    assert "The staff desk ended by itself. Visitors were not disturbed." in data.log.read_text()


def test_a_desk_that_ends_leaves_the_kiosk_open(kiosk: Run, data: Data) -> None:
    done = str(data.root / "done")
    assert kiosk(f"open({done!r}, 'w').close()") == ["guides", "language", "went on", 0]
    assert not data.log.exists() or "by itself" not in data.log.read_text()


def test_a_kiosk_that_is_told_to_end_takes_the_desk_along(kiosk: Run, data: Data) -> None:
    number, done = data.root / "number", str(data.root / "done")
    desk = (
        f"import os, time; open({str(number)!r}, 'w').write(str(os.getpid())); "
        f"open({done!r}, 'w').close(); time.sleep(60)"
    )
    assert kiosk(desk) == ["guides", "language", "went on", 0]
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text()), 0)
