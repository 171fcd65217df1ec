"""A translator's work goes the whole way: sheet, desk, edition, and what a visitor reads."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from python_calamine import load_workbook

from tests.kiosk.exchange.translators import Cells, rewrite

FOOD = "Food"


def amparo(data: Path, *words: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, on a data folder of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", "--data", str(data), *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == expect, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine with a desk; copied for each test."""
    folder = tmp_path_factory.mktemp("made") / "data"
    amparo(folder, "init", "--name", "Test Library")
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    """A machine with a desk of its own."""
    return shutil.copytree(made, tmp_path / "data")


def test_from_sheet_to_visitor(data: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "so.xlsx"
    amparo(data, "translations", "export", "--language", "so", "--to", str(sheet))
    rows = load_workbook(str(sheet)).get_sheet_by_index(0).to_python()
    assert FOOD in [row[2] for row in rows]

    def translate(cells: Cells) -> None:
        next(row for row in cells if row[2] == FOOD)[3] = "Cunto"

    rewrite(sheet, translate)
    told = amparo(data, "translations", "import", str(sheet)).stdout
    assert "1 new translation" in told
    assert "Nothing was changed" in told
    amparo(data, "publish")
    amparo(data, "topics", "--language", "so", expect=2)
    amparo(data, "translations", "import", str(sheet), "--apply")
    amparo(data, "publish")
    shown = json.loads(amparo(data, "topics", "--language", "so", "--json").stdout)["topics"]
    names = [topic["name"] for topic in shown]
    assert {"text": "Cunto", "language": "so", "status": "draft", "english": FOOD} in names
    again = amparo(data, "translations", "import", str(sheet), "--apply").stdout
    assert "There is nothing to take in." in again


@pytest.mark.parametrize(
    "words",
    [
        ("export", "--language", "xx", "--to", "x.xlsx"),
        ("export", "--language", "so", "--to", "x.ods"),
        ("export", "--language", "so"),
        ("import", "nothing.xlsx"),
        ("import", "flat.xlsx"),
        (),
        ("turn",),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    data: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "flat.xlsx").write_text("no sheet")
    given = [str(tmp_path / word) if word.endswith((".xlsx", ".ods")) else word for word in words]
    said = amparo(data, "translations", *given, expect=2).stderr.strip()
    assert said
    assert said.count("\n") == 0
    assert not list(tmp_path.glob("x.*"))


def test_without_a_desk_there_is_nothing_to_translate(tmp_path: Path) -> None:
    sheet = str(tmp_path / "so.xlsx")
    words = ("translations", "export", "--language", "so", "--to", sheet)
    assert "no desk" in amparo(tmp_path / "data", *words, expect=2).stderr
