"""Content grows humbler, not staler, without anybody publishing (DESIGN 6.3)."""

from __future__ import annotations

from datetime import date

from kiosk.clock import Today
from kiosk.edition.records import Freshness, Guide

GIVES_WAY = frozenset({"contested", "changed"})
"""Statuses of guides whose law may have moved on; settled and local ones stay, with a warning."""


def freshness(due_on: str, show_until: str, today: Today) -> Freshness:
    """How far a record can be relied on today.

    Args:
        due_on: ISO date; from this day on nobody has confirmed it in time.
        show_until: ISO date; from this day on it may be wrong.
        today: when it is not known the answer is "unknown": nothing is hidden, nothing praised.
    """
    if not today.known:
        return "unknown"
    if show_until and today.date >= date.fromisoformat(show_until):
        return "doubtful"
    if due_on and today.date >= date.fromisoformat(due_on):
        return "unconfirmed"
    return "fresh"


def gives_way(guide: Guide, today: Today) -> bool:
    """Whether a guide is no longer shown but for "the law may have changed, call a lawyer".

    That is a contested or changed one past its `show_until`. A wrong clock hides nothing.
    """
    doubtful = freshness(guide.due_on, guide.show_until, today) == "doubtful"
    return guide.status in GIVES_WAY and doubtful
