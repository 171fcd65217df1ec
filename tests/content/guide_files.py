"""The guide and statement files as plain data, and what the paper of facts lets them say.

The paper is the oracle: `conftest` takes it apart, without any of the program's own readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "assets" / "starter"

NEVER = {"det-9", "hea-4", "hea-5", "lang-4", "stance.9", "trap.1"}
"""Lapsed, open, without a source, or about a place that is closed."""

_TRAP_STATUS = {"2": "contested", "3": "contested", "4": "changed", "5": "changed"}
RANK = {"settled": 0, "local": 1, "changed": 2, "contested": 3}


@dataclass(frozen=True)
class File:
    """One YAML file of a pack and its Spanish."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def pack(self) -> str:
        return self.path.parent.parent.name

    @property
    def data(self) -> dict[str, Any]:
        return load(self.path)

    @property
    def spanish(self) -> dict[str, Any]:
        return load(self.path.with_suffix(".es.yaml"))


@dataclass(frozen=True)
class Row:
    """One claim of the paper: its whole row, and the status it may be shown with."""

    text: str
    status: str


@cache
def load(path: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(path.read_text("utf-8")))


def files(kind: str) -> list[File]:
    """All files of a kind ("guides" or "statements"), without translations."""
    found = sorted(STARTER.glob(f"*/{kind}/*.yaml"))
    return [File(path) for path in found if path.suffixes == [".yaml"]]


def each(kind: str) -> pytest.MarkDecorator:
    """Run a test once for every file of a kind."""
    return pytest.mark.parametrize("file", files(kind), ids=lambda file: file.name)


def steps(file: File) -> list[dict[str, Any]]:
    return list(file.data["steps"])


def branches(file: File) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for step in steps(file):
        for branch in step.get("branches", ()):
            yield step, branch


def step_text(step: dict[str, Any]) -> str:
    return f"{step['title']} {step.get('text', '')}".strip()


def texts(file: File) -> dict[str, str]:
    """Every translatable text by its path, as the schema of translations names it."""
    data = file.data
    if "lines" in data:
        lines = {f"lines.{at}": line["text"] for at, line in enumerate(data["lines"], 1)}
        return {"to": data["to"], **lines}
    found = {"title": data["title"], "summary": data["summary"]["text"]}
    if "caution" in data:
        found["caution"] = data["caution"]["text"]
    if "link" in data:
        found["link.label"] = data["link"]["label"]
    for step in data["steps"]:
        at = f"steps.{step['id']}"
        found[f"{at}.title"] = step["title"]
        if step.get("text"):
            found[f"{at}.text"] = step["text"]
        for branch in step.get("branches", ()):
            for field in ("answer", "text"):
                found[f"{at}.branches.{branch['id']}.{field}"] = branch[field]
    return found


def facts_of(part: Any) -> set[str]:
    """Every fact id named anywhere in a part of a file."""
    if isinstance(part, dict):
        own = set(part.get("facts", ())) if isinstance(part.get("facts"), list) else set()
        return own.union(*(facts_of(value) for value in part.values()))
    if isinstance(part, list):
        return set().union(*(facts_of(value) for value in part))
    return set()


@dataclass(frozen=True)
class Oracle:
    """Every claim of the paper by its id, and the dates of what it cites."""

    text: str
    rows: dict[str, Row]
    contacts: dict[str, dict[str, Any]]
    sources: dict[str, str]

    def row(self, fact: str) -> Row | None:
        """A fact by id: a numbered row, or a field of a contact by its place."""
        if fact in self.rows:
            return self.rows[fact]
        owner, _, field = fact.partition(".")
        name, _, place = field.partition(".")
        for key, value in self.contacts.get(owner, {}).items():
            if key.replace("_", "-").startswith(name):
                return Row(str(value[int(place) - 1] if place else value), "settled")
        return None

    def known(self, facts: Iterable[str]) -> list[Row]:
        return [found for fact in facts if (found := self.row(fact))]

    def most_careful(self, facts: Iterable[str]) -> str:
        """The status a guide must at least have that rests on these facts."""
        found = [row.status for row in self.known(facts)]
        return max(found, key=RANK.__getitem__, default="settled")


def oracle_of(paper: Any) -> Oracle:
    """Numbered facts, statements of section 2.8 and traps, each with its row."""
    found = {
        fact: Row(" | ".join(cells.values()), _status(cells["status"]))
        for fact, cells in paper.rows.items()
    }
    spoken = paper.text.split("### 2.8")[1].split("\n---")[0]
    for number, line in enumerate(re.findall(r"^\| \d{4}.*$", spoken, re.MULTILINE), 1):
        found[f"stance.{number}"] = Row(line, "local")
    traps = paper.text.split("### The five traps found")[1].split("\n---")[0]
    for number, line in re.findall(r"^(\d)\. (.*)$", traps, re.MULTILINE):
        found[f"trap.{number}"] = Row(line, _TRAP_STATUS.get(number, "never"))
    return Oracle(paper.text, found, paper.records, paper.sources)


def _status(cell: str) -> str:
    """The status of section 0, rule 2b, from the last cell of a row."""
    if re.search(r"OPEN|needs source|/dated", cell):
        return "never"
    if "CONTESTED" in cell:
        return "contested"
    if "CHANGED" in cell:
        return "changed"
    assert re.match(r"stable|A, 2025|2025", cell), cell
    return "settled"
