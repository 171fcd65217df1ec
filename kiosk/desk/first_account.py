"""The first start of a desk: who is responsible, which packs, and the first account."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.clock import Clock
from kiosk.desk import secret, tables
from kiosk.desk.account_rows import (
    ALL_RIGHTS,
    any_accounts,
    hash_of,
    made,
    new_row,
    person_of,
    step,
    tidy_name,
)
from kiosk.desk.changes import write_down
from kiosk.desk.database import Database
from kiosk.desk.people import Person
from kiosk.desk.refused import Refused
from kiosk.desk.stored import Step

OWN = "own"
"""Code of the pack with what the place adds itself; always chosen."""


def first(  # noqa: PLR0913, PLR0917 - what the first start asks
    desk: Database,
    office: str,
    steward: str,
    deputy: str,
    packs: Collection[str],
    name: str,
    new: str,
    clock: Clock,
    *,
    place_name: str = "",
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
        place_name: of the institution, as visitors know it; "" leaves what is there.

    Returns:
        the person, and a recovery code to be kept on paper; it is shown this once.

    Raises:
        Refused: there are accounts already, something is missing, or the secret is too weak.
    """
    place = {"office": office.strip(), "steward": steward.strip(), "deputy": deputy.strip()}
    if not all(place.values()):
        raise Refused("account.who")
    if place_name.strip():
        place["name"] = place_name.strip()
    kept = hash_of(new, tidy_name(name), office, steward, deputy, place_name)
    code = secret.recovery_code()
    opens = secret.hashed(secret.tidy_code(code))
    with desk.writing() as session:
        if any_accounts(session):
            raise Refused("account.there_are")
        row = new_row(session, name, ALL_RIGHTS, kept, clock)
        row.recovery_hash = opens
        session.flush()
        steps = [made(row), *_take_place(session, place), *_take_packs(session, packs)]
        write_down(session, steps, person_of(row), clock())
        return person_of(row), code


def _take_place(session: Session, place: dict[str, str]) -> Iterator[Step]:
    row = session.get_one(tables.Place, 1)
    for field, value in place.items():
        yield step("1", field, getattr(row, field), value, "place")
        setattr(row, field, value)


def _take_packs(session: Session, packs: Collection[str]) -> Iterator[Step]:
    rows = list(session.scalars(select(tables.Pack)))
    unknown = set(packs) - {row.code for row in rows}
    if unknown:
        raise Refused("account.packs", ", ".join(sorted(unknown)))
    for row in rows:
        chosen = row.code == OWN or row.code in packs
        yield step(row.id, "chosen", row.chosen, chosen, "pack")
        row.chosen = chosen
