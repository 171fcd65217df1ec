"""The kinds of record that have an id and can be shown, by name and by type."""

from __future__ import annotations

from typing import Any

from kiosk.edition.records import Guide, Listing, Notice, Statement, Topic

TYPES: dict[str, Any] = {
    "listing": Listing,
    "guide": Guide,
    "statement": Statement,
    "notice": Notice,
    "topic": Topic,
}

IN_ORDER = tuple(TYPES)
"""Where two records have the same code, the kind that comes first is meant."""

KINDS: dict[type[Any], str] = {kind: name for name, kind in TYPES.items()}
