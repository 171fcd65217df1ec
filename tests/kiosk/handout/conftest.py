"""The small edition of handouts (`samples.py`), words without Qt, and dumps of documents."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.clock import Today
from kiosk.edition.reader import Edition
from kiosk.handout.wording import Wording

_HERE = Path(__file__).parent


def _module(name: str) -> ModuleType:
    """A module beside this file; tests are no package."""
    known = f"handout_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, _HERE / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    return _module("samples")


@pytest.fixture(scope="session")
def dumps() -> ModuleType:
    return _module("dump")


@pytest.fixture(scope="session")
def edition(samples: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    with closing(samples.edition(tmp_path_factory.mktemp("edition"))) as made:
        yield made


@pytest.fixture(scope="session")
def wording(samples: ModuleType) -> Callable[..., Wording]:
    """Both languages and the day; a language's words are the English in brackets."""
    words = _module("words").words

    def make(language: str, today: Today = samples.TODAY) -> Wording:
        return Wording(words(language), words("en"), today)

    return make
