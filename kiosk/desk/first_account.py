"""The first start of a desk: who is responsible, which packs, and the first account."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import secret, tables
from kiosk.desk.account_rows import (
    ALL_RIGHTS,
    Audit,
    any_accounts,
    hash_of,
    new_row,
    person_of,
    tidy_name,
)
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.refused import Refused


def first(  # noqa: PLR0913, PLR0917 - what the first start asks
    desk: Database,
    office: str,
    steward: str,
    deputy: str,
    packs: Collection[str],
    name: str,
    new: str,
    clock: Clock,
) -> tuple[Person, str]:
    """Say who is responsible, choose the packs and make the first account.

    Args:
        desk: a desk without accounts.
        office: that answers for what the kiosk says.
        steward: the person there.
        deputy: who stands in for them.
        packs: codes of the packs to publish; the place's own is always among them.
        name: of the account.
        new: its PIN or passphrase.
        clock: the local wall time.

    Returns:
        the person, and a recovery code to be kept on paper; it is shown this once.

    Raises:
        Refused: there are accounts already, something is missing, or the secret is too weak.
    """
    place = {"office": office.strip(), "steward": steward.strip(), "deputy": deputy.strip()}
    if not all(place.values()):
        raise Refused("account.who")
    kept = hash_of(new, tidy_name(name), office, steward)
    code = secret.recovery_code()
    opens = secret.hashed(secret.tidy_code(code))
    with desk.writing() as session:
        if any_accounts(session):
            raise Refused("account.there_are")
        row = new_row(session, name, ALL_RIGHTS, kept, clock)
        row.recovery_hash = opens
        audit = Audit(session, row.name, clock)
        audit.made(row)
        _take_place(session, place, audit)
        _take_packs(session, packs, audit)
        return person_of(row), code


def _take_place(session: Session, place: dict[str, str], audit: Audit) -> None:
    row = session.get_one(tables.Place, 1)
    for field, value in place.items():
        audit.field("1", field, getattr(row, field), value, "place")
        setattr(row, field, value)


def _take_packs(session: Session, packs: Iterable[str], audit: Audit) -> None:
    wanted = {*packs, "own"}
    rows = list(session.scalars(select(tables.Pack)))
    unknown = wanted - {row.code for row in rows} - {"own"}
    if unknown:
        raise Refused("account.packs", ", ".join(sorted(unknown)))
    for row in rows:
        chosen = row.code in wanted
        audit.field(row.id, "chosen", row.chosen, chosen, "pack")
        row.chosen = chosen
