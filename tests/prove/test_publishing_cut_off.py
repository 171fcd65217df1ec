"""Publishing and hiding, cut off at every system call that changes the disk.

strace kills the process as it enters the call, or lets the call fail as on a full disk. Whatever the
moment, the kiosk then opens the old edition or the new one, whole, and the next publishing works.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.edition import store, withdrawals
from kiosk.edition.commit import commit

pytestmark = [pytest.mark.prove, pytest.mark.timeout(900)]

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "kiosk" / "edition" / "samples.py"

CALLS = (
    "write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,"
    "rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,fallocate,link,linkat"
)

PUBLISH = """
import pathlib, sys
sys.dont_write_bytecode = True
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import samples
from kiosk.edition.commit import commit
from kiosk.errors import AmparoError
try:
    commit(pathlib.Path(sys.argv[3]), samples.content(synonyms={}))
except AmparoError as error:
    sys.exit(11)
"""

HIDE = """
import datetime, pathlib, sys
sys.dont_write_bytecode = True
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from kiosk.edition import withdrawals
from kiosk.errors import AmparoError
try:
    withdrawals.withdraw(pathlib.Path(sys.argv[3]), "K48", "", datetime.date(2026, 11, 24))
except AmparoError as error:
    sys.exit(11)
"""

REFUSED = 11
KILLED = (-9, 128 + 9)


@pytest.fixture(scope="module")
def samples() -> ModuleType:
    spec = importlib.util.spec_from_file_location("amparo_prove_samples", SAMPLES)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_traced(program: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program on a folder of editions under strace."""
    words = ["strace", "-f", "-qq", "-o", str(folder.with_suffix(".trace")), *options]
    words += ["-e", f"trace={CALLS}", sys.executable, "-c", program]
    words += [str(SAMPLES.parent), str(ROOT), str(folder)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module", autouse=True)
def strace_works(tmp_path_factory: pytest.TempPathFactory) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    folder = tmp_path_factory.mktemp("tried") / "editions"
    done = run_traced("pass", folder)
    if done.returncode:
        pytest.skip(f"strace may not trace here: {done.stderr.strip()}")


def calls(program: str, folder: Path) -> Iterator[tuple[str, int]]:
    """Name and place of each traced call of an undisturbed run."""
    done = run_traced(program, folder)
    assert done.returncode == 0, done.stderr
    lines = folder.with_suffix(".trace").read_text().splitlines()
    names = [match[1] for line in lines if (match := re.match(r"\d+ +(\w+)\(", line))]
    counted: Counter[str] = Counter()
    for name in names:
        counted[name] += 1
        yield name, counted[name]


def fresh(prepared: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(prepared, folder)


@pytest.fixture
def prepared(tmp_path: Path, samples: ModuleType) -> Path:
    """One edition, one thing hidden."""
    folder = tmp_path / "prepared"
    commit(folder, samples.content())
    withdrawals.withdraw(folder, "K47", "wrong", date(2026, 11, 24))
    return folder


def complain(sentence: str, detail: str) -> None:
    """For when there must be nothing to report."""
    raise AssertionError(f"{sentence} {detail}")


def ignore(_sentence: str, _detail: str) -> None:
    """For when there may be something to report: a fresh machine without a starter."""


def whole_edition(folder: Path, samples: ModuleType) -> int:
    """Number of the edition that a kiosk opens without complaint; all of it is there."""
    with closing(store.open_best(folder, folder / "none", complain)) as edition:
        edition.withdraw(frozenset())
        assert set(edition.all_listings("en")) == set(samples.LISTINGS)
        assert edition.media(samples.LOGO_NAME) == samples.LOGO
        return edition.info.number


@pytest.mark.parametrize("end", ["signal=KILL", "error=ENOSPC", "error=EIO"])
def test_publishing(prepared: Path, tmp_path: Path, samples: ModuleType, end: str) -> None:
    folder = tmp_path / "editions"
    fresh(prepared, folder)
    places = list(calls(PUBLISH, folder))
    assert len(places) > 30
    assert whole_edition(folder, samples) == 2
    seen: Counter[int] = Counter()
    for name, place in places:
        fresh(prepared, folder)
        done = run_traced(PUBLISH, folder, "-e", f"inject={name}:{end}:when={place}")
        at = f"{name} {place} with {end}: {done.stderr}"
        if end == "signal=KILL":
            assert done.returncode in KILLED, at
        else:
            assert done.returncode in {0, REFUSED}, at
        shown = whole_edition(folder, samples)
        assert shown in {1, 2}, at
        if done.returncode == 0:
            assert shown == 2, at
        seen[shown] += 1
        assert withdrawals.read(folder) == {"K47"}, at
        assert commit(folder, samples.content()).number > shown, at
        left = [path.name for path in folder.iterdir() if re.search("part|new|journal", path.name)]
        assert left == [], at
    print(f"\n{end}: {len(places)} calls; shown afterwards: {dict(seen)}")  # noqa: T201 - proof
    assert seen[1] > 20


@pytest.mark.parametrize("end", ["signal=KILL", "error=ENOSPC"])
def test_hiding(prepared: Path, tmp_path: Path, end: str) -> None:
    folder = tmp_path / "editions"
    fresh(prepared, folder)
    places = list(calls(HIDE, folder))
    assert len(places) >= 6
    for name, place in places:
        fresh(prepared, folder)
        done = run_traced(HIDE, folder, "-e", f"inject={name}:{end}:when={place}")
        at = f"{name} {place} with {end}: {done.returncode} {done.stderr}"
        found = withdrawals.read(folder, complain)
        assert found in ({"K47"}, {"K47", "K48"}), at
        if done.returncode == 0:
            assert "K48" in found, at
    print(f"\nhiding, {end}: {len(places)} calls")  # noqa: T201 - proof


@pytest.mark.parametrize("end", ["signal=KILL", "error=ENOSPC"])
def test_the_first_publishing_of_all(tmp_path: Path, samples: ModuleType, end: str) -> None:
    folder = tmp_path / "editions"
    folder.mkdir()
    places = list(calls(PUBLISH, folder))
    for name, place in places:
        shutil.rmtree(folder)
        folder.mkdir()
        run_traced(PUBLISH, folder, "-e", f"inject={name}:{end}:when={place}")
        with closing(store.open_best(folder, folder / "none", ignore)) as edition:
            assert edition.info.number in {0, 1}, (name, place)
            if edition.info.number:
                assert set(edition.all_listings("en")) == set(samples.LISTINGS)
        commit(folder, samples.content())
        assert whole_edition(folder, samples) >= 1
