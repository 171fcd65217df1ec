"""The arrows of DESIGN 4 hold, and each rule notices when it is broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [LINT_IMPORTS, "--config", folder / "pyproject.toml", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": ""},
        text=True,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def house(root: Path, tmp_path: Path) -> Path:
    """A copy of the house, to break."""
    for name in ("kiosk", "ui"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_arrows_hold(root: Path) -> None:
    code, said = lint(root)
    assert code == 0, said
    assert "0 broken" in said


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("kiosk/visit.py", "import PySide6.QtCore", "The kiosk knows no Qt"),
        ("kiosk/visit.py", "import ui.messages", "The faces know the kiosk"),
        ("kiosk/edition/records.py", "import kiosk.desk", "downwards only"),
        ("kiosk/desk/types.py", "import kiosk.exchange", "downwards only"),
        ("kiosk/languages.py", "import kiosk.edition.records", "downwards only"),
        ("kiosk/edition/records.py", "import kiosk.handout.document", "Handouts rest"),
        ("kiosk/handout/document.py", "import kiosk.desk", "never meet"),
        ("kiosk/desk/types.py", "import kiosk.handout.document", "never meet"),
        ("ui/visitor/__init__.py", "import ui.staff", "know nothing of staff's"),
        ("ui/visitor/__init__.py", "import kiosk.desk", "read editions only"),
    ],
)
def test_a_broken_arrow_is_found(house: Path, module: str, line: str, contract: str) -> None:
    (house / "ui" / "staff").mkdir(exist_ok=True)
    (house / "ui" / "staff" / "__init__.py").touch()
    file = house / module
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    code, said = lint(house)
    assert code == 1
    broken = [rule for rule in said.splitlines() if rule.endswith("BROKEN")]
    assert any(contract in rule for rule in broken), said
