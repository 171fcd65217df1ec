"""The texts inside a record: naming each by a path, and putting them into a language.

A path is field names joined by dots. Parts of a list are named by their `id`, or by their place
from 1 where they have none: `steps.judge.branches.no.answer`, `phones.<id>.description`,
`cost.text`, `notes.1.text`, `own.2`. Translations are stored under these paths.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_type_hints

from kiosk.edition.records import Text, TextStatus

Record = TypeVar("Record")
Lookup = Callable[[str], tuple[str, TextStatus] | None]
"""Gives the translation of the text at a path, or None where there is none."""


@cache
def _holds_text(kind: Hashable) -> bool:
    """Whether a value of this annotated type can contain a `Text` somewhere."""
    if kind is Text:
        return True
    if is_dataclass(kind):
        return bool(_text_fields(cast("Hashable", kind)))
    return any(_holds_text(part) for part in get_args(kind) if part is not Ellipsis)


@cache
def _text_fields(kind: Hashable) -> tuple[str, ...]:
    """Names of the fields of a record class that can contain a `Text`, in their order."""
    record = cast("Any", kind)
    hints = get_type_hints(record)
    return tuple(each.name for each in fields(record) if _holds_text(hints[each.name]))


def _parts(items: tuple[Any, ...], path: str) -> Iterator[tuple[str, Any]]:
    for place, item in enumerate(items, start=1):
        yield f"{path}.{getattr(item, 'id', place)}", item


def texts(record: object) -> Iterator[tuple[str, Text]]:
    """Every text of a record that is not empty, with its path, in the order of the fields.

    A line for today is none of them: no edition holds it, and no machine translated it.
    """
    for path, text in _walk(record, ""):
        if not path.startswith("for_today."):
            yield path, text


def _walk(value: Any, path: str) -> Iterator[tuple[str, Text]]:  # noqa: ANN401 - any field's value
    if isinstance(value, Text):
        if value.text:
            yield path, value
    elif isinstance(value, tuple):
        for part_path, part in _parts(value, path):
            yield from _walk(part, part_path)
    elif value is not None:
        for name in _text_fields(cast("Hashable", type(value))):
            yield from _walk(getattr(value, name), f"{path}.{name}" if path else name)


def localized(record: Record, language: str, lookup: Lookup) -> Record:
    """The record with each text in `language` where `lookup` has it, else left as it is.

    A translation that nobody reviewed carries the original in `Text.english`, so that it can be
    shown below (rule 6). Field by field: one missing text does not take the others with it (rule 7).
    """
    return cast("Record", _put(record, "", language, lookup))


def _put(value: Any, path: str, language: str, lookup: Lookup) -> Any:  # noqa: ANN401 - as _walk
    if isinstance(value, Text):
        return _translated(value, path, language, lookup)
    if isinstance(value, tuple):
        parts = tuple(_put(part, at, language, lookup) for at, part in _parts(value, path))
        same = all(new is old for new, old in zip(parts, value, strict=True))
        return value if same else parts
    if value is None:
        return None
    changes = {}
    for name in _text_fields(cast("Hashable", type(value))):
        old = getattr(value, name)
        new = _put(old, f"{path}.{name}" if path else name, language, lookup)
        if new is not old:
            changes[name] = new
    return replace(value, **changes) if changes else value


def _translated(original: Text, path: str, language: str, lookup: Lookup) -> Text:
    found = lookup(path) if original.text and original.language != language else None
    if found is None:
        return original
    text, status = found
    return Text(text, language, status, "" if status == "reviewed" else original.text)
