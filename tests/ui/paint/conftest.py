"""The small edition of handouts (`tests/kiosk/handout/samples.py`)."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.edition.reader import Edition

_FILE = Path(__file__).parents[2] / "kiosk" / "handout" / "samples.py"


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    name = "handout_samples"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _FILE)
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
