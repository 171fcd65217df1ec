"""How many fields of the desk differ from what was last published."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.desk.tables import Change, EditionLog

NEVER_SHOWN = frozenset({"account", "throttle", "unsaved", "check", "review"})
"""Tables whose changes a visitor does not see by publishing them."""


def unpublished(session: Session) -> int:
    """Fields that staff changed since the last publishing, and that are not as they were then.

    What was changed and changed back does not count.
    """
    published = session.scalar(
        select(func.max(EditionLog.happened_at)).where(EditionLog.event == "published")
    )
    wanted = select(
        Change.table_name, Change.record_id, Change.field, Change.before, Change.after
    ).order_by(Change.changed_at)
    if published is not None:
        wanted = wanted.where(Change.changed_at > published)
    first: dict[tuple[str, str, str], Any] = {}
    last: dict[tuple[str, str, str], Any] = {}
    for table, record, field, before, after in session.execute(wanted):
        if table not in NEVER_SHOWN:
            first.setdefault((table, record, field), before)
            last[table, record, field] = after
    return sum(last[field] != before for field, before in first.items())
