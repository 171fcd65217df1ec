from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def build(root: Path) -> str:
    return subprocess.run(
        [sys.executable, root / "packaging" / "build_step.py"],
        text=True,
        capture_output=True,
        check=True,
    ).stdout


def made(root: Path) -> dict[Path, int]:
    files = [*root.glob("translations/*.qm"), *root.glob("assets/edition/*")]
    return {file: file.stat().st_mtime_ns for file in files}


def test_what_did_not_change_is_not_made_again(root: Path) -> None:
    build(root)
    before = made(root)
    assert {"es.qm", "en-XA.qm", "ar-XB.qm", "edition-0.sqlite"} <= {file.name for file in before}
    assert build(root) == ""
    assert made(root) == before
