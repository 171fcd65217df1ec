"""Saying what was heard and seen: a call renews a phone, a look at their page what the page says.

    heard(desk, phone_id, "reached", who, clock)
    looked(desk, listing_id, who, clock)

A check belongs to a field, not to a language: one press covers all languages, and every listing that
shows the field. It says when the field was last found right, not when it was edited or translated
(DESIGN 5). What confirmed nothing (no answer, somebody else, a dead number) is kept as an attempt.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import shown_fields, tables
from kiosk.desk.changes import Batch, Insert, new_id, save
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.errors import UserError

Outcome = Literal["reached", "voicemail", "no_answer", "somebody_else", "dead"]

CONFIRMING: dict[str, str] = {"reached": "called", "voicemail": "voicemail"}
"""Outcomes of a call that renew a phone, and the method of their check."""

WRONG = frozenset({"somebody_else", "dead"})
"""Outcomes that say the number is wrong: hide it now, then correct it."""

OUTCOMES = ("reached", "voicemail", "no_answer", "somebody_else", "dead")


def heard(  # noqa: PLR0913 - what a call is made of
    desk: Database,
    phone: str,
    outcome: str,
    who: Person,
    clock: Clock,
    *,
    number: str = "",
    told: Iterable[shown_fields.FieldOf] = (),
) -> Batch:
    """Keep what somebody heard who dialled a phone's number.

    Args:
        desk: the open desk.
        phone: key of the phone.
        outcome: one of `OUTCOMES`.
        who: who called.
        clock: the local wall time.
        number: as it stood on the screen; "" does not ask. A number that was corrected since is
            not the one that was called.
        told: further fields (hours, address) the person who answered confirmed. Only "reached"
            confirms them; a phone is never among them.

    Raises:
        UserError: the phone is gone, its number is another by now, or their role does not allow it.
        ValueError: no outcome is called that.
        AmparoError: the disk does not take it.
    """
    if outcome not in OUTCOMES:
        raise ValueError(outcome)
    with desk.reading() as session:
        row = session.get(tables.Phone, phone)
        if row is None:
            raise UserError("This number is not at the desk any more. Nothing was saved.", phone)
        if number and row.number != number:
            raise UserError(
                "Somebody corrected this number meanwhile. Call the new one.",
                f"{phone}: {number} is {row.number}",
            )
        dialled = row.number
    if outcome in CONFIRMING:
        fields = [shown_fields.FieldOf("phone", phone, "number")]
        if outcome == "reached":
            fields += [each for each in told if each.table != "phone"]
        return _confirm(desk, fields, CONFIRMING[outcome], who, clock)
    now = clock()
    attempt = {
        "phone_id": phone,
        "number": dialled,
        "outcome": outcome,
        "called_on": now.date().isoformat(),
        "called_by": who.name,
        "recorded_at": now.astimezone(UTC).isoformat(),
    }
    return save(desk, [Insert("attempt", new_id(), attempt)], who, clock)


def looked(desk: Database, record: str, who: Person, clock: Clock) -> Batch:
    """Keep that somebody read their page (or a guide's sources) and that it says the same.

    Renews every field that the listing shows and a page can bear: web address, address, hours and
    sentences. Never a phone number, whatever the page says: only a call renews that.

    Args:
        desk: the open desk.
        record: id of a listing, a service, an organization (all its listings) or a guide.
        who: who looked.
        clock: the local wall time.

    Raises:
        UserError: there is nothing there that a page could say, or their role does not allow it.
        AmparoError: the disk does not take it.
    """
    with desk.reading() as session:
        fields = page_fields(session, record)
    if not fields:
        raise UserError("There is nothing here that their page could confirm.", record)
    return _confirm(desk, fields, "page", who, clock)


def page_fields(session: Session, record: str) -> list[shown_fields.FieldOf]:
    """What a look at their page renews."""
    if session.scalar(select(tables.Guide.id).where(tables.Guide.id == record)):
        return [shown_fields.FieldOf("guide", record, "guide")]
    return [each for each in shown_fields.of(session, record) if each.table != "phone"]


def _confirm(
    desk: Database,
    fields: Iterable[shown_fields.FieldOf],
    method: str,
    who: Person,
    clock: Clock,
) -> Batch:
    now = clock()
    acts = [
        Insert(
            "check",
            new_id(),
            {
                "record_id": each.record,
                "field": each.field,
                "checked_on": now.date().isoformat(),
                "checked_by": who.name,
                "method": method,
                "recorded_at": now.astimezone(UTC).isoformat(),
            },
        )
        for each in dict.fromkeys(fields)
    ]
    return save(desk, acts, who, clock)
