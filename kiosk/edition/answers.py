"""Rows of an edition as the records that readers get: codes, search results, lines for today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from kiosk.edition.notices_today import ENGLISH, Shown
from kiosk.edition.records import (
    NO_TEXT,
    Code,
    ForToday,
    Found,
    Guide,
    Listing,
    Notice,
    Statement,
    Text,
    Topic,
)

Record = TypeVar("Record", Listing, Guide, Statement, Notice, Topic)


def code(payload: str, size: int, modules: bytes) -> Code:
    """A QR code from its bits, row after row."""
    bits = f"{int.from_bytes(modules, 'big'):0{size * size}b}" if size else ""
    rows = tuple(bits[start : start + size] for start in range(0, size * size, size or 1))
    return Code(payload, size, rows)


def found(record: Listing | Guide | Topic | Notice) -> Found:
    """A record as a search result. Names of places are never translated."""
    if isinstance(record, Listing):
        return Found("listing", record.id, _name(record.name), record.description)
    if isinstance(record, Guide):
        return Found("guide", record.id, record.title, record.summary)
    if isinstance(record, Topic):
        return Found("topic", record.id, record.name, NO_TEXT)
    return Found("notice", record.id, _name(record.name), record.text)


def with_line(record: Record, lines: Mapping[str, Shown], language: str) -> Record:
    """A listing or guide with its line for today, in the language where staff wrote it so.

    A line of the organization stands on each of its listings that has none of its own.
    """
    if not lines or not isinstance(record, Listing | Guide):
        return record
    line = lines.get(record.id)
    if line is None and isinstance(record, Listing):
        line = lines.get(record.organization_id)
    return record if line is None else replace(record, for_today=_for_today(line, language))


def _for_today(line: Shown, language: str) -> ForToday:
    """What staff wrote in another language nobody reviewed: its English stands below."""
    english, own = line.texts[ENGLISH], line.texts.get(language, "")
    if language == ENGLISH or not own:
        text = Text(english, ENGLISH, "original")
    else:
        text = Text(own, language, "draft", english)
    return ForToday(text, line.day, line.dated)


def _name(name: str) -> Text:
    return Text(name, "en", "original")
