"""What is typed and not saved is kept, form by form and person by person."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.desk import unsaved
from kiosk.desk.database import Database
from tests.kiosk.desk.staff import noon, person

ANA, BO = person("Ana").account_id, person("Bo").account_id

ROOT = Path(__file__).resolve().parents[3]

TYPING = """
import os, pathlib, signal, sys
from kiosk.desk import unsaved
from kiosk.desk.database import connect, sqlite_url

desk = connect(sqlite_url(pathlib.Path(sys.argv[1])))
for text in ("5", "50", "507"):
    unsaved.keep(desk, sys.argv[2], "phone:1", {"number": text})
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_each_has_their_own(sqlite_desk: Database) -> None:
    unsaved.keep(sqlite_desk, ANA, "phone:1", {"number": "507", "use": ""}, noon)
    unsaved.keep(sqlite_desk, BO, "phone:1", {"number": "612"}, noon)
    unsaved.keep(sqlite_desk, ANA, "place", {"name": "Our library"}, noon)
    assert unsaved.read(sqlite_desk, ANA, "phone:1") == {"number": "507", "use": ""}
    assert unsaved.read(sqlite_desk, BO, "phone:1") == {"number": "612"}
    assert unsaved.forms(sqlite_desk, ANA) == ("phone:1", "place")
    unsaved.drop(sqlite_desk, ANA, "phone:1")
    assert unsaved.read(sqlite_desk, ANA, "phone:1") == {}
    assert unsaved.read(sqlite_desk, BO, "phone:1") == {"number": "612"}
    assert unsaved.forms(sqlite_desk, ANA) == ("place",)


def test_what_is_typed_now_takes_the_place_of_before(sqlite_desk: Database) -> None:
    unsaved.keep(sqlite_desk, ANA, "phone:1", {"number": "507", "use": "front desk"}, noon)
    unsaved.keep(sqlite_desk, ANA, "phone:1", {"number": "5073"}, noon)
    assert unsaved.read(sqlite_desk, ANA, "phone:1") == {"number": "5073"}
    unsaved.keep(sqlite_desk, ANA, "phone:1", {}, noon)
    assert unsaved.forms(sqlite_desk, ANA) == ()


def test_it_survives_a_process_that_is_killed(sqlite_desk: Database) -> None:
    path = str(sqlite_desk.engine.url.database)
    done = subprocess.run([sys.executable, "-c", TYPING, path, ANA], check=False, cwd=ROOT)
    assert done.returncode == -9
    assert unsaved.read(sqlite_desk, ANA, "phone:1") == {"number": "507"}
