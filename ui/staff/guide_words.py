"""How a guide stands, in words: who read it, and when it is to be read again."""

from __future__ import annotations

from datetime import date

from kiosk.desk.guide_list import Standing
from kiosk.words import Words

TONES = {"settled": "leaf", "contested": "coral", "changed": "sun", "local": "teal"}
"""A colour for each status; its words stand beside it."""


def read_by(standing: Standing, words: Words) -> str:
    """Whether a lawyer read it, and whether that still holds."""
    read = standing.read
    if read is None:
        return words.say("guide.unread")
    name = "guide.read" if read.holds else "guide.read_before"
    return words.say(name, name=read.reviewer, date=words.date(read.on.isoformat()))


def checked_by(standing: Standing, words: Words) -> str:
    """Who of the staff last read it beside its sources."""
    if not standing.checked_on:
        return words.say("guide.unchecked")
    return words.say(
        "guide.checked", name=standing.checked_by, date=words.date(standing.checked_on)
    )


def due(standing: Standing, today: date, words: Words) -> str:
    """By when it is to be read again."""
    if not standing.due_on:
        return ""
    late = standing.due_on < today.isoformat()
    return words.say("guide.overdue" if late else "guide.due", date=words.date(standing.due_on))
