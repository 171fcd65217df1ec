"""Somebody who reads for the law signs a guide: name, day, and the hash of what they read.

An edit voids a signature by itself: the hash of the guide's texts is another one then. Nobody signs a
text of their own (`kiosk.desk.permits`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import guide_form, tables
from kiosk.desk.changes import Batch, Insert, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.hashes import guide_hash
from kiosk.desk.people import Person
from kiosk.edition.records import (
    NO_TEXT,
    Branch,
    Guide,
    GuideStatus,
    Provenance,
    Step,
    Text,
    Website,
)
from kiosk.errors import UserError


@dataclass(frozen=True, slots=True)
class Read:
    """The latest signature below a guide. `holds`: it is of the texts as they are now."""

    reviewer: str
    on: date
    holds: bool


def latest(session: Session, guide: str) -> Read | None:
    """Who last signed a guide; one that still holds before one that does not. None: nobody yet."""
    review = tables.Review
    mine = select(review).where(review.record_id == guide, review.kind == "legal")
    held = session.scalars(mine.order_by(review.reviewed_on, review.id)).all()
    if not held:
        return None
    now = text_of(session, guide)
    read = [Read(one.reviewer, one.reviewed_on, one.text_hash == now) for one in held]
    return max(read, key=lambda one: (one.holds, one.on))


def sign(desk: Database, guide: str, seen: str, who: Person, clock: Clock) -> Batch:
    """Sign a guide as read by a lawyer.

    Args:
        desk: the open desk.
        guide: its key.
        seen: `text_of` the guide as the person saw it.
        who: must review law, and have written none of its texts last.
        clock: says when.

    Raises:
        UserError: they may not, or somebody changed the guide since they read it.
        AmparoError: the disk is full or read-only.
    """
    with desk.reading() as session:
        if text_of(session, guide) != seen:
            raise UserError("Somebody changed this guide meanwhile. Read it again, then sign.")
    row = {
        "kind": "legal",
        "record_id": guide,
        "language": "en",
        "reviewer": who.name,
        "reviewed_on": clock().date().isoformat(),
        "text_hash": seen,
    }
    return save(desk, [Insert("review", new_id(), row)], who, clock)


def text_of(session: Session, guide: str) -> str:
    """The hash of all English texts of a guide as publishing would take it; "" without the guide."""
    row = session.get(tables.Guide, guide)
    return guide_hash(_texts(session, row)) if row else ""


_NOTHING = Provenance((), "", "", "C", "", "")


def _text(english: str | None) -> Text:
    return Text(english, "en", "original") if english else NO_TEXT


def _texts(session: Session, row: tables.Guide) -> Guide:
    """A guide with its texts alone. As `Rights` puts it together; a test holds the two together."""
    link = None
    if row.link_url:
        link = Website(row.link_url, row.link_url, _text(row.link_label), _NOTHING)
    return Guide(
        id=row.id,
        code=row.code,
        pack=row.pack_id,
        icon=row.icon,
        title=_text(row.title),
        summary=_text(row.summary),
        caution=_text(row.caution),
        status=cast("GuideStatus", row.status),
        as_of=row.as_of or "",
        steps=tuple(
            Step(
                id=step.code,
                icon=step.icon,
                title=_text(step.title),
                text=_text(step.text),
                branches=tuple(
                    Branch(
                        id=branch.code,
                        answer=_text(branch.answer),
                        text=_text(branch.text),
                        tone=cast("Literal['stop', 'go', 'plain']", branch.tone),
                        facts=(),
                    )
                    for branch in guide_form.rows(session, "branch", step.id)
                ),
                facts=(),
                said_on="",
            )
            for step in guide_form.rows(session, "step", row.id)
        ),
        statements=(),
        lawyers=(),
        link=link,
        due_on="",
        show_until="",
        read_by_lawyer_on="",
        facts=(),
    )
