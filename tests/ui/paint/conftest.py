"""The small edition of handouts (`tests/kiosk/handout/samples.py`), and readers of paper."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from kiosk.edition.reader import Edition

_SAMPLES = Path(__file__).parents[2] / "kiosk" / "handout" / "samples.py"


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> None:
    """The application of all tests, lest drawing makes a smaller one of its own."""


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    name = "handout_samples"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _SAMPLES)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def edition(samples: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    with closing(samples.edition(tmp_path_factory.mktemp("edition"))) as made:
        yield made


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: poppler-utils)")
    return found


@pytest.fixture
def read_pdf(tmp_path: Path) -> Callable[[bytes], str]:
    """The text of a PDF in reading order, by poppler's pdftotext."""

    def read(data: bytes) -> str:
        file = tmp_path / "read.pdf"
        file.write_bytes(data)
        command = [_tool("pdftotext"), "-enc", "UTF-8", str(file), "-"]
        return subprocess.run(command, capture_output=True, check=True).stdout.decode()

    return read


@pytest.fixture
def sheets(tmp_path: Path) -> Callable[[bytes], list[Image.Image]]:
    """The sheets of a PDF as grey pictures of 200 dots an inch, by poppler's pdftoppm."""

    def draw(data: bytes) -> list[Image.Image]:
        file = tmp_path / "draw.pdf"
        file.write_bytes(data)
        for old in tmp_path.glob("sheet-*.png"):
            old.unlink()
        command = [_tool("pdftoppm"), "-r", "200", "-gray", "-png", str(file)]
        subprocess.run([*command, str(tmp_path / "sheet")], check=True)
        return [Image.open(path).convert("L") for path in sorted(tmp_path.glob("sheet-*.png"))]

    return draw
