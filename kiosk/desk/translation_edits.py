"""Writing translations down, and reviewing them: what is saved goes through `kiosk.desk.changes`.

A text that somebody writes becomes a draft made from the English of that moment. Only a reviewer of
that language makes it reviewed, and never a text of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk.changes import Act, Batch, Edit, Insert, Remove, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.hashes import text_hash
from kiosk.desk.people import Person, require
from kiosk.desk.tables import Batch as Batches
from kiosk.desk.tables import Change, Translation
from kiosk.desk.translating import Translated, review_hash
from kiosk.errors import UserError

OWN_TEXT = "You wrote this text yourself. Somebody else has to review it."


def text_acts(was: Translated, text: str, today: date, *, english: str | None = None) -> list[Act]:
    """What to save when somebody wrote `text` as a translation; nothing but spaces takes it away.

    Args:
        was: how it stands in the desk now.
        text: the new translation.
        today: the day it is made on.
        english: the English it was made from; None for that of today.
    """
    item, made_from = was.item, was.item.english if english is None else english
    if not text.strip():
        return [Remove("translation", was.row)] if was.row else []
    values = {
        "status": "draft",
        "text": text.strip(),
        "source_hash": text_hash(made_from),
        "source_text": made_from,
        "made_on": today.isoformat(),
    }
    if not was.row:
        about = {"table_name": item.table, "record_id": item.record, "field": item.field}
        return [Insert("translation", new_id(), {**about, "language": was.language, **values})]
    seen = {
        "status": was.kept_status,
        "text": was.text,
        "source_hash": was.source_hash,
        "source_text": was.source_text or None,
        "made_on": was.made_on or None,
    }
    return [Edit("translation", was.row, name, value, seen[name]) for name, value in values.items()]


def save_text(  # noqa: PLR0913, PLR0917 - what a translation is made of
    desk: Database, one: Translated, text: str, seen: str, who: Person, clock: Clock
) -> Batch:
    """Save a translation that somebody wrote.

    Args:
        desk: the open desk.
        one: the text; only what it is of, and in which language, is taken from it.
        text: the translation; "" takes it away.
        seen: the translation that stood there when the person began; "" for none.
        who: an editor, or a reviewer of that language.
        clock: says when.

    Raises:
        Conflict: somebody changed the translation meanwhile.
        UserError: their role does not allow it.
    """
    with desk.reading() as session:
        now = as_it_is(session, one)
    acts = text_acts(now, text, clock().date())
    if now.row and text.strip():
        acts = [
            Edit(act.table, act.record, act.field, act.value, seen)
            if isinstance(act, Edit) and act.field == "text"
            else act
            for act in acts
        ]
    elif now.row and now.text != seen:
        # Taking away what somebody changed meanwhile: let the text be compared first.
        acts = [Edit("translation", now.row, "text", text, seen), *acts]
    return save(desk, acts, who, clock)


def review_acts(one: Translated, who: Person, today: date) -> Sequence[Act]:
    """What to save when somebody read a translation beside its English and it is right."""
    item, row = one.item, one.row
    return [
        Edit("translation", row, "text", one.text, one.text),
        Edit("translation", row, "status", "reviewed", one.kept_status),
        Edit("translation", row, "source_hash", text_hash(item.english), one.source_hash),
        Edit("translation", row, "source_text", item.english, one.source_text or None),
        Insert(
            "review",
            new_id(),
            {
                "kind": "language",
                "record_id": row,
                "language": one.language,
                "reviewer": who.name,
                "reviewed_on": today.isoformat(),
                "text_hash": review_hash(item.english, one.text),
            },
        ),
    ]


def review(desk: Database, one: Translated, who: Person, clock: Clock) -> Batch:
    """Mark a translation as reviewed, under the reviewer's name.

    Args:
        desk: the open desk.
        one: as the reviewer saw it.
        who: a reviewer of that language who did not write it.
        clock: says when.

    Raises:
        Conflict: somebody changed text or status meanwhile; what was read is not what is there.
        UserError: nothing is there to review, it is their own text, or their role does not allow it.
    """
    require(who, f"review:{one.language}")
    if not one.row:
        raise UserError("There is no translation yet to review.")
    with desk.reading() as session:
        if who.account_id in writers(session, [one.row]).values():
            raise UserError(OWN_TEXT, one.row)
    return save(desk, review_acts(one, who, clock().date()), who, clock)


def writers(session: Session, rows: Sequence[str]) -> dict[str, str]:
    """Key of a translation -> account of whoever last wrote its text at this desk.

    A text that came with the program or an import has none.
    """
    found = session.execute(
        select(Change.record_id, Change.account_id)
        .join(Batches, Batches.id == Change.batch)
        .where(Change.record_id.in_(rows), Change.field.in_(("text", "")))
        .order_by(Batches.number, Change.position),
    )
    return {row: account or "" for row, account in found}


def as_it_is(session: Session, one: Translated) -> Translated:
    """The same text as the desk has it now."""
    row = session.scalars(
        select(Translation).where(
            Translation.record_id == one.item.record,
            Translation.field == one.item.field,
            Translation.language == one.language,
        ),
    ).first()
    if row is None:
        return Translated(one.item, one.language)
    return Translated(
        one.item,
        one.language,
        row=row.id,
        text=row.text,
        kept_status=row.status,
        source_text=row.source_text or "",
        source_hash=row.source_hash,
        made_on=row.made_on or "",
    )
