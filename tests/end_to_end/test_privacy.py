"""Nothing about a visitor is left anywhere (DESIGN 8, "Private").

The kiosk runs as a process of its own (`visitor.py`); disk, memory, system calls and crash files are
looked at from outside it. Each look is first shown to see what it looks for.
"""

from __future__ import annotations

import hashlib
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image

from ui import paint

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("visitor.py")
CANARY = "".join(chr(ord("A") + (place * 7 + 22) % 26) for place in range(16))
"""No word of any language; long enough not to be anywhere by chance."""

LETTERS = " ".join(str(ord(letter)) for letter in CANARY)
PIECE = 10
"""Letters of the canary that count as it."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc, which Linux has")


class Kiosk:
    """The process, and what can be asked of it."""

    def __init__(self, process: subprocess.Popen[str], home: Path) -> None:
        self.process = process
        self.home = home

    def ask(self, line: str) -> str:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def quit(self) -> None:
        assert self.process.stdin
        if self.process.poll() is None:
            self.process.stdin.write("quit\n")
            self.process.stdin.flush()
            self.process.wait(60)


@contextmanager
def kiosk(home: Path, *before: str, **more: str) -> Iterator[Kiosk]:
    """A kiosk whose every folder is below `home`."""
    folders = {
        "HOME": home / "home",
        "TMPDIR": home / "tmp",
        "XDG_DATA_HOME": home / "xdg-data",
        "XDG_CONFIG_HOME": home / "xdg-config",
        "XDG_CACHE_HOME": home / "xdg-cache",
        "XDG_STATE_HOME": home / "xdg-state",
        "XDG_RUNTIME_DIR": home / "xdg-run",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    (home / "cwd").mkdir(exist_ok=True)
    environment = {
        **os.environ,
        **{name: str(folder) for name, folder in folders.items()},
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONFAULTHANDLER": "1",
        **more,
    }
    with (home / "stderr").open("w") as errors:
        process = subprocess.Popen(
            [*before, sys.executable, str(PROGRAM), str(home / "data")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=environment,
            cwd=home / "cwd",
            preexec_fn=_cores_allowed,  # noqa: PLW1509 - this test starts no threads before
        )
    try:
        assert process.stdout
        assert process.stdout.readline() == "ready\n", (home / "stderr").read_text()
        yield Kiosk(process, home)
    finally:
        process.kill()
        process.wait()
        assert process.stdin
        assert process.stdout
        process.stdin.close()
        process.stdout.close()


def _cores_allowed() -> None:
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def forms(word: str) -> list[bytes]:
    """A word and its letters in either case, as bytes of C and of Qt."""
    return [each.encode(code) for each in (word.lower(), word) for code in ("ascii", "utf-16-le")]


def in_memory(pid: int, word: str = CANARY) -> int:
    """How often the word, or the first part of it, stands in the memory of a process."""
    count = 0
    with Path(f"/proc/{pid}/mem").open("rb") as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            if "r" not in rights or line.endswith(("[vvar]", "[vdso]", "[vsyscall]")):
                continue
            start, end = (int(each, 16) for each in span.split("-"))
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except (OSError, ValueError):
                continue  # a device's memory
            count += sum(held.count(form) for form in forms(word[:PIECE]))
    return count


def on_disk(folder: Path, word: str = CANARY) -> list[str]:
    """Files below a folder that hold the word or are named by it."""
    found = []
    for path in folder.rglob("*"):
        if word.lower() in path.name.lower():
            found.append(str(path))
        if path.is_file():
            held = path.read_bytes()
            if any(form in held for form in forms(word[:PIECE])):
                found.append(str(path))
    return found


def whole_disk(folder: Path) -> dict[str, tuple[str, int, int, int]]:
    """Every file and folder: hash of its bytes, size, time of change, rights."""
    found = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        state = path.lstat()
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path)] = (digest, state.st_size, state.st_mtime_ns, state.st_mode)
    return found


@linux
def test_a_canary_typed_into_search_is_nowhere_after_the_visit(tmp_path: Path) -> None:
    with kiosk(tmp_path) as place:
        pid = place.process.pid
        assert place.ask(f"type {LETTERS}") == str(len(CANARY))
        assert in_memory(pid) > 0, "the look into memory sees nothing"
        place.ask("collect 1")
        place.ask(f"copy {LETTERS}")
        assert place.ask("clipboard") == CANARY.lower()
        assert place.ask("finish") == "finished"
        assert place.ask("clipboard") == "empty"
        assert in_memory(pid) == 0
        assert on_disk(tmp_path) == []
        assert place.ask("printed") == "0"
        # It crashes after the visit: neither its last words nor a core file tell.
        place.process.send_signal(signal.SIGABRT)
        assert place.process.wait(60) == -signal.SIGABRT
    assert "Fatal Python error: Aborted" in (tmp_path / "stderr").read_text()
    (tmp_path / "probe").write_text(CANARY)
    assert on_disk(tmp_path) == [str(tmp_path / "probe")], "the look at the disk sees nothing else"


@linux
def test_a_crash_during_a_visit_writes_no_word_of_it(tmp_path: Path) -> None:
    """A core file would hold the memory; whether one is written is the system's setting."""
    with kiosk(tmp_path) as place:
        place.ask(f"type {LETTERS}")
        place.process.send_signal(signal.SIGABRT)
        place.process.wait(60)
    cores = [path for path in (tmp_path / "cwd").iterdir() if "core" in path.name]
    left = on_disk(tmp_path)
    assert [path for path in left if Path(path) not in cores] == []
    assert CANARY.lower() not in (tmp_path / "stderr").read_text().lower()


@linux
def test_the_program_writes_no_core_file() -> None:
    tried = "import resource; from ui import wiping; wiping.no_core_files();"
    told = subprocess.run(
        [sys.executable, "-c", f"{tried} print(resource.getrlimit(resource.RLIMIT_CORE)[0])"],
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=_cores_allowed,
    )
    assert told.stdout.strip() == "0"


@pytest.mark.timeout(900)
@pytest.mark.parametrize("visits", [50, pytest.param(1000, marks=pytest.mark.prove)])
def test_the_disk_is_byte_for_byte_the_same_after_visits(tmp_path: Path, visits: int) -> None:
    with kiosk(tmp_path) as place:
        before = whole_disk(tmp_path)
        assert place.ask(f"visits {visits}") == "done"
        assert whole_disk(tmp_path) == before
        assert place.ask("printed") == "0"
        place.quit()
    assert whole_disk(tmp_path) == before
    assert not (tmp_path / "data").exists(), "looking at pages made a data folder"


WRITING = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)")
HARMLESS = re.compile(r'"/dev/(?:null|tty|urandom)"|"/proc/self/|</memfd:')
"""Memory that has a file's number (Qt keeps compiled pages in it) is on no disk."""


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_visits_open_nothing_for_writing_and_no_connection(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    home = tmp_path / "home"
    home.mkdir()
    calls = "open,openat,openat2,creat,connect,sendto,sendmsg,bind,listen,rename,renameat,renameat2"
    calls += (
        ",unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,ftruncate,execve"
    )
    strace = ("strace", "-f", "-y", "-qq", "-o", str(trace), "-e", f"trace={calls}")
    with kiosk(home, *strace) as place:
        already = trace.stat().st_size
        assert "openat" in trace.read_text(), "strace sees nothing"
        assert WRITING.search('openat(AT_FDCWD, "x", O_WRONLY|O_CREAT, 0666) = 3')
        place.ask("visits 11")
        place.ask(f"type {LETTERS}")
        place.ask("finish")
        during = trace.read_bytes()[already:].decode("utf-8", "replace").splitlines()
        place.quit()
    assert during, "nothing was traced during the visits"
    bad = []
    for line in during:
        call = line.split(maxsplit=1)[1] if line[:1].isdigit() else line
        name = call.split("(", 1)[0]
        if name.startswith("open"):
            if WRITING.search(call) and not HARMLESS.search(call):
                bad.append(line)
        elif HARMLESS.search(call):
            continue
        elif not (name in {"connect", "sendto", "sendmsg", "bind"} and "AF_UNIX" in call):
            bad.append(line)
    assert [
        line for line in bad if "<... " not in line and "+++" not in line and "---" not in line
    ] == []


def test_nothing_prints_unless_it_is_asked_to(tmp_path: Path) -> None:
    with kiosk(tmp_path) as place:
        place.ask("visits 10")
        place.ask("collect 3")
        place.ask("page urgent")
        assert place.ask("printed") == "0"
        assert place.ask("print") == "1"
        place.ask("finish")
        place.ask("visits 10")
        assert place.ask("printed") == "1"


MOMENT = datetime(2026, 11, 24, 3, 37, 41)  # noqa: DTZ001 - local wall time


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_paper_shows_the_time_of_day_or_the_machine(
    fresh: Any, tmp_path: Path, language: str
) -> None:
    screen = fresh.screen(language, when=MOMENT)
    edition, today = screen.edition, screen.face.visit.today()
    keys = [edition.all_listings("en")[0].id, edition.guides("en")[0].id]
    keys.append(edition.statements("en")[0].id)
    machine = {socket.gethostname(), os.uname().release}
    for key in keys:
        for text in screen.handouts(key):
            assert not re.search(r"\b0?3[:.]37\b", text)
            assert not any(name in text for name in machine)
    for name in ("slip.png", "page.pdf"):
        paint.save(edition, keys, language, today, tmp_path / name)
    data = (tmp_path / "page.pdf").read_bytes()
    said = pypdf.PdfReader(BytesIO(data))
    told = " ".join(str(value) for value in (said.metadata or {}).values())
    told += said.xmp_metadata.stream.get_data().decode() if said.xmp_metadata else ""
    for page in said.pages:
        told += page.extract_text()
    # Whatever moment the file names, it is not this one: made at 3:37 and at 9:00 it is the same.
    now = datetime.now().astimezone()
    assert not re.search(now.strftime(r"%Y%m%d%H"), told)
    assert not any(name in told for name in machine)
    with Image.open(tmp_path / "slip.png") as picture:
        assert set(picture.info) <= {"dpi", "gamma", "srgb", "chromaticity"}


def test_papers_made_at_different_hours_are_the_same(fresh: Any, tmp_path: Path) -> None:
    papers = []
    for hour in (3, 21):
        screen = fresh.screen("es", when=MOMENT.replace(hour=hour))
        edition, today = screen.edition, screen.face.visit.today()
        key = edition.all_listings("en")[0].id
        made = []
        for name in ("slip.png", "page.pdf"):
            path = tmp_path / f"{hour}-{name}"
            paint.save(edition, [key], "es", today, path)
            made.append(path.read_bytes())
        papers.append(made)
    assert papers[0] == papers[1]
