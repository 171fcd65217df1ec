"""How many things of the desk are not as they were last published."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.desk.tables import Batch, Change, EditionLog

NEVER_SHOWN = frozenset(
    {"account", "attempt", "edition", "throttle", "unsaved", "withdrawal", "notice_today"}
)
"""Tables that are no part of what is published."""

OF_ANOTHER = {"check": "record_id", "review": "record_id", "translation": "record_id"}
"""Tables whose rows are about a record: a number that was called is one thing, not two."""

OF_THE_STAFF = frozenset({("place", "office"), ("place", "steward"), ("place", "deputy")})
"""Fields that are for the people of the place alone."""

STAFF_FACTS = "staff-"
"""How the keys of facts begin that saving made by itself; what rests on them counts already."""


def ever_published(session: Session) -> bool:
    """True once this desk was published."""
    return session.scalar(select(EditionLog.id).limit(1)) is not None


def unpublished(session: Session) -> int:
    """Records that staff changed since the last publishing, and that are not as they were then.

    What was changed and changed back does not count.
    """
    published = (
        select(EditionLog.happened_at)
        .where(EditionLog.event == "published")
        .order_by(EditionLog.id.desc())
        .limit(1)
    )
    wanted = (
        select(Change.table_name, Change.record_id, Change.field, Change.before, Change.after)
        .join(Batch, Batch.id == Change.batch)
        .order_by(Batch.number, Change.position)
    )
    since = session.scalar(published)
    if since is not None:
        wanted = wanted.where(Change.changed_at > since)
    first: dict[tuple[str, str, str], Any] = {}
    last: dict[tuple[str, str, str], tuple[str, Any]] = {}
    for table, record, field, before, after in session.execute(wanted):
        if table in NEVER_SHOWN or (table, field) in OF_THE_STAFF:
            continue
        if record.startswith(STAFF_FACTS):
            continue
        about = (
            (after or before or {}).get(OF_ANOTHER[table])
            if table in OF_ANOTHER and not field
            else record
        )
        first.setdefault((table, record, field), before)
        last[table, record, field] = about or record, after
    return len({last[place][0] for place, before in first.items() if last[place][1] != before})
