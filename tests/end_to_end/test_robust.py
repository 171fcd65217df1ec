"""Whatever is broken, a visitor gets the best there is, and staff a line about it (DESIGN 8, "Lasting").

The kiosk is the real program, `amparo run`, in a process of its own; it is told to end as an
administrator would.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.edition import opening, store
from kiosk.paths import Data
from ui import doctor

ROOT = Path(__file__).parents[2]
READY = """
import os, signal, sys
from PySide6.QtCore import QTimer
from kiosk.paths import Data
from pathlib import Path
from ui import app, face
opened = face.open_face
def told(*arguments, **parts):
    made = opened(*arguments, **parts)
    def say():
        info = made.visit.edition().info
        made.visit.chooseLanguage("en")
        print(info.number, info.starter, made.visit.property("page"), flush=True)
        os.kill(os.getpid(), signal.SIGTERM)
    QTimer.singleShot(1500, say)
    return made
app.open_face = told
sys.exit(app.run(Data(Path(sys.argv[1])), size=(1080, 1920), window=True))
"""


def run_kiosk(
    data: Path, limits: Callable[[], None] | None = None, program: str = READY
) -> tuple[str, str]:
    """Start the program, let it show its first page and end it. Returns what it said."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(data)],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=limits,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode in {0, -signal.SIGTERM}, (done.returncode, done.stderr)
    return done.stdout.strip(), done.stderr


def log_of(data: Path) -> str:
    log = Data(data).log
    return log.read_text(encoding="utf-8") if log.exists() else ""


def said_by_doctor(data: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", "--data", str(data), "doctor", "--json"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return [each["says"] for each in json.loads(done.stdout)["findings"] if each["level"] == "bad"]


@pytest.fixture
def place(small: Any) -> Path:
    """A data folder with two editions, the second one shown."""
    small.publish()
    small.publish()
    root: Path = small.data.root
    return root


def corrupt(folder: Path) -> None:
    path = folder / "edition-2.sqlite"
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 0x10
    path.write_bytes(held)


def missing(folder: Path) -> None:
    (folder / "edition-2.sqlite").unlink()


def half_written(folder: Path) -> None:
    path = folder / "edition-2.sqlite"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def newer_format(folder: Path) -> None:
    path = folder / "edition-2.sqlite"
    database = sqlite3.connect(path)
    database.execute("UPDATE meta SET value = '999' WHERE key = 'format'")
    database.commit()
    database.close()
    opening.sidecar(path).write_text(f"{opening.sha256(path)}  {path.name}\n")


def no_sidecar(folder: Path) -> None:
    opening.sidecar(folder / "edition-2.sqlite").unlink()


def torn_pointer(folder: Path) -> None:
    (folder / "edition-2.sqlite").unlink()
    (folder / "current").write_bytes(b"{")


BREAKS = [corrupt, missing, half_written, newer_format, no_sidecar, torn_pointer]


@pytest.mark.parametrize("harm", BREAKS, ids=lambda each: each.__name__)
def test_a_bad_edition_means_the_one_before_and_a_line_for_staff(
    place: Path, harm: Callable[[Path], None]
) -> None:
    harm(place / "editions")
    shown, _ = run_kiosk(place)
    assert shown == "1 False home"
    assert log_of(place).strip(), "nothing was written for staff"
    assert "Traceback" not in log_of(place)
    assert any("dition" in line or "shown" in line for line in said_by_doctor(place))


def test_without_any_good_edition_the_starter_shows(place: Path) -> None:
    for path in (place / "editions").glob("edition-*.sqlite"):
        path.write_bytes(b"")
    shown, _ = run_kiosk(place)
    assert shown == "0 True home"
    assert "cannot be shown" in log_of(place)


@pytest.mark.parametrize("content", [b"idle_seconds = ", b"\xff\xfe\x00", b"idle_seconds = 3\n"])
def test_unreadable_settings_keep_the_usual_ones(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    shown, _ = run_kiosk(tmp_path)
    assert shown == "0 True home"
    assert "setting" in log_of(tmp_path).lower()
    assert any("setting" in line.lower() for line in said_by_doctor(tmp_path))


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own, where this machine lets us make one (root on Linux)."""
    folder.mkdir()
    if os.geteuid() or sys.platform != "linux" or not shutil.which("mount"):
        pytest.skip("only root on Linux can make a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)


def test_a_data_folder_that_cannot_be_written_costs_the_log_not_the_screen(
    place: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "64m") as disk:
        data = Path(shutil.copytree(place, disk / "data"))
        (data / "settings.toml").write_bytes(b"idle_seconds = 3")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        shown, errors = run_kiosk(data)
        assert shown == "2 False home"
        assert "idle_seconds" in errors
        assert not Data(data).log.exists()
        assert not Data(data).last_seen.exists()
        assert any("cannot be written" in says for says in said_by_doctor(data))


def test_a_read_only_folder_is_a_finding_of_doctor(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    bad = [each.says for each in doctor.examine(Data(place)) if each.level == "bad"]
    assert any("cannot be written" in says for says in bad)


def nothing_can_be_written() -> None:
    """No file can grow: writing fails as on a full disk (EFBIG, where that has ENOSPC)."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_a_full_disk_costs_the_log_not_the_screen(place: Path) -> None:
    corrupt(place / "editions")
    shown, _ = run_kiosk(place, nothing_can_be_written)
    assert shown == "1 False home"
    assert log_of(place) == ""


def fill(path: Path) -> None:
    """Take all the room there is."""
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY)
    with suppress(OSError):
        while os.write(descriptor, bytes(4096)):
            pass
    with suppress(OSError):
        os.close(descriptor)


def test_on_a_full_disk_the_kiosk_opens_and_publishing_is_refused_in_a_sentence(
    small: Any, tmp_path: Path
) -> None:
    small.publish()
    with small_disk(tmp_path / "disk", "6m") as disk:
        data = Path(shutil.copytree(small.data.root, disk / "data"))
        fill(data / "filler")
        shown, _ = run_kiosk(data)
        assert shown == "1 False home"
        done = subprocess.run(
            [sys.executable, "-m", "ui.commands", "--data", str(data), "publish"],
            capture_output=True, text=True, check=False, cwd=ROOT,
        )  # fmt: skip
        assert done.returncode in {1, 2}
        assert "Traceback" not in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
        with closing(store.open_best(data / "editions", data, lambda *_: None)) as edition:
            assert edition.info.number == 1


NO_FONTS = """
from pathlib import Path
from kiosk import paths
paths.fonts = lambda: Path("/nowhere")
"""


def test_without_fonts_the_pages_open_and_staff_know(tmp_path: Path) -> None:
    shown, _ = run_kiosk(tmp_path, program=NO_FONTS + READY)
    assert shown == "0 True home"
    assert "font" in log_of(tmp_path).lower()


def test_doctor_says_that_fonts_are_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk import paths  # noqa: PLC0415

    monkeypatch.setattr(paths, "fonts", lambda: tmp_path / "nowhere")
    bad = [each.says for each in doctor.examine(Data(tmp_path)) if each.level == "bad"]
    assert any("font" in says for says in bad)


@pytest.mark.parametrize("printer", ["ipp://127.0.0.1:9/none", "No such printer"])
def test_a_printer_that_is_not_there_costs_paper_only(tmp_path: Path, printer: str) -> None:
    (tmp_path / "settings.toml").write_text(f'page_printer = "{printer}"\n')
    shown, _ = run_kiosk(tmp_path)
    assert shown == "0 True home"
    assert any("rinter" in says or printer in says for says in said_by_doctor(tmp_path))


def test_the_last_date_is_kept_at_the_start(tmp_path: Path) -> None:
    run_kiosk(tmp_path)
    assert Data(tmp_path).last_seen.exists()
    assert Data(tmp_path).last_seen.read_text().strip()[:4] >= "2026"
