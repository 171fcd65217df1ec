"""Nothing heavy stands between a visitor and the first frame (DESIGN 3, CRAFT 2)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("sqlalchemy", "alembic", "phonenumbers", "escpos", "babel", "qrcode")

SCREEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from ui import app, commands

application = app.application()

def first_frame():
    print("FIRST FRAME", *sorted(sys.modules))
    application.quit()

def watch():
    windows = QGuiApplication.allWindows()
    if windows:
        windows[0].frameSwapped.connect(first_frame)
        windows[0].update()
    else:
        QTimer.singleShot(0, watch)

QTimer.singleShot(0, watch)
sys.exit(commands.main(["run", "--window", "--size", "540x960", "--data", sys.argv[1]]))
"""


def heavy(modules: set[str]) -> list[str]:
    return sorted(name for name in HEAVY if name in modules)


def test_the_first_frame_needs_nothing_heavy(tmp_path: Path, root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCREEN, tmp_path],
        cwd=root,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
        capture_output=True,
        check=True,
        timeout=60,
    )
    modules = next(line for line in done.stdout.splitlines() if line.startswith("FIRST FRAME"))
    assert "ui.app" in modules
    assert heavy(set(modules.split())) == []


@pytest.mark.parametrize("module", ["ui.app", "ui.commands", "kiosk.edition.reader", "kiosk.visit"])
def test_importing_it_brings_nothing_heavy(root: Path, module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import {module}"],
        cwd=root,
        text=True,
        capture_output=True,
        check=True,
    )
    modules = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert module in modules
    assert heavy(modules) == []
