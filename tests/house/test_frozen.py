"""The frozen program works in an empty home, and is about as small as promised (DESIGN 8)."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.prove, pytest.mark.timeout(900)]

AIM_MB = 200
ALLOWED_MB = AIM_MB + 30
"""The aim is an aim; past this somebody brought a whole part of Qt along."""


def test_the_frozen_program_tries_itself(root: Path) -> None:
    done = subprocess.run(
        [root / "packaging" / "freeze.sh"], text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    size = re.search(r"dist/amparo: (\d+) MB unpacked", done.stdout)
    assert size is not None
    assert int(size[1]) < ALLOWED_MB
