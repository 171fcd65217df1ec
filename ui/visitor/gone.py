"""Tells whether the page that is open still has something to show, after staff hid a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit import Position

if TYPE_CHECKING:
    from kiosk.edition.reader import Edition

ANY_RECORD = frozenset({"proof", "handout", "code"})
"""Pages that show a listing, guide or statement; its id stands before the first "/"."""


def is_gone(edition: Edition, position: Position) -> bool:
    """True when the page shows a record that the edition no longer gives."""
    key = position.record
    if not key:
        return False
    kinds = {
        "listing": edition.listing,
        "guide": edition.guide,
        "statement": edition.statement,
        "notice": edition.notice,
    }
    if position.page in kinds:
        return kinds[position.page](key, "en") is None
    if position.page == "topic":
        return not any(key in {topic.id, topic.code} for topic in edition.topics("en"))
    return position.page in ANY_RECORD and edition.find(key.split("/")[0]) is None
