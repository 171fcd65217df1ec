"""Rows of an edition as the records that readers get: codes and search results."""

from __future__ import annotations

from kiosk.edition.records import NO_TEXT, Code, Found, Guide, Listing, Notice, Text, Topic


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


def _name(name: str) -> Text:
    return Text(name, "en", "original")
