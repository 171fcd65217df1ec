"""Setting up says what is missing in one command, where it may not install it itself."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TOOLS = ("awk", "bash", "dirname", "env", "grep", "tr", "uname")


@pytest.fixture
def machine(root: Path, tmp_path: Path) -> Path:
    """A Debian without any of the packages, of somebody who is not root."""
    (tmp_path / "packaging").mkdir()
    for name in ("setup.sh", "system-packages.txt"):
        shutil.copy(root / "packaging" / name, tmp_path / "packaging")
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in TOOLS:
        (tools / name).symlink_to(shutil.which(name) or "/bin/false")
    program(tools / "id", "echo 1000")
    program(tools / "apt-get", "exit 1")
    program(tools / "dpkg-query", "exit 1")
    return tmp_path


def program(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def setup(machine: Path, purpose: str = "run") -> tuple[int, str]:
    done = subprocess.run(
        [machine / "packaging" / "setup.sh", purpose],
        env={"PATH": str(machine / "bin")},
        text=True,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stderr


def commands(said: str) -> list[str]:
    return [line.strip() for line in said.splitlines() if line.startswith("    ")]


def test_missing_libraries_are_one_command_to_paste(machine: Path) -> None:
    program(machine / "bin" / "python3.11", "exit 0")
    code, said = setup(machine)
    assert code == 1
    (command,) = commands(said)
    assert command.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert "libxcb-cursor0" in command
    assert "xvfb" not in command
    (command,) = commands(setup(machine, "test")[1])
    assert "xvfb" in command


def test_installed_libraries_are_not_asked_for(machine: Path) -> None:
    # Newer systems call some packages ...t64.
    program(machine / "bin" / "python3.11", "exit 0")
    known = 'case "$*" in *cups2t64|*libgl1) echo -n installed;; *) exit 1;; esac'
    program(machine / "bin" / "dpkg-query", known)
    (command,) = commands(setup(machine)[1])
    assert "libcups2" not in command.split()
    assert "libgl1" not in command.split()
    assert "libegl1" in command.split()


def test_a_missing_python_is_one_command_to_paste(machine: Path) -> None:
    program(machine / "bin" / "python3", "exit 1")  # too old
    code, said = setup(machine)
    assert code == 1
    (command,) = commands(said)
    assert command.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert command.endswith(" python3 python3-venv")


def test_elsewhere_than_on_debian_python_is_asked_for(machine: Path) -> None:
    (machine / "bin" / "apt-get").unlink()
    code, said = setup(machine)
    assert code == 1
    assert "needs Python 3.11 or later" in said
