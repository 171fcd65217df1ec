"""YAML with the line of every value, so that an error can say where it is.

Everything is read as it was typed: `2020-03` and `2020-03-24` stay texts, only plain whole numbers,
true, false and nothing are more than text. A key that stands twice in one mapping is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

Place = tuple[str | int, ...]
"""Keys and list places (from 0) that lead to a value: ("services", 0, "phones", 1, "number")."""

Kind = TypeVar("Kind")

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one written in C, where PyYAML was built with it: ten times as fast."""

_BOOL = "tag:yaml.org,2002:bool"
_INT = "tag:yaml.org,2002:int"
_NULL = "tag:yaml.org,2002:null"


class LocatedError(Exception):
    """What is wrong in a file, with the line (from 1)."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class Document:
    """A file's plain data, and on which line (from 1) each value stands."""

    data: Any
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """The line of a value, or of the nearest thing around it that is there."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def typed(self, kind: type[Kind]) -> Kind:
        """The data in its schema's shape.

        Raises:
            LocatedError: the first thing that does not fit.
        """
        try:
            return msgspec.convert(self.data, kind)
        except msgspec.ValidationError as error:
            place = _place(str(error))
            raise LocatedError(self.line(place), _sentence(str(error), place)) from error


def read(path: Path) -> Document:
    """Read a file.

    Raises:
        LocatedError: it is not UTF-8, not YAML, or has a key twice.
        OSError: it cannot be read.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except UnicodeDecodeError as error:
        raise LocatedError(1, "is not saved as UTF-8: save it so") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or "cannot be read"
        line = mark.line + 1 if mark else 1
        raise LocatedError(line, f"is not YAML: {what}. Look at quotes and indents") from error
    except yaml.YAMLError as error:
        raise LocatedError(1, f"is not YAML: {error}") from error
    lines: dict[Place, int] = {}
    return Document(None if node is None else _plain(node, (), lines), lines)


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int]) -> Any:  # noqa: ANN401 - any data
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, (*place, at), lines) for at, each in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, lines)
    if node.tag == _NULL:
        return None
    if node.tag == _BOOL:
        return node.value.lower() in {"true", "yes", "on"}
    if node.tag == _INT and re.fullmatch(r"0|-?[1-9]\d*", node.value):
        return int(node.value)
    return str(node.value)


def _mapping(node: yaml.MappingNode, place: Place, lines: dict[Place, int]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in found:
            raise LocatedError(line, f"has `{key}` twice: keep one")
        lines[(*place, key)] = line
        found[key] = _plain(value_node, (*place, key), lines)
    return found


def _place(message: str) -> Place:
    """Where msgspec says the error is: "… - at `$.services[0].phones[1]`"."""
    found = re.search(r" - at `(?:key in )?\$(.*)`$", message)
    parts = re.findall(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]", found.group(1)) if found else []
    place: list[str | int] = []
    for name, index in parts:
        if index == "...":
            break
        place.append(int(index) if index else name)
    unknown = re.match(r"Object contains unknown field `(.+?)`", message)
    return (*place, unknown.group(1)) if unknown else tuple(place)


def _sentence(message: str, place: Place) -> str:
    """What is wrong and what to do, from msgspec's message."""
    what = message.split(" - at `", maxsplit=1)[0]
    where = ".".join(map(str, place))
    unknown = re.match(r"Object contains unknown field `(.+?)`", what)
    if unknown:
        return f"has a field `{unknown.group(1)}` that is not known: correct its name"
    missing = re.match(r"Object missing required field `(.+?)`", what)
    if missing:
        inside = f" in {where}" if where else ""
        return f"lacks the field `{missing.group(1)}`{inside}: add it"
    if what == "Expected `str`, got `int`":
        return f"has a plain number in {where}: put it in quotes"
    if "matching regex" in what:
        return f"has a value in {where} that is not written as it should be ({what})"
    return f"does not fit in {where or 'the whole'}: {what[0].lower()}{what[1:]}"
