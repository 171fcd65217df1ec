"""The two commands that people meet first."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path


def test_without_a_screen_run_says_so(root: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [root / "packaging" / "run.sh"],
        env={k: v for k, v in os.environ.items() if k not in hidden},
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert "There is no screen here" in done.stderr
    assert "make tour" in done.stderr


def test_locked_requirements_are_exact_and_name_no_place(root: Path) -> None:
    for file in root.glob("packaging/requirements*.txt"):
        text = file.read_text(encoding="utf-8")
        lines = [line.strip() for line in text.splitlines() if not line.startswith("#")]
        packages = [line for line in lines if not line.startswith("-")]
        assert packages
        for package in packages:
            assert re.match(r"[\w.-]+==[\w.]+( ; [^/]+)? \\$", package)
        others = [line for line in lines if line.startswith("-")]
        assert len(others) >= len(packages)
        for line in others:
            assert re.match(r"--hash=sha256:[0-9a-f]{64}( \\)?$", line)


def test_make_help_names_every_target(root: Path) -> None:
    text = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^\.PHONY: (\S+)", text, re.MULTILINE))
    done = subprocess.run(["make", "help"], cwd=root, text=True, capture_output=True, check=True)
    assert {line.split()[1] for line in done.stdout.splitlines()} == targets
    assert {"run", "test", "prove", "lint", "bench", "tour", "freeze"} <= targets
