"""Start and memory, side by side with Chromium in kiosk mode showing the same page as HTML.

Both are looked at from outside, on one virtual screen: the clock runs from starting the process
until the page's colour and its first tile are on the screen; memory is the proportional set size
(PSS) of the whole process tree, two seconds later. Chromium and Xvfb are Debian's.

Prints milliseconds and MB, and the two ratios DESIGN 8 promises (a half, a third).
"""

from __future__ import annotations

import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

WIDTH, HEIGHT = 1080, 1920
ROUNDS = 5
TEAL = (0x0F, 0x4C, 0x55)
WHITE = (0xFF, 0xFF, 0xFF)
HTML = """<!doctype html><meta charset=utf-8><style>
body{{margin:0;background:#F7F4EE;font-family:'Noto Sans',sans-serif;color:#12262B}}
header{{background:#0F4C55;color:#fff;padding:160px 64px 120px;font-size:96px;font-weight:700}}
header p{{font-size:34px;font-weight:400;margin:24px 0 0}}
main{{display:grid;grid-template-columns:1fr 1fr;gap:28px;padding:56px}}
button{{background:#fff;border:2px solid #CFC8B8;border-radius:28px;font:700 52px 'Noto Sans';
padding:48px 0}} button small{{display:block;font:400 32px 'Noto Sans'}}
</style><header>Welcome<p>Find help. We do not ask who you are.</p></header>
<main>{tiles}</main>"""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """An X server without a monitor. Gives its DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    number = os.read(read, 16).decode().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def screen(display: str) -> tuple[bytes, int, int]:
    """What is on the screen: the pixels as BGRX, the offset of the first and bytes a line."""
    dump = subprocess.run(
        ["xwd", "-root", "-silent", "-display", display],
        capture_output=True,
        check=True,
    ).stdout
    header = struct.unpack(">25I", dump[:100])
    return dump, header[0] + header[19] * 12, header[12]


def share(display: str, color: tuple[int, int, int]) -> float:
    """Which part of the screen has the colour, from a grid of 20 by 20 points."""
    try:
        dump, start, stride = screen(display)
    except subprocess.CalledProcessError:
        return 0.0  # a window came or went in the middle of the picture
    wanted = bytes(reversed(color))
    points = [
        start + y * stride + x * 4
        for y in range(24, HEIGHT, HEIGHT // 20)
        for x in range(24, WIDTH, WIDTH // 20)
    ]
    return sum(dump[point : point + 3] == wanted for point in points) / len(points)


def memory(process: psutil.Process) -> float:
    """PSS of a process and all its children, in MB."""
    total = 0
    for one in [process, *process.children(recursive=True)]:
        try:
            total += one.memory_full_info().pss
        except psutil.Error:
            continue
    return total / 1e6


def measure(command: list[str], environment: dict[str, str], display: str) -> tuple[float, float]:
    """Milliseconds until the page can be touched, and MB."""
    begin = time.perf_counter()
    process = psutil.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while share(display, TEAL) < 0.05 or share(display, WHITE) < 0.02:
            if process.poll() is not None or time.perf_counter() - begin > 60:
                pytest.fail(f"{command[0]} showed no page")
        shown = (time.perf_counter() - begin) * 1000
        time.sleep(2)
        return shown, memory(process)
    finally:
        family = [process, *process.children(recursive=True)]
        for one in family:
            one.kill()
        psutil.wait_procs(family)


def commands(folder: Path) -> dict[str, list[str]]:
    """The programs to compare, those that are installed."""
    page = folder / "language.html"
    names = [("English", "Welcome"), ("Español", "Bienvenidos")]
    tiles = "".join(f"<button>{name}<small>{hello}</small></button>" for name, hello in names)
    page.write_text(HTML.format(tiles=tiles), encoding="utf-8")
    amparo = str(Path(sys.executable).parent / "amparo")
    found = {"Amparo": [amparo, "--data", str(folder / "data"), "run"]}
    frozen = Path("dist/amparo/amparo")
    if frozen.exists():
        found["Amparo, frozen"] = [str(frozen), "--data", str(folder / "data"), "run"]
    if chromium := shutil.which("chromium"):
        found["Chromium"] = [
            chromium, "--kiosk", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0",
            f"--user-data-dir={folder / 'chromium'}", page.as_uri(),
        ]  # fmt: skip
    return found


@pytest.mark.bench
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed")
@pytest.mark.skipif(not shutil.which("xwd"), reason="xwd (Debian x11-apps) is not installed")
def test_start_and_memory() -> None:
    """Measure every program in turn, `ROUNDS` times, after one warming round each."""
    print()
    with tempfile.TemporaryDirectory() as name, virtual_screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        figures: dict[str, tuple[float, float]] = {}
        for program, command in commands(Path(name)).items():
            measure(command, environment, display)
            rounds = [measure(command, environment, display) for _ in range(ROUNDS)]
            figures[program] = (
                statistics.median(shown for shown, _ in rounds),
                statistics.median(used for _, used in rounds),
            )
            print(f"{program:16} first usable screen {figures[program][0]:7.0f} ms"
                  f"   memory {figures[program][1]:6.0f} MB PSS")  # fmt: skip
        for program, (shown, used) in figures.items():
            if program != "Chromium" and "Chromium" in figures:
                other = figures["Chromium"]
                print(f"{program} : Chromium   time {shown / other[0]:.2f} (aim 0.50)"
                      f"   memory {used / other[1]:.2f} (aim 0.33)")  # fmt: skip
