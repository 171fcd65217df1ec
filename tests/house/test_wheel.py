"""An installed wheel works without the checkout, and is the same byte for byte when built again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = [pytest.mark.prove, pytest.mark.timeout(600)]


def run(*command: str | Path, cwd: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        command, cwd=cwd, env=environment, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(root: Path, folder: Path) -> Path:
    """Build a wheel from a copy of what is in version control, and nothing that was built."""
    copy = folder / "checkout"
    for name in run("git", "ls-files", "-z", cwd=root).split("\0"):
        if name and (root / name).exists():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / name, copy / name)
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=copy)
    shutil.rmtree(copy)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(Path(__file__).parents[2], tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def installed(wheel: Path, tmp_path: Path) -> Path:
    """A virtual environment with the wheel, and with the packages of this one beside it."""
    environment = tmp_path / "environment"
    venv.create(environment, symlinks=True)
    python = environment / "bin" / "python"
    run(
        *(sys.executable, "-m", "pip", "--python", python, "install", "--quiet"),
        *("--no-deps", "--no-index", wheel),
        cwd=tmp_path,
    )
    packages = sysconfig.get_path("purelib")
    site = Path(
        run(
            python, "-c", "import sysconfig as s; print(s.get_path('purelib'))", cwd=tmp_path
        ).strip()
    )
    # Only this folder's packages: the checkout's own link in it is not followed.
    (site / "beside.pth").write_text(packages)
    return environment


def test_it_opens_the_starter_edition(installed: Path, tmp_path: Path) -> None:
    amparo = installed / "bin" / "amparo"
    said = run(amparo, "--data", tmp_path / "data", "listings", "--json", cwd=tmp_path)
    assert len(json.loads(said)["listings"]) > 10
    where = "import kiosk, ui; print(kiosk.__file__, ui.__file__)"
    files = run(installed / "bin" / "python", "-c", where, cwd=tmp_path).split()
    assert all(file.startswith(str(installed)) for file in files)


def test_it_holds_what_ships_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"ui/visitor/Main.qml", "amparo_data/translations/es.qm"} <= names
    assert "amparo_data/assets/edition/edition-0.sqlite" in names
    assert any(name.startswith("amparo_data/assets/fonts/") for name in names)
    tops = {name.split("/")[0] for name in names}
    assert tops == {"kiosk", "ui", "amparo_data", "amparo-0.1.0.dist-info"}
    assert not [name for name in names if "en-XA" in name or "ar-XB" in name]


def test_building_it_again_gives_the_same_bytes(wheel: Path, root: Path, tmp_path: Path) -> None:
    again = build(root, tmp_path)
    assert (
        hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(wheel.read_bytes()).digest()
    )
