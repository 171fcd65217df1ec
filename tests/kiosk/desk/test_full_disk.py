"""A disk that is full or read-only: one sentence, and nothing half-written.

A process may not make a file longer than a limit (RLIMIT_FSIZE), which is what a full disk does to a
file that grows; and one without rights to a folder stands for a disk that is read-only.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.desk import backup
from kiosk.paths import Data
from tests.kiosk.desk.staff import dump, noon

resource = pytest.importorskip("resource", reason="this system has no limits of a process")

ROOT = Path(__file__).resolve().parents[3]

STAFF = """
import json, os, pathlib, resource, sys
sys.dont_write_bytecode = True
sys.path[:0] = [sys.argv[1], sys.argv[2]]
from kiosk.desk import backup, unsaved
from kiosk.desk.changes import Edit, Insert, new_id, save
from kiosk.desk.database import connect, sqlite_url
from kiosk.errors import AmparoError
from kiosk.paths import Data
from sqlalchemy import select
from kiosk.desk.tables import Service
from staff import noon, person

data, what, limit, user = Data(pathlib.Path(sys.argv[3])), *sys.argv[4:7]
ana = person("Ana", "administrator")
desk = connect(sqlite_url(data.desk))
with desk.reading() as session:
    service = session.scalars(select(Service.id).order_by(Service.id)).first()
if int(user):
    desk.close()
    os.setgid(int(user))
    os.setuid(int(user))
if int(limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
long = "so long " * 40000
edit = Edit("service", service, "wait_time", long, None)
note = Insert("note", new_id(), {"service_id": service, "text": "short"})
steps = {
    "save": lambda: save(desk, [note, edit], ana, noon),
    "unsaved": lambda: unsaved.keep(desk, ana.account_id, "form", {"text": long}, noon),
    "backup": lambda: backup.back_up(data, noon),
    "restore": lambda: backup.restore(data, pathlib.Path(sys.argv[7]), noon, ana),
}
try:
    steps[what]()
    print(json.dumps("done"))
except AmparoError as error:
    print(json.dumps(error.sentence))
"""


@pytest.fixture
def data(_loaded: Path, tmp_path: Path) -> Data:
    root = tmp_path / "machine"
    root.mkdir()
    shutil.copy(_loaded, root / "desk.sqlite")
    return Data(root)


def _does(data: Data, what: str, limit: int = 0, user: int = 0, source: str = "") -> str:
    words = [sys.executable, "-c", STAFF, str(ROOT), str(Path(__file__).parent)]
    words += [str(data.root), what, str(limit), str(user), source]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout))


def _files(data: Data) -> set[str]:
    return {str(path.relative_to(data.root)) for path in data.root.rglob("*") if path.is_file()}


SENTENCE = {
    "save": "Nothing was saved.",
    "unsaved": "Nothing was saved.",
    "backup": "Is the disk full or read-only? Nothing was changed.",
    "restore": "nothing was put back.",
}


@pytest.mark.parametrize("share", [0.02, 0.6])
@pytest.mark.parametrize("what", SENTENCE)
def test_a_full_disk(data: Data, what: str, share: float, tmp_path: Path) -> None:
    source = tmp_path / "source.sqlite"
    shutil.copy(backup.back_up(data, noon), source)
    before, there = dump(data.desk), _files(data)
    size = source.stat().st_size
    sentence = _does(data, what, limit=int(size * share), source=str(source))
    if sentence == "done":
        # The log was short enough for it.
        assert what in {"save", "unsaved"}
        assert share >= 0.6
        return
    assert "disk" in sentence
    assert sentence.count(".") + sentence.count("?") <= 3
    assert sentence.endswith(SENTENCE[what]) or "Nothing was saved." in sentence
    assert dump(data.desk) == before
    assert _files(data) - {"desk.sqlite-wal", "desk.sqlite-shm"} == there
    if share < 0.1:
        # With room again, the same thing works.
        assert _does(data, what, source=str(source)) == "done"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="takes root's rights away"
)
@pytest.mark.parametrize("what", SENTENCE)
def test_a_read_only_disk(data: Data, what: str, tmp_path: Path) -> None:
    source = tmp_path / "source.sqlite"
    shutil.copy(backup.back_up(data, noon), source)
    source.chmod(0o644)
    data.desk.chmod(0o644)
    for folder in [*tmp_path.parents, tmp_path, data.root]:
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    before, there = dump(data.desk), _files(data)
    sentence = _does(data, what, user=65534, source=str(source))
    assert "disk" in sentence
    assert "saved" in sentence or "put back" in sentence or "changed" in sentence
    assert dump(data.desk) == before
    assert _files(data) == there
