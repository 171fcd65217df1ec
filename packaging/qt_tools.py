"""Qt's own command-line tools, as they lie in the PySide6 package of this environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
QT = Path(PySide6.__file__).parent


def run(name: str, *arguments: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run one of Qt's tools in the checkout and give back what it printed.

    Args:
        name: "lupdate", "lrelease", "qmllint" or "qmltyperegistrar".
        arguments: handed on as they are.
        check: stop with what the tool printed when it fails.
    """
    folders = (QT, QT / "Qt" / "libexec", QT / "Qt" / "bin")
    program = next((f / name for f in folders if (f / name).exists()), None)
    if program is None:
        sys.exit(f"Qt's tool {name} is not in {QT}; PySide6-Essentials is incomplete.")
    done = subprocess.run(
        [program, *arguments], cwd=ROOT, text=True, capture_output=True, check=False
    )
    if check and done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")
    return done
